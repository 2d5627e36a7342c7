package org.branchrules.model.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Officer.AdministrativePost;
import org.branchrules.model.record.Officer.ChosenBy;
import org.branchrules.model.record.Post;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in office on the day of the assessment. Office ends with the transfer of membership to another branch.
 *
 * @param chosenBy who chose; null when not on file
 * @param approved whether approved by the level above
 * @param filed whether filed with the level above
 * @param fullSince the day from which a full member; null when not on file
 * @param from the first day in office; null when older than the files
 * @param fullMember whether a full member when taking office
 * @param administrativePost the post in the unit; null when not on file
 */
public record OfficerInOffice(
        String member,
        List<Post> posts,
        @Nullable ChosenBy chosenBy,
        boolean approved,
        boolean filed,
        @Nullable LocalDate fullSince,
        @Nullable LocalDate from,
        Answer fullMember,
        @Nullable AdministrativePost administrativePost,
        int otherCommittees,
        Answer otherCommitteesApproved)
        implements Fact {
    public OfficerInOffice {
        posts = List.copyOf(posts);
    }

    /** Whether the secretary. */
    public boolean secretary() {
        return posts.contains(Post.SECRETARY);
    }

    /** Whether secretary or deputy secretary. */
    public boolean secretaryOrDeputy() {
        return secretary() || posts.contains(Post.DEPUTY_SECRETARY);
    }

    /** Whether appointed from above. */
    public boolean appointed() {
        return chosenBy == ChosenBy.APPOINTED_FROM_ABOVE;
    }

    /** Whether elected by the branch committee. */
    public boolean chosenByCommittee() {
        return chosenBy == ChosenBy.COMMITTEE;
    }

    /** Whether elected by the members' meeting. */
    public boolean chosenByMembersMeeting() {
        return chosenBy == ChosenBy.MEMBERS_MEETING;
    }

    /** Whether it is on file who chose. */
    public boolean chosenByStated() {
        return chosenBy != null;
    }

    /** Whether the days that party standing is counted from are on file. */
    public boolean standingStated() {
        return fullSince != null && from != null;
    }

    /** Whole months of party standing, counted from becoming a full member, on taking office; 0 when not on file. */
    public int standingMonths() {
        return fullSince == null || from == null ? 0 : (int) ChronoUnit.MONTHS.between(fullSince, from);
    }

    /** Whether it is on file what post the person holds in the unit. */
    public boolean administrativePostStated() {
        return administrativePost != null;
    }

    /** Whether the head of the unit or department. */
    public boolean principal() {
        return administrativePost == AdministrativePost.PRINCIPAL;
    }

    /** Whether the head, or another leader, of the unit or department. */
    public boolean leaderOfUnit() {
        return administrativePost == AdministrativePost.PRINCIPAL
                || administrativePost == AdministrativePost.OTHER_LEADER;
    }

    /** Whether from the management of a firm or organisation, or a key person of its trade. */
    public boolean fromManagement() {
        return leaderOfUnit()
                || administrativePost == AdministrativePost.MANAGEMENT
                || administrativePost == AdministrativePost.BACKBONE;
    }

    /** Whether on another branch committee too, without approval. */
    public boolean unapprovedSecondCommittee() {
        return otherCommittees > 0 && otherCommitteesApproved != Answer.YES;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "member",
                member,
                "posts",
                posts,
                "chosenBy",
                chosenBy,
                "approved",
                approved,
                "filed",
                filed,
                "fullSince",
                fullSince,
                "from",
                from,
                "fullMember",
                fullMember,
                "administrativePost",
                administrativePost,
                "otherCommittees",
                otherCommittees);
    }
}
