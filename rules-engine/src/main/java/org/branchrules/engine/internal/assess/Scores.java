package org.branchrules.engine.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.branchrules.model.assessment.CriterionScore;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.policy.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * The scores of the criteria, and their mean. Duties above the branch never count.
 *
 * @param criteria one score for each criterion, in the order of the policy
 * @param overall the mean of those criteria in which something is decided; null when there is none
 */
record Scores(List<CriterionScore> criteria, @Nullable Score overall) {
    /**
     * Scores some outcomes.
     *
     * @param outcomes one for each check of the plan
     * @param open what to take an open outcome for: null to leave it out, MET or BREACHED
     */
    static Scores of(Plan plan, List<RequirementOutcome> outcomes, @Nullable Outcome open) {
        List<Criterion> criteria = plan.resolved().criteria();
        Sums[] sums = new Sums[criteria.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new Sums();
        }
        for (int i = 0; i < outcomes.size(); i++) {
            Check check = plan.checks().get(i);
            if (check.isScored()) {
                sums[check.criterion()].add(outcomes.get(i).outcome(), open, check.weight());
            }
        }
        List<CriterionScore> scores = new ArrayList<>(sums.length);
        for (int i = 0; i < sums.length; i++) {
            scores.add(sums[i].score(criteria.get(i)));
        }
        return new Scores(scores, mean(scores));
    }

    static @Nullable Score mean(List<CriterionScore> scores) {
        int sum = 0;
        int count = 0;
        for (CriterionScore criterion : scores) {
            if (criterion.score() != null) {
                sum += criterion.score().hundredths();
                count++;
            }
        }
        return count == 0 ? null : new Score((2 * sum + count) / (2 * count));
    }

    /** The sums of one criterion. */
    private static final class Sums {
        private int earned;
        private int possible;
        private int openWeight;
        private int met;
        private int breached;
        private int excused;
        private int undecided;

        void add(Outcome outcome, @Nullable Outcome open, int weight) {
            switch (outcome) {
                case MET -> met++;
                case BREACHED -> breached++;
                case EXCUSED -> excused++;
                case UNDETERMINED, JUDGEMENT -> {
                    undecided++;
                    openWeight += weight;
                }
                case NOT_APPLICABLE, DISPLACED -> {}
            }
            Outcome taken = outcome.isOpen() && open != null ? open : outcome;
            if (taken.isDecided()) {
                possible += weight;
                if (taken != Outcome.BREACHED) {
                    earned += weight;
                }
            }
        }

        CriterionScore score(Criterion criterion) {
            return new CriterionScore(
                    criterion.id(),
                    criterion.title(),
                    earned,
                    possible,
                    openWeight,
                    possible == 0 ? null : Score.of(earned, possible),
                    possible == 0 ? 0 : 1,
                    met,
                    breached,
                    excused,
                    undecided);
        }
    }
}
