package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An important matter of a village or community, or one that closely touches its residents (art. 11).
 *
 * @param fourDiscussions village: whether it went through the four rounds of discussion
 * @param twoDisclosures village: whether both the decision and its result were made known
 */
public record MajorMatter(
        String id,
        LocalDate date,
        @Nullable String title,
        DecidedBy decidedBy,
        @Nullable String meeting,
        Answer fourDiscussions,
        Answer twoDisclosures,
        Proof proof)
        implements Fact {
    public MajorMatter {
        decidedBy = decidedBy == null ? DecidedBy.NOT_STATED : decidedBy;
        fourDiscussions = Answer.orNotStated(fourDiscussions);
        twoDisclosures = Answer.orNotStated(twoDisclosures);
        proof = Proof.orDefault(proof);
        new Checks().notBlank(id, "id").present(date, "date").done();
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id", id, "date", date, "fourDiscussions", fourDiscussions, "twoDisclosures", twoDisclosures);
    }
}
