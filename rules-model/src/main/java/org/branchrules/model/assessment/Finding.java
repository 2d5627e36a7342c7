package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.Fact;

/**
 * What a rule reported.
 *
 * @param rule name of the rule
 * @param evidence the facts that show it
 */
public record Finding(RequirementId requirement, Kind kind, String rule, List<Fact> evidence) {
    /** What kind of report. */
    public enum Kind {
        BREACH,
        /** The files leave it open. */
        UNKNOWN,
        /** Only a person can judge it. */
        JUDGEMENT
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** How many failings it reports: those of the evidence that shows most. */
    public int occurrences() {
        return evidence.stream().mapToInt(Fact::occurrences).max().orElse(1);
    }
}
