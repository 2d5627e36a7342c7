/** Runs the executable model that Drools makes of DRL: pure rules over a fixed set of facts, without a session. */
@NullMarked
package org.branchrules.engine.internal.rules;

import org.jspecify.annotations.NullMarked;
