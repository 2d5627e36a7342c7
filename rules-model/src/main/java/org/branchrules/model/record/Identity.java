package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the branch is.
 *
 * @param id opaque id, unique in the population
 * @param jurisdiction administrative division code of two, four or six digits; null where no local rules apply
 * @param foundedOn the day from which it exists; null when it is older than its files
 * @param dissolvedOn the last day of its existence; null while it exists
 */
public record Identity(
        String id,
        BranchKind kind,
        BranchForm form,
        @Nullable String jurisdiction,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate dissolvedOn) {
    public Identity {
        new Checks()
                .notBlank(id, "id")
                .present(kind, "kind")
                .present(form, "form")
                .that(
                        jurisdiction == null || jurisdiction.matches("\\d{2}|\\d{4}|\\d{6}"),
                        "jurisdiction",
                        "jurisdiction",
                        String.valueOf(jurisdiction))
                .notBefore(dissolvedOn, "dissolvedOn", foundedOn, "foundedOn")
                .done();
    }
}
