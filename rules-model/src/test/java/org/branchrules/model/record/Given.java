package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Leadership.ElectedBy;

/** Small records to start from: an agency branch, people, meetings. What a test is about, it says itself. */
public final class Given {
    private Given() {}

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static Identity identity() {
        return new Identity("b", BranchKind.AGENCY, BranchForm.STAND_ALONE, null, null, null);
    }

    public static Identity existing(String foundedOn, String dissolvedOn) {
        return new Identity(
                "b",
                BranchKind.AGENCY,
                BranchForm.STAND_ALONE,
                null,
                foundedOn == null ? null : day(foundedOn),
                dissolvedOn == null ? null : day(dissolvedOn));
    }

    public static BranchRecord.Builder branch() {
        return BranchRecord.builder(identity());
    }

    public static BranchRecord.Builder branch(String foundedOn, String dissolvedOn) {
        return BranchRecord.builder(existing(foundedOn, dissolvedOn));
    }

    /** A full member since long ago. */
    public static Member member(String id) {
        return fullMember(id, "2010-06-20");
    }

    public static Member fullMember(String id, String since) {
        return new Member(id, null, day(since), null, null, false, null, null, false, List.of(), null);
    }

    public static Member probationaryMember(String id, String admittedOn) {
        return new Member(id, day(admittedOn), null, null, null, false, null, null, false, List.of(), null);
    }

    /** A full member who belonged to the branch between two days, of which either may be open. */
    public static Member memberBetween(String id, String from, String to) {
        return new Member(
                id,
                null,
                day("2010-06-20"),
                from == null ? null : day(from),
                to == null ? null : day(to),
                false,
                null,
                null,
                false,
                List.of(),
                null);
    }

    public static Member leadingCadre(String id) {
        return new Member(id, null, day("2010-06-20"), null, null, true, null, null, false, List.of(), null);
    }

    public static Officer officer(String member, Post... posts) {
        return officerBetween(member, null, null, posts);
    }

    public static Officer officerBetween(String member, String from, String to, Post... posts) {
        return new Officer(
                member,
                Set.of(posts),
                from == null ? null : day(from),
                to == null ? null : day(to),
                null,
                null,
                null,
                null,
                0,
                null,
                Answer.NOT_STATED,
                null);
    }

    public static Leadership committee(Officer... officers) {
        return leadership(true, officers);
    }

    public static Leadership noCommittee(Officer... officers) {
        return leadership(false, officers);
    }

    private static Leadership leadership(boolean committee, Officer... officers) {
        return new Leadership(
                committee,
                null,
                null,
                ElectedBy.MEMBERS_MEETING,
                null,
                null,
                null,
                null,
                List.of(officers),
                List.of(),
                null);
    }

    public static PartyGroup group(String id, String leader, String... members) {
        return new PartyGroup(id, leader, null, null, List.of(members), null, null);
    }

    public static Meeting meeting(String id, String date) {
        return meeting(id, date, null, Proof.NONE_NAMED);
    }

    public static Meeting meeting(String id, String date, Proof proof, Matter... matters) {
        return new Meeting(
                id, day(date), null, null, Set.of(), null, null, null, null, List.of(matters), null, null, proof);
    }

    public static Meeting meeting(String id, String date, Attendance attendance, Proof proof) {
        return new Meeting(
                id, day(date), null, null, Set.of(), null, null, null, attendance, List.of(), null, null, proof);
    }

    public static Meeting chairedBy(String chair, String id, String date) {
        return new Meeting(id, day(date), null, null, Set.of(), null, chair, null, null, List.of(), null, null, null);
    }

    public static Meeting groupMeeting(String group, String id, String date) {
        return new Meeting(id, day(date), group, null, Set.of(), null, null, null, null, List.of(), null, null, null);
    }

    public static ThemeDay themeDay(String id, String date) {
        return new ThemeDay(id, day(date), null, Set.of(), null, null, null, null);
    }

    public static Matter matter(Vote vote) {
        return new Matter(Matter.Kind.WORK, null, false, null, null, vote);
    }

    public static Vote vote(Integer entitled, Integer present, Integer ayes) {
        return new Vote(entitled, present, ayes, null, null, 0, null, null, null);
    }

    /** Of so many expected, all but the absent came. */
    public static Attendance attendance(int expected, String... absent) {
        return new Attendance(expected, expected - absent.length, List.of(absent));
    }

    public static Proof forged() {
        return new Proof(null, Integrity.VOID);
    }

    public static Proof filledInAfterwards() {
        return new Proof(null, Integrity.FILLED_IN_AFTERWARDS);
    }
}
