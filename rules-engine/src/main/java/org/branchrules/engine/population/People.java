package org.branchrules.engine.population;

import static org.branchrules.engine.population.Outline.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.Founding;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.TemporaryBranch;
import org.branchrules.model.record.Unit;
import org.branchrules.model.record.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Who belongs to an invented branch: units, members, leaders, groups, and how they came there. */
final class People {
    private final Outline outline;
    private final PopulationData data;
    private final Troubles troubles;

    People(Outline outline) {
        this.outline = outline;
        this.data = outline.data();
        this.troubles = outline.troubles();
    }

    void fill(BranchRecord.Builder record) {
        Leadership leadership = leadership();
        record.units(units())
                .members(members())
                .leadership(leadership)
                .groups(groups())
                .elections(elections(leadership));
        if (outline.temporary()) {
            LocalDate founded = outline.founded();
            record.temporary(new TemporaryBranch(
                    data.texts().task(), founded.minusDays(2), Answer.NO, Answer.YES, null, Proof.NONE_NAMED));
        } else {
            LocalDate approved = outline.founded();
            record.founding(new Founding(
                    approved.minusDays(28),
                    approved.minusDays(4),
                    approved,
                    outline.firstElection(),
                    outline.firstElection().plusDays(5),
                    Answer.NO,
                    Proof.NONE_NAMED));
        }
    }

    private List<Unit> units() {
        boolean joint = outline.form() == BranchForm.JOINT;
        int count = joint ? Math.max(2, troubles.count(Failing.UNSUITABLE_GROUPING)) : 1;
        if (joint && !troubles.has(Failing.UNSUITABLE_GROUPING)) {
            count = Math.max(2, (outline.fullMembers() + 1) / 2);
        }
        String trade = outline.dice().about("trade").one(outline.kind().trades());
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int members = outline.fullMembers() / count + (i < outline.fullMembers() % count ? 1 : 0);
            units.add(new Unit(
                    "u" + (i + 1),
                    Unit.Category.ORDINARY,
                    data.texts().locality(),
                    trade,
                    members,
                    joint ? 0 : outline.admitted(),
                    Answer.of(!joint),
                    null,
                    null,
                    0));
        }
        return units;
    }

    private List<Member> members() {
        Dice dice = outline.dice().about("members' lives");
        List<Member> members = new ArrayList<>();
        LocalDate joined = outline.foundedInYear() ? outline.founded() : null;
        for (int number = 1; number <= outline.fullMembers(); number++) {
            boolean leader = number <= outline.leaders().size();
            LocalDate admitted = LocalDate.of(outline.year() - dice.between(leader ? 15 : 3, 35), 6, 20);
            boolean away = !leader && dice.percent(outline.kind().away() / 2);
            boolean lost = number == outline.fullMembers() && troubles.has(Failing.MEMBER_OUT_OF_REACH);
            members.add(new Member(
                    member(number),
                    admitted,
                    admitted.plusYears(1),
                    joined,
                    null,
                    number == 1 && dice.percent(data.leadingCadre()),
                    away && !lost ? LocalDate.of(outline.year(), 3, 1) : null,
                    away && !lost ? data.texts().destination() : null,
                    !leader && dice.percent(outline.kind().exempt()),
                    List.of(),
                    whereabouts(away, lost)));
        }
        for (int i = 0; i < outline.admitted(); i++) {
            LocalDate day = outline.membersMeeting(outline.quarterOfAdmission(i));
            members.add(new Member(
                    member(outline.fullMembers() + 1 + i),
                    day,
                    null,
                    day,
                    null,
                    false,
                    null,
                    null,
                    false,
                    List.of(),
                    null));
        }
        return members;
    }

    private @Nullable Whereabouts whereabouts(boolean away, boolean lost) {
        LocalDate end = LocalDate.of(outline.year(), 12, 31);
        if (lost) {
            LocalDate since = end.minusMonths(troubles.count(Failing.MEMBER_OUT_OF_REACH));
            return new Whereabouts(
                    Answer.NOT_STATED, since, Answer.NO, null, null, since, Answer.NO, null, null, Answer.NOT_STATED);
        }
        if (away) {
            return new Whereabouts(
                    Answer.YES,
                    end.minusDays(20),
                    Answer.YES,
                    null,
                    null,
                    null,
                    Answer.NOT_STATED,
                    null,
                    null,
                    Answer.YES);
        }
        return null;
    }

    private Leadership leadership() {
        Dice dice = outline.dice().about("leadership");
        int term = outline.residential()
                ? data.terms().residential()
                : data.terms().other();
        LocalDate elected;
        LocalDate before;
        boolean now = dice.percent(data.electionInYear());
        if (outline.foundedInYear()) {
            elected = outline.firstElection();
            before = null;
        } else if (troubles.has(Failing.ELECTION_OVERDUE)) {
            elected = LocalDate.of(outline.year() - term, 12, 20).minusMonths(troubles.count(Failing.ELECTION_OVERDUE));
            before = elected.minusYears(term);
        } else if (now && !outline.temporary() && outline.dissolved() == null) {
            elected = outline.membersMeeting(2);
            before = elected.minusYears(term).plusDays(6);
        } else {
            elected = Outline.workday(outline.year() - dice.between(1, term - 1), dice.between(3, 11), 15);
            before = elected.minusYears(term);
        }
        if (outline.temporary()) {
            return new Leadership(
                    outline.committee(),
                    outline.committee() ? outline.seats() : null,
                    null,
                    Leadership.ElectedBy.APPOINTED_FROM_ABOVE,
                    null,
                    null,
                    null,
                    outline.founded().plusDays(1),
                    officers(outline.founded(), true),
                    List.of(),
                    Proof.NONE_NAMED);
        }
        LocalDate inOfficeSince = before != null && elected.getYear() == outline.year() ? before : elected;
        return new Leadership(
                outline.committee(),
                outline.committee() ? outline.seats() : null,
                elected,
                Leadership.ElectedBy.MEMBERS_MEETING,
                before != null && (before.isAfter(outline.founded()) || elected.getYear() == outline.year())
                        ? before
                        : null,
                null,
                reminded(elected.plusYears(term)),
                elected.plusDays(1),
                officers(inOfficeSince, false),
                vacancies(),
                Proof.NONE_NAMED);
    }

    /** The reminder seven months before the end of the term, where that was before the end of the year. */
    private @Nullable LocalDate reminded(LocalDate termEnd) {
        LocalDate day = termEnd.minusMonths(7);
        return day.getYear() <= outline.year() && !troubles.has(Failing.ELECTION_OVERDUE) ? day : null;
    }

    private List<Officer> officers(LocalDate from, boolean appointed) {
        List<Officer> officers = new ArrayList<>();
        List<Set<Post>> posts = posts();
        LocalDate vacantSince = vacantSince();
        for (int i = 0; i < posts.size(); i++) {
            boolean head = posts.get(i).contains(Post.SECRETARY) || posts.get(i).contains(Post.DEPUTY_SECRETARY);
            boolean last = i == posts.size() - 1 && i > 0;
            LocalDate to = last && vacantSince != null ? vacantSince.minusDays(1) : null;
            officers.add(new Officer(
                    member(i + 1),
                    posts.get(i),
                    from,
                    to,
                    appointed
                            ? Officer.ChosenBy.APPOINTED_FROM_ABOVE
                            : outline.committee() && head
                                    ? Officer.ChosenBy.COMMITTEE
                                    : Officer.ChosenBy.MEMBERS_MEETING,
                    head || appointed ? from.plusDays(appointed ? 0 : 5) : null,
                    from.plusDays(appointed ? 0 : 5),
                    i == 0
                            ? outline.kind().post()
                            : i == 1 ? Officer.AdministrativePost.OTHER_LEADER : Officer.AdministrativePost.NONE,
                    0,
                    Answer.NOT_STATED,
                    to == null ? Answer.NOT_STATED : Answer.YES,
                    Proof.NONE_NAMED));
        }
        return officers;
    }

    private List<Set<Post>> posts() {
        if (!outline.committee()) {
            return outline.leaders().size() == 1
                    ? List.of(EnumSet.of(Post.SECRETARY))
                    : List.of(EnumSet.of(Post.SECRETARY), EnumSet.of(Post.DEPUTY_SECRETARY));
        }
        return outline.seats() == 3
                ? List.of(
                        EnumSet.of(Post.SECRETARY),
                        EnumSet.of(Post.ORGANISATION, Post.PUBLICITY),
                        EnumSet.of(Post.DISCIPLINE))
                : List.of(
                        EnumSet.of(Post.SECRETARY),
                        EnumSet.of(Post.DEPUTY_SECRETARY),
                        EnumSet.of(Post.ORGANISATION),
                        EnumSet.of(Post.PUBLICITY),
                        EnumSet.of(Post.DISCIPLINE));
    }

    private @Nullable LocalDate vacantSince() {
        return outline.committee() && !outline.foundedInYear() && troubles.has(Failing.POST_VACANT)
                ? LocalDate.of(outline.year(), 12, 31).minusMonths(troubles.count(Failing.POST_VACANT))
                : null;
    }

    private List<Leadership.Vacancy> vacancies() {
        LocalDate since = vacantSince();
        return since == null ? List.of() : List.of(new Leadership.Vacancy(Post.DISCIPLINE, since, null));
    }

    private List<PartyGroup> groups() {
        if (!outline.groups()) {
            return List.of();
        }
        List<String> members = outline.members();
        int count = Math.max(2, (members.size() + data.groupSize() - 1) / data.groupSize());
        return IntStream.range(0, count)
                .mapToObj(group -> {
                    List<String> own =
                            members.subList(members.size() * group / count, members.size() * (group + 1) / count);
                    return new PartyGroup(
                            "g" + (group + 1),
                            own.get(group == 0 ? outline.leaders().size() % own.size() : 0),
                            null,
                            PartyGroup.LeaderChosenBy.RECOMMENDED_BY_GROUP,
                            own,
                            outline.foundedInYear() ? outline.firstElection() : null,
                            null);
                })
                .toList();
    }

    private List<Election> elections(Leadership leadership) {
        LocalDate day = leadership.electedOn();
        if (day == null || day.getYear() != outline.year()) {
            return List.of();
        }
        int entitled = outline.fullMembers();
        Election.Body meeting = Election.Body.MEMBERS_MEETING;
        if (!outline.committee()) {
            return List.of(election("el-1", day, Election.What.SECRETARY, meeting, entitled, 2, 1));
        }
        int seats = outline.seats();
        return List.of(
                election("el-1", day, Election.What.COMMITTEE, meeting, entitled, seats + 1, seats),
                election("el-2", day, Election.What.SECRETARY, Election.Body.COMMITTEE, seats, 1, 1));
    }

    private static Election election(
            String id, LocalDate day, Election.What what, Election.Body body, int entitled, int candidates, int seats) {
        int present = entitled - entitled / 10;
        return new Election(
                id, day, what, false, body, entitled, present, candidates, seats, Answer.YES, null, Proof.NONE_NAMED);
    }
}
