package org.branchrules.model.assessment;

import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The score of one criterion: {@code 100 × earned / possible}.
 *
 * @param earned sum of the weights of the requirements that are met or excused
 * @param possible sum of the weights of those that apply and are decided
 * @param open sum of the weights of those that are not decided yet
 * @param score the score; null where nothing is decided
 * @param weight the share of this criterion in the overall score: 1 where it counts, 0 where nothing is decided
 * @param met how many requirements are met
 * @param breached how many are breached
 * @param excused how many are excused
 * @param undecided how many are not decided yet
 */
public record CriterionScore(
        String id,
        Text title,
        int earned,
        int possible,
        int open,
        @Nullable Score score,
        int weight,
        int met,
        int breached,
        int excused,
        int undecided) {}
