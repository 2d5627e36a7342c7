package org.branchrules.engine.population;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A branch in outline, before its files are written.
 *
 * @param fullMembers how many full members
 * @param admitted how many are admitted in the year
 * @param committee whether it has a committee
 * @param meetingDay about which day of the month its members' meetings are
 * @param committeeDay about which day of the month its committee meets
 */
record Outline(
        PopulationData data,
        PopulationData.Kind kind,
        Identity identity,
        int year,
        int fullMembers,
        int admitted,
        boolean committee,
        int meetingDay,
        int committeeDay,
        Troubles troubles,
        Dice dice) {

    static Outline drawn(PopulationData data, long seed, long index, int year) {
        Dice dice = Dice.of(seed, index);
        PopulationData.Kind kind = dice.about("kind").weighted(data.kinds(), PopulationData.Kind::share);
        Troubles troubles = Troubles.drawn(data, kind, dice);
        Dice life = dice.about("life");
        boolean ordinary = kind.form() == null;
        LocalDate founded = ordinary && life.percent(data.foundedInYear())
                ? workday(year, life.between(2, 8), life.between(5, 25))
                : null;
        LocalDate dissolved = founded == null && life.percent(data.dissolvedInYear())
                ? workday(year, life.between(5, 11), life.between(5, 25))
                : null;
        LocalDate since = founded != null ? founded : LocalDate.of(year - life.between(3, 9), 4, 10);
        if (kind.form() == BranchForm.TEMPORARY) {
            since = LocalDate.of(year - 1, 11, life.between(5, 25));
        }
        BranchForm form = kind.form();
        if (form == null) {
            form = dice.about("form").percent(kind.joint()) ? BranchForm.JOINT : BranchForm.STAND_ALONE;
        }
        PopulationData.Size size = dice.about("size").weighted(kind.sizes(), PopulationData.Size::share);
        int members = dice.about("members").between(size.from(), size.to());
        if (form == BranchForm.JOINT) {
            members = Math.min(members, data.committeeFrom() - 1);
        } else if (troubles.has(Failing.BRANCH_TOO_LARGE) && members >= data.groupsFrom()) {
            members = 50 + troubles.count(Failing.BRANCH_TOO_LARGE);
        }
        boolean committee = members >= data.committeeFrom() && !troubles.has(Failing.NO_COMMITTEE);
        boolean admits = committee
                && ordinary
                && founded == null
                && dissolved == null
                && dice.about("admits").percent(data.admissions());
        Identity identity =
                new Identity("invented-" + seed + "-" + index, kind.kind(), form, place(data, dice), since, dissolved);
        return new Outline(
                data,
                kind,
                identity,
                year,
                members,
                admits ? dice.about("admitted").between(1, 2) : 0,
                committee,
                dice.about("members' meeting").between(14, 21),
                dice.about("committee meeting").between(3, 7),
                troubles,
                dice);
    }

    private static String place(PopulationData data, Dice dice) {
        Dice own = dice.about("place");
        int county = own.between(data.counties().from(), data.counties().to());
        return own.weighted(data.jurisdictions(), PopulationData.Place::share).code()
                + (county < 10 ? "0" : "")
                + county;
    }

    /** The day, or the Monday after it where it falls on a weekend. */
    static LocalDate workday(int year, int month, int day) {
        LocalDate wanted = LocalDate.of(year, month, day);
        return switch (wanted.getDayOfWeek()) {
            case SATURDAY -> wanted.plusDays(2);
            case SUNDAY -> wanted.plusDays(1);
            default -> wanted;
        };
    }

    LocalDate day(int month, int day) {
        return workday(year, month, day);
    }

    BranchForm form() {
        return identity.form();
    }

    boolean residential() {
        return data.residential().contains(kind.kind());
    }

    boolean temporary() {
        return kind.kind() == BranchKind.TEMPORARY;
    }

    boolean foundedInYear() {
        return founded().getYear() == year;
    }

    LocalDate founded() {
        LocalDate founded = identity.foundedOn();
        return founded == null ? LocalDate.of(year, 1, 1) : founded;
    }

    @Nullable
    LocalDate dissolved() {
        return identity.dissolvedOn();
    }

    /** Whether it exists on that day, the first weeks of a new branch left out. */
    boolean working(LocalDate day) {
        LocalDate dissolved = dissolved();
        return !day.isBefore(foundedInYear() ? firstElection() : founded())
                && (dissolved == null || !day.isAfter(dissolved));
    }

    /** A new branch elects its leaders some days after its founding. */
    LocalDate firstElection() {
        return founded().plusDays(6);
    }

    boolean groups() {
        return fullMembers >= data.groupsFrom();
    }

    int seats() {
        return fullMembers < data.fiveSeatsFrom() ? 3 : 5;
    }

    static String member(int number) {
        return (number < 10 ? "m0" : "m") + number;
    }

    /** Ids of all members, the full ones first, then those admitted in the year. */
    List<String> members() {
        return IntStream.rangeClosed(1, fullMembers + admitted)
                .mapToObj(Outline::member)
                .toList();
    }

    /** Ids of those in the leadership, the secretary first. */
    List<String> leaders() {
        int leaders = committee ? seats() : fullMembers >= 5 ? 2 : 1;
        return members().subList(0, leaders);
    }

    /** The day of the members' meeting of a quarter. */
    LocalDate membersMeeting(int quarter) {
        return day(quarter * 3, meetingDay);
    }

    LocalDate committeeMeeting(int month) {
        return day(month, committeeDay);
    }

    /** The quarter in which the first or second of those admitted in the year is admitted. */
    int quarterOfAdmission(int which) {
        return which == 0 ? 1 : 3;
    }

    /** How many members had been admitted in the year before that day. */
    int admittedBefore(LocalDate day) {
        int before = 0;
        for (int which = 0; which < admitted; which++) {
            before += membersMeeting(quarterOfAdmission(which)).isBefore(day) ? 1 : 0;
        }
        return before;
    }
}
