package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A theme day (art. 16).
 *
 * @param contents what it was filled with
 * @param plannedOn when its theme and content were settled beforehand
 * @param followedUp whether what was agreed was followed up
 */
public record ThemeDay(
        String id,
        LocalDate date,
        @Nullable String topic,
        Set<Content> contents,
        @Nullable LocalDate plannedOn,
        Answer followedUp,
        @Nullable Attendance attendance,
        Proof proof)
        implements Fact {
    /** What a theme day may hold, and what it may not. */
    public enum Content {
        STUDY,
        ORGANISATIONAL_LIFE,
        DELIBERATION,
        VOLUNTEERING,
        OTHER_THEMED,
        SIGHTSEEING,
        ENTERTAINMENT;

        /** Whether it belongs to a theme day. */
        public boolean isThemed() {
            return this != SIGHTSEEING && this != ENTERTAINMENT;
        }
    }

    public ThemeDay {
        contents = Checks.sorted(contents);
        followedUp = Answer.orNotStated(followedUp);
        proof = Proof.orDefault(proof);
        new Checks().notBlank(id, "id").present(date, "date").done();
    }

    /** Whether some of its content belongs to a theme day. */
    public boolean themed() {
        return contents.stream().anyMatch(Content::isThemed);
    }

    /** Whether some of its content has no place in one. */
    public boolean misused() {
        return contents.stream().anyMatch(content -> !content.isThemed());
    }

    /** Whether its content is on file at all. */
    public boolean contentsStated() {
        return !contents.isEmpty();
    }

    /** Whether theme and content were settled on or before the day. */
    public boolean planned() {
        return plannedOn != null && !plannedOn.isAfter(date);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id",
                id,
                "date",
                date,
                "contents",
                List.copyOf(contents),
                "plannedOn",
                plannedOn,
                "followedUp",
                followedUp);
    }
}
