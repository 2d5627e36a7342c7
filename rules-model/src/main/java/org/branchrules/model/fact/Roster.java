package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.Post;
import org.jspecify.annotations.Nullable;

/** Who had which right or office on a day. Rights and offices hold on the date, not for ever. */
final class Roster {
    private final @Nullable List<Member> members;
    private final @Nullable Leadership leadership;

    Roster(@Nullable List<Member> members, @Nullable Leadership leadership) {
        this.members = members;
        this.leadership = leadership;
    }

    /** How many had the right to vote on that day; null when the members are not on file. */
    @Nullable
    Integer entitledOn(LocalDate day) {
        if (members == null) {
            return null;
        }
        int entitled = 0;
        for (Member member : members) {
            if (member.entitledToVoteOn(day)) {
                entitled++;
            }
        }
        return entitled;
    }

    /** The member of that id; null when not on file. */
    @Nullable
    Member member(String id) {
        if (members != null) {
            for (Member member : members) {
                if (member.id().equals(id)) {
                    return member;
                }
            }
        }
        return null;
    }

    /** How many committee members were in office on that day; 0 when unknown or without a committee. */
    int committeeSizeOn(LocalDate day) {
        return leadership == null || !leadership.committee()
                ? 0
                : officersOn(day).size();
    }

    /** Ids of those in office on that day, in order. */
    Set<String> officersOn(LocalDate day) {
        Set<String> ids = new TreeSet<>();
        if (leadership != null) {
            for (Officer officer : leadership.officers()) {
                if (holdsOffice(officer, day)) {
                    ids.add(officer.member());
                }
            }
        }
        return ids;
    }

    /** The office of a person on that day. */
    Session.Chair officeOf(@Nullable String person, LocalDate day) {
        if (person == null) {
            return Session.Chair.NOT_STATED;
        }
        if (leadership == null) {
            return Session.Chair.NOT_STATED;
        }
        Session.Chair office = Session.Chair.NO_OFFICE;
        for (Officer officer : leadership.officers()) {
            if (officer.member().equals(person) && holdsOffice(officer, day)) {
                if (officer.posts().contains(Post.SECRETARY)) {
                    return Session.Chair.SECRETARY;
                }
                if (officer.posts().contains(Post.DEPUTY_SECRETARY)) {
                    office = Session.Chair.DEPUTY_SECRETARY;
                } else if (office == Session.Chair.NO_OFFICE) {
                    office = Session.Chair.COMMITTEE_MEMBER;
                }
            }
        }
        return office;
    }

    /** Whether there was a secretary on that day, who could chair or delegate. */
    boolean hasSecretaryOn(LocalDate day) {
        if (leadership == null) {
            return true;
        }
        for (Officer officer : leadership.officers()) {
            if (officer.posts().contains(Post.SECRETARY) && holdsOffice(officer, day)) {
                return true;
            }
        }
        return false;
    }

    /** In office by date, and still a member of the branch: office ends with the transfer of membership. */
    boolean holdsOffice(Officer officer, LocalDate day) {
        if (!officer.inOfficeOn(day)) {
            return false;
        }
        Member member = member(officer.member());
        return member == null || member.inBranchOn(day);
    }
}
