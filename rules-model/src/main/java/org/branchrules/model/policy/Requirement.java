package org.branchrules.model.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue: what a requirement is, whom it binds and what to do about a breach. Immutable.
 *
 * @param article the article, with an {@code x} where its number is not verified
 * @param title a name for problem lists
 * @param text a paraphrase, with figures filled in from the parameters
 * @param criterion id of the criterion that it counts towards
 * @param duty on whom it lies
 * @param coding how far rules decide it
 * @param reason why it is not wholly coded; null where it is
 * @param applies under which conditions it binds a branch; all must hold
 * @param trigger whether it binds only when something of its kind is on record
 * @param needs the sections without which it cannot be determined
 * @param reads keys of the parameters that its rules read
 * @param key whether a breach of it caps the grade
 * @param rejects whether a breach means that the branch is outside the policy altogether
 * @param doubt where the text is in doubt: the reading chosen
 * @param remedy what to do about a breach; null where there is nothing to breach
 * @param validFrom the first day on which it binds; null where it binds as long as its pack is in force
 * @param validTo the first day on which it no longer binds; null without an end
 */
public record Requirement(
        RequirementId id,
        String article,
        Text title,
        Text text,
        String criterion,
        Modality modality,
        Duty duty,
        Coding coding,
        @Nullable Text reason,
        List<Condition> applies,
        boolean trigger,
        Set<Section> needs,
        List<String> reads,
        boolean key,
        boolean rejects,
        @Nullable Text doubt,
        @Nullable RemedyTemplate remedy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public Requirement {
        Objects.requireNonNull(id, "id");
        applies = List.copyOf(applies);
        needs = java.util.Collections.unmodifiableSet(new TreeSet<>(needs));
        reads = List.copyOf(reads);
    }

    /** Whether it binds on that day. */
    public boolean bindsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
