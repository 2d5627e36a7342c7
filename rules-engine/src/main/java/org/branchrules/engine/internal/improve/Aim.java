package org.branchrules.engine.internal.improve;

import java.util.BitSet;
import java.util.List;

/** Something to reach by choosing among candidates, meant by their numbers. With more chosen, nothing gets worse. */
public interface Aim {
    /** Whether it is reached with these. */
    boolean isReached(BitSet chosen);

    /** Whether, points apart, nothing then stands in the way. */
    boolean isUnobstructed(BitSet chosen);

    /**
     * The search for sets with points enough.
     *
     * @param chosen what is chosen in any case
     * @param free what may be chosen besides
     */
    Search search(BitSet chosen, List<Candidate> free);
}
