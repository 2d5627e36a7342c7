package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who holds office in the branch.
 *
 * @param member the member's id
 * @param posts what posts, one or several
 * @param from the first day in office; null when older than the files
 * @param to the last day in office
 * @param chosenBy who chose the person for the office
 * @param approvedOn approval of a secretary or deputy by the level above
 * @param filedOn filing of a committee member with the level above
 * @param administrativePost the post held in the unit
 * @param otherCommittees how many other branch committees the person sits on
 * @param otherCommitteesApproved whether the level above approved that
 * @param leavingAgreed whether the level above had agreed before the person left office within the term
 */
public record Officer(
        String member,
        Set<Post> posts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ChosenBy chosenBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate filedOn,
        @Nullable AdministrativePost administrativePost,
        int otherCommittees,
        Answer otherCommitteesApproved,
        Answer leavingAgreed,
        Proof proof) {

    /** Who chose. */
    public enum ChosenBy {
        MEMBERS_MEETING,
        COMMITTEE,
        APPOINTED_FROM_ABOVE
    }

    /** The post in the unit, which arts 24 and R-03 look at. */
    public enum AdministrativePost {
        /** Head of the unit or department. */
        PRINCIPAL,
        OTHER_LEADER,
        /** In the management of a private firm or social organisation. */
        MANAGEMENT,
        /** A key person of the trade. */
        BACKBONE,
        NONE
    }

    public Officer {
        posts = Checks.sorted(posts);
        otherCommitteesApproved = Answer.orNotStated(otherCommitteesApproved);
        leavingAgreed = Answer.orNotStated(leavingAgreed);
        proof = Proof.orDefault(proof);
        new Checks()
                .notBlank(member, "member")
                .that(!posts.isEmpty(), "posts", "missing", "posts")
                .notBefore(to, "to", from, "from")
                .notNegative(otherCommittees, "otherCommittees")
                .done();
    }

    /** Whether in office on that day. */
    public boolean inOfficeOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether secretary or deputy secretary. */
    public boolean isSecretaryOrDeputy() {
        return posts.contains(Post.SECRETARY) || posts.contains(Post.DEPUTY_SECRETARY);
    }

    /** Posts as a list, in a fixed order. */
    public List<Post> postsInOrder() {
        return List.copyOf(posts);
    }
}
