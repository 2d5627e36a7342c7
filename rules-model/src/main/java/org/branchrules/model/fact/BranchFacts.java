package org.branchrules.model.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Section;

/**
 * All facts about one branch in one period.
 *
 * @param branch the branch itself, which is also the first of {@code all}
 * @param all every fact, in an order that does not depend on the order of the records
 * @param flagged evidence that was set aside
 * @param supplied the sections that were supplied
 */
public record BranchFacts(Branch branch, List<Fact> all, List<FlaggedEvidence> flagged, Set<Section> supplied) {
    public BranchFacts {
        all = List.copyOf(all);
        flagged = List.copyOf(flagged);
        EnumSet<Section> sections = EnumSet.noneOf(Section.class);
        sections.addAll(supplied);
        supplied = Collections.unmodifiableSet(sections);
    }

    /** The facts of one type. */
    public <T extends Fact> List<T> ofType(Class<T> type) {
        List<T> facts = new ArrayList<>();
        for (Fact fact : all) {
            if (type.isInstance(fact)) {
                facts.add(type.cast(fact));
            }
        }
        return facts;
    }
}
