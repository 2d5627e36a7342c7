/**
 * Unit tests for policy. {@link org.branchrules.testkit.PackScenarios} runs the scenarios of a pack as JUnit tests,
 * {@link org.branchrules.testkit.Branches} makes a branch in a few lines, and
 * {@link org.branchrules.testkit.BranchAssertions} says what must come of it.
 */
@NullMarked
package org.branchrules.testkit;

import org.jspecify.annotations.NullMarked;
