package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Level;
import org.jspecify.annotations.Nullable;

/**
 * What one edition of a pack says of itself. Immutable.
 *
 * @param parents ids of the packs that it extends
 * @param validFrom first day on which it is in force
 * @param validTo first day on which it is no longer in force; null where it ends with its successor, if it ever has one
 * @param scope which branches it binds
 */
public record PackHeader(
        String id,
        String edition,
        Text title,
        Level level,
        List<String> parents,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        PackScope scope) {
    public PackHeader {
        parents = List.copyOf(parents);
    }

    /** Whether it is in force on that day, as far as it says itself: a later edition may have ended it. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Whether it stands alone: it brings criteria and scheme itself. */
    public boolean isRoot() {
        return parents.isEmpty();
    }

    /** Which pack and edition, as messages name it: {@code sy-tiers (2025)}. */
    public String name() {
        return id + " (" + edition + ")";
    }
}
