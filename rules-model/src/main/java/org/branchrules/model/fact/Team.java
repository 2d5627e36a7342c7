package org.branchrules.model.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Leadership.ElectedBy;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Post;

/**
 * The leadership as it stood on the day of the assessment.
 *
 * @param committee whether it is a branch committee
 * @param size how many officers were in office
 * @param posts the posts that were held
 * @param deputies how many deputy secretaries
 * @param electedBy how it came to office
 * @param dutiesDivided whether duties were divided among the officers
 */
public record Team(
        boolean committee, int size, Set<Post> posts, int deputies, ElectedBy electedBy, boolean dutiesDivided)
        implements Fact {
    public Team {
        posts = java.util.Collections.unmodifiableSet(new TreeSet<>(posts));
    }

    /** Whether somebody holds the post. */
    public boolean holds(Post post) {
        return posts.contains(post);
    }

    /** Whether a members' meeting, or its delegates, elected it. */
    public Answer electedByMembers() {
        return electedBy == ElectedBy.NOT_STATED
                ? Answer.NOT_STATED
                : Answer.of(electedBy == ElectedBy.MEMBERS_MEETING || electedBy == ElectedBy.DELEGATE_MEETING);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "committee",
                committee,
                "size",
                size,
                "posts",
                List.copyOf(posts),
                "deputies",
                deputies,
                "electedBy",
                electedBy,
                "dutiesDivided",
                dutiesDivided);
    }
}
