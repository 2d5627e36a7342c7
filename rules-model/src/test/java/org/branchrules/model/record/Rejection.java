package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.branchrules.model.Language;

/** Why a record was refused: one line for each problem, with place, Chinese and English. */
final class Rejection {
    private Rejection() {}

    static List<String> of(Runnable construction) {
        InvalidRecordException refused = catchThrowableOfType(InvalidRecordException.class, construction::run);
        if (refused == null) {
            return List.of();
        }
        return refused.problems().stream()
                .map(problem ->
                        problem.pointer() + " | " + problem.message(Language.ZH) + " | " + problem.message(Language.EN))
                .toList();
    }
}
