package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Integrity;
import org.branchrules.model.record.Observation;

/**
 * A piece of evidence that its own files call forged or filled in afterwards. It counts as not held; the flag is reported
 * without citing an article.
 *
 * @param section section of the record
 * @param id its id, or a description where it has none
 */
public record FlaggedEvidence(String section, String id, LocalDate date, Integrity integrity)
        implements Fact, Comparable<FlaggedEvidence> {
    private static final Comparator<FlaggedEvidence> ORDER = Comparator.comparing(FlaggedEvidence::section)
            .thenComparing(FlaggedEvidence::date)
            .thenComparing(FlaggedEvidence::id)
            .thenComparing(FlaggedEvidence::integrity);

    @Override
    public int compareTo(FlaggedEvidence other) {
        return ORDER.compare(this, other);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("section", section, "id", id, "date", date, "integrity", integrity);
    }
}
