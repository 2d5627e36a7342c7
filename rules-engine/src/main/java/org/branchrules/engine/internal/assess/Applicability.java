package org.branchrules.engine.internal.assess;

import java.util.EnumSet;
import java.util.List;
import org.branchrules.engine.internal.pack.ResolvedPolicy;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.explanation.ScopeExplanation;
import org.branchrules.model.explanation.State;
import org.branchrules.model.fact.Branch;
import org.branchrules.model.fact.BranchFacts;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/** Whether requirements bind one branch, as far as the catalogue says. Used for one assessment, by one thread. */
final class Applicability {
    private final Branch branch;
    private final ResolvedPolicy policy;
    private final EnumSet<Section> supplied = EnumSet.noneOf(Section.class);
    private final EnumSet<Section> missing = EnumSet.noneOf(Section.class);

    Applicability(BranchFacts facts, ResolvedPolicy policy) {
        this.branch = facts.branch();
        this.policy = policy;
        this.supplied.addAll(facts.supplied());
    }

    /**
     * Why a requirement does not bind, or cannot be told.
     *
     * @return an Excluded when some condition does not hold; else a Missing when some section is needed that was not
     *     supplied; else null
     */
    @Nullable
    Reason obstacle(Check check) {
        missing.clear();
        List<Condition> conditions = check.requirement().applies();
        for (int i = 0; i < conditions.size(); i++) {
            Reason.Excluded excluded = excluded(conditions.get(i));
            if (excluded != null) {
                return excluded;
            }
        }
        check.addMissing(supplied, missing);
        return missing.isEmpty() ? null : new Reason.Missing(missing);
    }

    /** A condition held against the branch, whatever comes of it. */
    ScopeExplanation explain(Condition condition) {
        missing.clear();
        Reason.Excluded excluded = excluded(condition);
        State state = excluded != null ? State.FAILS : missing.isEmpty() ? State.HOLDS : State.NOT_ASKED;
        boolean limited = condition instanceof Condition.Limit;
        return new ScopeExplanation(
                condition,
                state,
                state == State.NOT_ASKED ? null : observed(condition),
                limited ? Integer.toString(policy.limit(((Condition.Limit) condition).parameterOrNumber())) : "");
    }

    private String observed(Condition condition) {
        if (condition instanceof Condition.Kinds) {
            return branch.kind().name();
        }
        if (condition instanceof Condition.Forms) {
            return branch.form().name();
        }
        return condition instanceof Condition.Is is
                ? is.attribute().answer(branch).name()
                : Integer.toString(((Condition.Limit) condition).attribute().number(branch));
    }

    private Reason.@Nullable Excluded excluded(Condition condition) {
        if (condition instanceof Condition.Kinds kinds) {
            return kinds.kinds().contains(branch.kind()) == kinds.excluded()
                    ? new Reason.Excluded(condition, branch.kind().name(), "")
                    : null;
        }
        if (condition instanceof Condition.Forms forms) {
            return forms.forms().contains(branch.form()) == forms.excluded()
                    ? new Reason.Excluded(condition, branch.form().name(), "")
                    : null;
        }
        if (condition instanceof Condition.Is is) {
            Answer answer = is.attribute().answer(branch);
            if (answer == Answer.NOT_STATED) {
                missing.addAll(is.attribute().sections());
                return null;
            }
            return (answer == Answer.YES) == is.value() ? null : new Reason.Excluded(condition, answer.name(), "");
        }
        Condition.Limit limit = (Condition.Limit) condition;
        if (!supplied.containsAll(limit.attribute().sections())) {
            missing.addAll(limit.attribute().sections());
            return null;
        }
        int value = limit.attribute().number(branch);
        int bound = policy.limit(limit.parameterOrNumber());
        return (value < bound) == limit.below()
                ? null
                : new Reason.Excluded(condition, Integer.toString(value), Integer.toString(bound));
    }
}
