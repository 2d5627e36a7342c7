package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member who needs the secretary's attention (art. 19).
 *
 * @param since when it became known
 * @param helpedOn when the secretary talked with or helped the member; null when not yet
 */
public record CareCase(
        String member, Kind kind, LocalDate since, @Nullable LocalDate helpedOn) implements Fact {
    /** Why. */
    public enum Kind {
        FAMILY_MISFORTUNE,
        HARDSHIP,
        HEALTH,
        /** Disciplined or disposed of. */
        DISCIPLINED,
        /** Complained about. */
        COMPLAINT;

        boolean isHardship() {
            return this == FAMILY_MISFORTUNE || this == HARDSHIP || this == HEALTH;
        }
    }

    public CareCase {
        new Checks()
                .notBlank(member, "member")
                .present(kind, "kind")
                .present(since, "since")
                .notBefore(helpedOn, "helpedOn", since, "since")
                .done();
    }

    /** A misfortune, hardship or illness, rather than a sanction or complaint. */
    public boolean hardship() {
        return kind.isHardship();
    }

    /** Whether the secretary has done something. */
    public boolean helped() {
        return helpedOn != null;
    }

    /** The same case as it stood on a day: help that came later has not come yet. */
    public CareCase asOf(LocalDate day) {
        return helpedOn == null || !helpedOn.isAfter(day) ? this : new CareCase(member, kind, since, null);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("member", member, "kind", kind, "since", since, "helpedOn", helpedOn);
    }
}
