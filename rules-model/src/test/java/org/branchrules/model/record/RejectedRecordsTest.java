package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.record.Given.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.model.RequirementId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every other record refuses: entries without what makes them entries, numbers and dates that contradict. */
class RejectedRecordsTest {
    private static final LocalDate FIRST = day("2024-03-01");
    private static final LocalDate SECOND = day("2024-03-02");

    @TestFactory
    Stream<DynamicTest> an_entry_says_what_makes_it_an_entry() {
        return Stream.of(
                refused(
                        "activity",
                        () -> new Activity(null, null, null, null, null, null),
                        missing("id"),
                        missing("type"),
                        missing("date")),
                refused(
                        "adjustment",
                        () -> new Adjustment(null, null, null, null, null, null, null),
                        missing("kind"),
                        missing("date")),
                refused(
                        "admission",
                        () -> new Admission(null, null, null, null, null, null, null),
                        missing("member"),
                        missing("step"),
                        missing("date")),
                refused("appraisal", () -> appraisal(null, null, 2024, null, null), missing("id"), missing("date")),
                refused(
                        "care case",
                        () -> new CareCase(null, null, null, null),
                        missing("member"),
                        missing("kind"),
                        missing("since")),
                refused("dues", () -> new Dues(null, null, null), missing("date")),
                refused(
                        "duty report",
                        () -> new DutyReport(null, 2024, null, true, null, null, null, null),
                        missing("date"),
                        missing("to")),
                refused(
                        "election",
                        () -> election(null, null, null, null, null),
                        missing("id"),
                        missing("date"),
                        missing("what")),
                refused("event", () -> new Event(null, null, null, null), missing("type"), missing("date")),
                refused(
                        "excuse",
                        () -> new Excuse(null, null, null, null, null, null),
                        missing("requirement"),
                        missing("kind"),
                        missing("text")),
                refused("judgement", () -> new Judgement(null, true, null, null, null), missing("requirement")),
                refused(
                        "lecture",
                        () -> new Lecture(null, null, null, null, null, null, null),
                        missing("id"),
                        missing("date"),
                        missing("role")),
                refused(
                        "life meeting",
                        () -> lifeMeeting(null, null, 2024, null, null, null),
                        missing("id"),
                        missing("date"),
                        missing("form")),
                refused(
                        "major matter",
                        () -> new MajorMatter(null, null, null, null, null, Answer.NOT_STATED, Answer.NOT_STATED, null),
                        missing("id"),
                        missing("date")),
                refused("matter", () -> new Matter(null, null, false, null, null, null), missing("kind")),
                refused(
                        "measure",
                        () -> new Measure(null, null, null, null, null),
                        missing("key"),
                        missing("value"),
                        missing("measuredIn")),
                refused(
                        "meeting",
                        () -> new Meeting(null, null, null, null, null, null, null, null, null, null, null, null, null),
                        missing("id"),
                        missing("date")),
                refused(
                        "member matter",
                        () -> new MemberMatter(null, null, null, null, null, null, null),
                        missing("member"),
                        missing("kind"),
                        missing("date")),
                refused("party group", () -> new PartyGroup(null, null, null, null, null, null, null), missing("id")),
                refused("publicity", () -> new Publicity(null, null, null, null), missing("date"), missing("kind")),
                refused(
                        "rating",
                        () -> new Rating(null, null, null, null),
                        missing("by"),
                        missing("scale"),
                        missing("value")),
                refused(
                        "talk",
                        () -> new Talk(null, null, null, null),
                        missing("date"),
                        missing("between"),
                        missing("first"),
                        missing("second")),
                refused(
                        "theme day",
                        () -> new ThemeDay(null, null, null, null, null, null, null, null),
                        missing("id"),
                        missing("date")),
                refused(
                        "training",
                        () -> new Training(null, null, null, null, null, null, null),
                        missing("trainee"),
                        missing("from"),
                        missing("to"),
                        missing("organiser"),
                        missing("kind")),
                refused("unit", () -> new Unit(null, null, null, null, 0, 0, null, null, null, null), missing("id")));
    }

    @TestFactory
    Stream<DynamicTest> blank_text_says_nothing() {
        return Stream.of(
                refused("activity", () -> new Activity(" ", "", FIRST, null, null, null), blank("id"), blank("type")),
                refused(
                        "excuse",
                        () -> new Excuse(new RequirementId("11-a"), Excuse.Kind.REASON, "\t", null, null, null),
                        blank("text")),
                refused(
                        "measure",
                        () -> new Measure("", BigDecimal.ONE, " ", null, null),
                        blank("key"),
                        blank("measuredIn")),
                refused("meeting", () -> Given.meeting("", "2024-03-01"), blank("id")),
                refused("rating", () -> new Rating("", " ", "\n", null), blank("by"), blank("scale"), blank("value")),
                refused("talk", () -> new Talk(FIRST, Talk.Relation.AMONG_MEMBERS, "", "m"), blank("first")));
    }

    @TestFactory
    Stream<DynamicTest> nothing_ends_before_it_starts() {
        return Stream.of(
                refused(
                        "care case",
                        () -> new CareCase("m", CareCase.Kind.HEALTH, SECOND, FIRST),
                        before("helpedOn", "since")),
                refused(
                        "excuse",
                        () -> new Excuse(new RequirementId("11-a"), Excuse.Kind.REASON, "…", null, SECOND, FIRST),
                        before("to", "from")),
                refused(
                        "decision on the founding",
                        () -> new Founding(SECOND, FIRST, null, null, null, null, null),
                        before("decidedOn", "appliedOn")),
                refused(
                        "approval of the founding",
                        () -> new Founding(SECOND, null, FIRST, null, null, null, null),
                        before("approvedOn", "appliedOn")),
                refused(
                        "election after the founding",
                        () -> new Founding(null, null, SECOND, FIRST, null, null, null),
                        before("electedOn", "approvedOn")),
                refused(
                        "party group",
                        () -> new PartyGroup("g", null, null, null, null, SECOND, FIRST),
                        before("to", "from")),
                refused(
                        "replacement of an unfit officer",
                        () -> unfit(SECOND, FIRST),
                        before("unfitOfficerReplacedOn", "unfitOfficerSince")),
                refused(
                        "training",
                        () -> new Training(
                                "m", SECOND, FIRST, null, Training.Level.COUNTY, Training.Kind.ROTATION, null),
                        before("to", "from")),
                refused(
                        "unit",
                        () -> new Unit("u", null, null, null, 0, 0, null, SECOND, FIRST, null),
                        before("to", "from")));
    }

    @TestFactory
    Stream<DynamicTest> no_number_is_below_zero() {
        return Stream.of(
                refused(
                        "appraisal",
                        () -> new Appraisal(
                                "a", FIRST, 2024, null, null, null, null, -1, -1, -1, -1, -1, -1, -1, null, null, null),
                        negative("opinions"),
                        negative("membersDue"),
                        negative("selfAnalyses"),
                        negative("excellent"),
                        negative("qualified"),
                        negative("basicallyQualified"),
                        negative("unqualified")),
                refused("dues", () -> new Dues(FIRST, -1, -1), negative("membersPaid"), negative("membersDue")),
                refused(
                        "election",
                        () -> new Election(
                                "e", FIRST, Election.What.COMMITTEE, false, null, -1, -1, -1, -1, null, null, null),
                        negative("entitled"),
                        negative("present"),
                        negative("candidates"),
                        negative("seats")),
                refused(
                        "life meeting",
                        () -> lifeMeeting("l", FIRST, 2024, LifeMeeting.Form.OTHER, -1, -1),
                        negative("measures"),
                        negative("measuresDone")),
                refused(
                        "support from above",
                        () -> support(-1, -1, -1, -1, -1),
                        negative("countyStudies"),
                        negative("organisers"),
                        negative("cadreVettings"),
                        negative("cadreVettingsHeard"),
                        negative("funds")),
                refused(
                        "training",
                        () -> new Training("m", FIRST, FIRST, -1, Training.Level.COUNTY, Training.Kind.ROTATION, null),
                        negative("hours")),
                refused(
                        "unit",
                        () -> new Unit("u", null, null, null, -1, -1, null, null, null, null),
                        negative("fullMembers"),
                        negative("probationaryMembers")));
    }

    @TestFactory
    Stream<DynamicTest> a_part_is_no_more_than_the_whole() {
        return Stream.of(
                refused("appraisal", () -> appraisal("a", FIRST, 2024, 6, 5), moreThan("opinions", "membersDue")),
                refused("dues", () -> new Dues(FIRST, 6, 5), moreThan("membersPaid", "membersDue")),
                refused(
                        "election",
                        () -> election("e", FIRST, Election.What.SECRETARY, 5, 6),
                        moreThan("present", "entitled")),
                refused(
                        "life meeting",
                        () -> lifeMeeting("l", FIRST, 2024, LifeMeeting.Form.OTHER, 5, 6),
                        moreThan("measuresDone", "measures")),
                refused(
                        "vetting heard",
                        () -> support(0, 0, 5, 6, 0),
                        moreThan("cadreVettingsHeard", "cadreVettings")));
    }

    @TestFactory
    Stream<DynamicTest> what_is_held_for_a_year_is_held_in_it_or_in_the_next() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int year : new int[] {2023, 2024}) {
            tests.add(refused("appraisal for " + year, () -> appraisal("a", FIRST, year, null, null)));
            tests.add(refused("duty report for " + year, () -> dutyReport(year)));
            tests.add(refused(
                    "life meeting for " + year,
                    () -> lifeMeeting("l", FIRST, year, LifeMeeting.Form.OTHER, null, null)));
        }
        for (int year : new int[] {2022, 2025}) {
            tests.add(refused("appraisal for " + year, () -> appraisal("a", FIRST, year, null, null), forYear(year)));
            tests.add(refused("duty report for " + year, () -> dutyReport(year), forYear(year)));
            tests.add(refused(
                    "life meeting for " + year,
                    () -> lifeMeeting("l", FIRST, year, LifeMeeting.Form.OTHER, null, null),
                    forYear(year)));
        }
        return tests.stream();
    }

    @Test
    void an_approval_or_exception_names_its_document_and_a_reason_need_not() {
        assertThat(Rejection.of(() -> excuse(Excuse.Kind.APPROVAL, null))).containsExactly(missing("document"));
        assertThat(Rejection.of(() -> excuse(Excuse.Kind.EXCEPTION, null))).containsExactly(missing("document"));
        assertThat(Rejection.of(() -> excuse(Excuse.Kind.APPROVAL, "2024-7"))).isEmpty();
        assertThat(Rejection.of(() -> excuse(Excuse.Kind.REASON, null))).isEmpty();
    }

    @Test
    void nobody_talks_with_themselves() {
        assertThat(Rejection.of(() -> new Talk(FIRST, Talk.Relation.AMONG_MEMBERS, "m1", "m1")))
                .containsExactly("/second | “second”为“m1”，与谈话的另一方是同一人"
                        + " | `second` is `m1`, the same person as the other side of the talk");
    }

    @Test
    void nobody_is_in_a_party_group_twice() {
        assertThat(Rejection.of(() -> Given.group("g", null, "a", "b", "a")))
                .containsExactly("/members/2 | 编号“a”在“members”中重复 | the id `a` stands twice in `members`");
    }

    @Test
    void the_exception_itself_says_everything_in_english() {
        assertThat(catchMessage(() -> new Dues(null, -1, null)))
                .isEqualTo("/date: `date` is missing; /membersPaid: `membersPaid` is -1, but cannot be below zero");
    }

    private static String catchMessage(Runnable construction) {
        try {
            construction.run();
            return "accepted";
        } catch (InvalidRecordException e) {
            return e.getMessage();
        }
    }

    private static DynamicTest refused(String name, Runnable construction, String... problems) {
        return DynamicTest.dynamicTest(
                name, () -> assertThat(Rejection.of(construction)).containsExactly(problems));
    }

    private static String missing(String name) {
        return "/" + name + " | 缺少“" + name + "” | `" + name + "` is missing";
    }

    private static String blank(String name) {
        return "/" + name + " | “" + name + "”为空白 | `" + name + "` is blank";
    }

    private static String negative(String name) {
        return "/" + name + " | “" + name + "”为 -1，不能小于零 | `" + name + "` is -1, but cannot be below zero";
    }

    private static String before(String later, String earlier) {
        return "/" + later + " | “" + later + "”为 2024-03-01，早于“" + earlier + "”（2024-03-02） | `" + later
                + "` is 2024-03-01, which lies before `" + earlier + "`, 2024-03-02";
    }

    private static String moreThan(String part, String whole) {
        return "/" + part + " | “" + part + "”为 6，超过“" + whole + "”（5） | `" + part + "` is 6, more than `" + whole
                + "`, which is 5";
    }

    private static String forYear(int year) {
        return "/forYear | 所属年度 " + year + " 既不是日期 2024-03-01 的年份，也不是其上一年 | the year " + year
                + " is neither the year of the date 2024-03-01 nor the year before it";
    }

    private static Appraisal appraisal(String id, LocalDate date, int year, Integer opinions, Integer due) {
        return new Appraisal(
                id, date, year, null, null, null, null, opinions, due, null, null, null, null, null, null, null, null);
    }

    private static DutyReport dutyReport(int year) {
        return new DutyReport(FIRST, year, DutyReport.Audience.SUPERIOR, true, null, null, null, null);
    }

    private static Election election(String id, LocalDate date, Election.What what, Integer entitled, Integer present) {
        return new Election(id, date, what, false, null, entitled, present, null, null, null, null, null);
    }

    private static LifeMeeting lifeMeeting(
            String id, LocalDate date, int year, LifeMeeting.Form form, Integer measures, Integer done) {
        return new LifeMeeting(
                id, date, year, form, null, null, null, null, null, null, measures, done, null, null, null);
    }

    private static Excuse excuse(Excuse.Kind kind, String document) {
        return new Excuse(new RequirementId("11-a"), kind, "…", document, null, null);
    }

    private static SuperiorSupport unfit(LocalDate since, LocalDate replacedOn) {
        return support(null, null, null, null, null, since, replacedOn);
    }

    private static SuperiorSupport support(int studies, int organisers, int vettings, int heard, int funds) {
        return support(studies, organisers, vettings, heard, funds, null, null);
    }

    private static SuperiorSupport support(
            Integer studies,
            Integer organisers,
            Integer vettings,
            Integer heard,
            Integer funds,
            LocalDate unfitSince,
            LocalDate replacedOn) {
        return new SuperiorSupport(
                null,
                studies,
                null,
                null,
                organisers,
                vettings,
                heard,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                funds,
                null,
                null,
                null,
                null,
                null,
                unfitSince,
                replacedOn,
                null,
                null,
                null);
    }
}
