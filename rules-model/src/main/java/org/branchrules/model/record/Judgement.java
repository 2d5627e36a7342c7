package org.branchrules.model.record;

import java.time.LocalDate;
import org.branchrules.model.RequirementId;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor found where records cannot decide.
 *
 * @param met whether the requirement is met
 * @param by role of the assessor, not a name
 */
public record Judgement(
        RequirementId requirement,
        boolean met,
        @Nullable String grounds,
        @Nullable String by,
        @Nullable LocalDate on) {
    public Judgement {
        new Checks().present(requirement, "requirement").done();
    }
}
