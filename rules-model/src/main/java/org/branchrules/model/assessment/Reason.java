package org.branchrules.model.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Coding;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.record.Excerpt;
import org.branchrules.model.record.Excuse;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Judgement;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/** Why a requirement came out as it did. */
public sealed interface Reason {
    /** MET: these facts were looked at, and none of them shows a breach. */
    record Counted(List<Fact> facts) implements Reason {
        public Counted {
            facts = List.copyOf(facts);
        }
    }

    /** BREACHED: these findings show it. */
    record Found(List<Finding> findings) implements Reason {
        public Found {
            findings = List.copyOf(findings);
        }
    }

    /** EXCUSED: these findings are cleared by these recorded reasons, approvals or exceptions. */
    record Cleared(List<Finding> findings, List<Excuse> excuses) implements Reason {
        public Cleared {
            findings = List.copyOf(findings);
            excuses = List.copyOf(excuses);
        }
    }

    /**
     * NOT_APPLICABLE: this condition does not hold.
     *
     * @param observed what the branch is instead
     * @param limit the limit compared with, as it was in force; the empty string where there is none
     */
    record Excluded(Condition condition, String observed, String limit) implements Reason {}

    /**
     * NOT_APPLICABLE: the provision behind it did not bind at the end of the period.
     *
     * @param from the first day on which it binds
     * @param to the first day on which it no longer binds; null without an end
     */
    record NotInForce(LocalDate from, @Nullable LocalDate to) implements Reason {}

    /** NOT_APPLICABLE: nothing of the kind is on record in the period. */
    record NothingOnRecord() implements Reason {}

    /** NOT_APPLICABLE: it is a permission, a definition or a superior's discretion; there is nothing to check. */
    record NothingToCheck(Coding coding) implements Reason {}

    /** UNDETERMINED: these sections were not supplied. */
    record Missing(Set<Section> sections) implements Reason {
        public Missing {
            EnumSet<Section> copy = EnumSet.noneOf(Section.class);
            copy.addAll(sections);
            sections = Collections.unmodifiableSet(copy);
        }
    }

    /** UNDETERMINED: the files are silent on what these findings name. */
    record LeftOpen(List<Finding> findings) implements Reason {
        public LeftOpen {
            findings = List.copyOf(findings);
        }
    }

    /** JUDGEMENT: a person must judge; the findings, if any, say what calls for it. */
    record ForAssessor(List<Finding> findings, List<Fact> facts) implements Reason {
        public ForAssessor {
            findings = List.copyOf(findings);
            facts = List.copyOf(facts);
        }

        /** What there is to look at: what the findings show, then the facts of which they show nothing. */
        public List<Fact> evidence() {
            List<Fact> shown = findings.stream()
                    .flatMap(finding -> finding.evidence().stream())
                    .toList();
            Set<Fact> whole = shown.stream()
                    .map(fact -> fact instanceof Excerpt excerpt ? excerpt.of() : fact)
                    .collect(Collectors.toSet());
            return Stream.concat(shown.stream().distinct(), facts.stream().filter(fact -> !whole.contains(fact)))
                    .toList();
        }
    }

    /** MET or BREACHED: an assessor judged it so. */
    record Judged(Judgement judgement) implements Reason {}

    /**
     * DISPLACED: a more special requirement takes its place.
     *
     * @param by the requirement that holds instead
     * @param pack id of the pack in which that stands
     * @param clause the provision that displaces it
     */
    record Displaced(RequirementId by, String pack, Text clause) implements Reason {}
}
