package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Post;

/**
 * Somebody who left office in the period while the term was running. Immutable, and safe for use by several threads.
 *
 * @param date the last day in office
 * @param agreed whether the level above had agreed before
 */
public record Departure(String member, List<Post> posts, LocalDate date, Answer agreed) implements Fact {
    public Departure {
        posts = List.copyOf(posts);
    }

    /** Whether secretary or deputy secretary. */
    public boolean secretaryOrDeputy() {
        return posts.contains(Post.SECRETARY) || posts.contains(Post.DEPUTY_SECRETARY);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("member", member, "posts", posts, "date", date, "agreed", agreed);
    }
}
