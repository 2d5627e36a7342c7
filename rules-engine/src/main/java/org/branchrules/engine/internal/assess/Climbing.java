package org.branchrules.engine.internal.assess;

import java.util.BitSet;
import org.branchrules.engine.improve.Standing;
import org.branchrules.engine.internal.improve.Aim;

/** A goal for one branch. Its requirements are meant by their place among the checks of the plan. */
interface Climbing extends Aim {
    /** Where the branch stands once these are met: the real scoring and the real grading rules. */
    Standing standing(BitSet met);

    /** Whether points depend on a requirement. */
    boolean concerns(Check check);
}
