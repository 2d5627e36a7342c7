package org.branchrules.engine.mutation;

import java.util.EnumSet;
import java.util.Set;
import org.branchrules.model.RequirementId;

/**
 * What a change can make a difference to; whatever lies beyond need not be assessed again.
 *
 * @param everything whether nothing lies beyond: the change moves the facts themselves, or what binds at all
 * @param requirements the requirements whose outcome or evidence it can change
 * @param aspects what it can change besides, even where no outcome changes
 */
record Reach(boolean everything, Set<RequirementId> requirements, Set<Aspect> aspects) {
    static final Reach EVERYTHING = new Reach(true, Set.of(), EnumSet.allOf(Aspect.class));

    /** What an assessment says besides outcomes. */
    enum Aspect {
        GRADE,
        REMEDIES,
        RATINGS
    }

    Reach {
        requirements = Set.copyOf(requirements);
        aspects = Set.copyOf(aspects);
    }

    static Reach of(RequirementId requirement, Aspect... aspects) {
        return new Reach(false, Set.of(requirement), Set.of(aspects));
    }

    static Reach of(Aspect... aspects) {
        return new Reach(false, Set.of(), Set.of(aspects));
    }
}
