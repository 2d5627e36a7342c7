package org.branchrules.engine.internal.rules;

import java.util.List;
import org.branchrules.model.record.Fact;

/** A rule that can be run over the facts of a branch. Immutable, and safe for use by several threads. */
public interface ExecutableRule {
    /** No rule on the facts of one branch has a reason to try more combinations than this. */
    int MOST_COMBINATIONS = 1_000_000;

    /** Nor to report more often than this about one branch. */
    int MOST_REPORTS = 10_000;

    /** The rule's name. */
    String name();

    /** The facts that the first pattern selects, whether they match or not; none when there must be or not be such facts. */
    List<Fact> selected(FactTable facts);

    /**
     * Runs the rule's consequence once for every combination of facts that matches.
     *
     * @throws RuleFailedException when the rule throws, tries too many combinations or reports too often
     */
    void run(FactTable facts);
}
