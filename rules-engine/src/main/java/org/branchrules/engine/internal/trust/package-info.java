/**
 * What a pack from outside must pass before anything of it runs: its raw text, the tree of its rules and the bytecode that is
 * made of them each hold nothing but what stands on a list.
 */
@NullMarked
package org.branchrules.engine.internal.trust;

import org.jspecify.annotations.NullMarked;
