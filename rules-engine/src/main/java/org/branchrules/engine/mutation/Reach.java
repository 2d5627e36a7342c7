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
 * @param repairs the remedies that can become others, even where no outcome changes
 * @param about the requirements that it is about: scenarios that name them are the likeliest to notice
 */
record Reach(
        boolean everything,
        Set<RequirementId> requirements,
        Set<Aspect> aspects,
        Set<String> repairs,
        Set<RequirementId> about) {
    static final Reach EVERYTHING = new Reach(true, Set.of(), EnumSet.allOf(Aspect.class), Set.of(), Set.of());

    /** What an assessment says besides outcomes and single remedies. */
    enum Aspect {
        GRADE,
        REMEDIES,
        RATINGS
    }

    Reach {
        requirements = Set.copyOf(requirements);
        aspects = Set.copyOf(aspects);
        repairs = Set.copyOf(repairs);
        about = Set.copyOf(about);
    }

    /** The outcome of a requirement, and more. */
    static Reach of(RequirementId requirement, Aspect... aspects) {
        return of(Set.of(requirement), aspects);
    }

    /** The outcomes of some requirements, and more. */
    static Reach of(Set<RequirementId> requirements, Aspect... aspects) {
        return new Reach(false, requirements, Set.of(aspects), Set.of(), requirements);
    }

    /** No outcome. */
    static Reach of(Aspect... aspects) {
        return of(Set.of(), aspects);
    }

    /** A single remedy. */
    static Reach ofRepair(String remedy) {
        return new Reach(false, Set.of(), Set.of(), Set.of(remedy), Set.of());
    }

    /** The same, about a requirement. */
    Reach about(RequirementId requirement) {
        return new Reach(everything, requirements, aspects, repairs, Set.of(requirement));
    }

    /** The same, with a remedy. */
    Reach with(String remedy) {
        return new Reach(everything, requirements, aspects, Set.of(remedy), about);
    }
}
