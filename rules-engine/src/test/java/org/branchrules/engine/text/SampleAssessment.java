package org.branchrules.engine.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.CriterionScore;
import org.branchrules.model.assessment.DimensionRating;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.GradeRange;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.NextLevel;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.assessment.PointEntry;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.RatingLimit;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.Receipt;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.fact.CadenceCount;
import org.branchrules.model.fact.CalendarWindow;
import org.branchrules.model.fact.FlaggedEvidence;
import org.branchrules.model.fact.Tally;
import org.branchrules.model.policy.BranchAttribute;
import org.branchrules.model.policy.Coding;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.policy.Level;
import org.branchrules.model.policy.Modality;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.Repair;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.policy.Responsible;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.Excuse;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Integrity;
import org.branchrules.model.record.Judgement;
import org.branchrules.model.record.Measure;
import org.branchrules.model.record.Section;

/** An assessment in which every kind of outcome and reason occurs. */
public final class SampleAssessment {
    public static final ParameterReading INTERVAL = new ParameterReading(
            "interval",
            new Text("会议间隔", "Interval"),
            "months",
            "1",
            LocalDate.of(2018, 10, 28),
            new Text("《条例》第十一条", "Regulation art. 11"),
            "national-2018");
    public static final Fact MONTHLY = new CadenceCount(
            "theme-day",
            "",
            1,
            2,
            1,
            List.of(new CalendarWindow(YearMonth.of(2024, 2), 1)),
            List.of(LocalDate.of(2024, 1, 5)));
    public static final Fact LECTURES = new Tally("party-lectures", List.of(LocalDate.of(2024, 5, 6)));

    private SampleAssessment() {}

    public static RequirementOutcome outcome(String id, Outcome outcome, Reason reason, Modality modality, Duty duty) {
        Requirement requirement = new Requirement(
                new RequirementId(id),
                id.substring(0, id.indexOf('-')),
                new Text("要求" + id, "Requirement " + id),
                new Text("正文", "Text"),
                "life",
                modality,
                duty,
                Coding.PARTLY,
                new Text("“及时”由人判断。", "\"Timely\" is judged by a person."),
                List.of(),
                false,
                Set.of(),
                List.of("interval"),
                false,
                false,
                null,
                null,
                null,
                null);
        return new RequirementOutcome(requirement, outcome, reason, List.of(INTERVAL));
    }

    public static RequirementOutcome outcome(String id, Outcome outcome, Reason reason) {
        return outcome(id, outcome, reason, Modality.MUST, Duty.BRANCH);
    }

    public static Finding finding(String id, Finding.Kind kind, Fact... evidence) {
        return new Finding(new RequirementId(id), kind, id, List.of(evidence));
    }

    /** One outcome for each reason, with the ids 1-a, 1-b… */
    public static List<RequirementOutcome> everyReason() {
        Excuse approval = new Excuse(
                new RequirementId("1-c"), Excuse.Kind.APPROVAL, "汛期停办", "组发〔2024〕3号", null, LocalDate.of(2024, 7, 1));
        Excuse reason = new Excuse(new RequirementId("1-c"), Excuse.Kind.REASON, "停电", null, null, null);
        Measure measure = new Measure("solved", new BigDecimal("12.50"), "件", null, null);
        return List.of(
                outcome("1-a", Outcome.MET, new Reason.Counted(List.of(LECTURES))),
                outcome(
                        "1-b",
                        Outcome.BREACHED,
                        new Reason.Found(List.of(finding("1-b", Finding.Kind.BREACH, MONTHLY)))),
                outcome(
                        "1-c",
                        Outcome.EXCUSED,
                        new Reason.Cleared(
                                List.of(finding("1-c", Finding.Kind.BREACH, MONTHLY)), List.of(approval, reason))),
                outcome(
                        "1-d",
                        Outcome.NOT_APPLICABLE,
                        new Reason.Excluded(
                                new Condition.Kinds(Set.of(BranchKind.COMMUNITY, BranchKind.VILLAGE), false),
                                "AGENCY",
                                "")),
                outcome(
                        "1-e",
                        Outcome.NOT_APPLICABLE,
                        new Reason.Excluded(new Condition.Forms(Set.of(BranchForm.TEMPORARY), true), "TEMPORARY", "")),
                outcome(
                        "1-f",
                        Outcome.NOT_APPLICABLE,
                        new Reason.Excluded(new Condition.Is(BranchAttribute.COMMITTEE, true), "NO", "")),
                outcome(
                        "1-g",
                        Outcome.NOT_APPLICABLE,
                        new Reason.Excluded(
                                new Condition.Limit(BranchAttribute.FULL_MEMBERS, false, "minimum"), "5", "7")),
                outcome("1-h", Outcome.NOT_APPLICABLE, new Reason.NothingOnRecord()),
                outcome("1-i", Outcome.NOT_APPLICABLE, new Reason.NothingToCheck(Coding.PERMISSION)),
                outcome("1-j", Outcome.UNDETERMINED, new Reason.Missing(Set.of(Section.TALKS, Section.MEMBERS))),
                outcome(
                        "1-k",
                        Outcome.UNDETERMINED,
                        new Reason.LeftOpen(List.of(finding("1-k", Finding.Kind.UNKNOWN, LECTURES)))),
                outcome(
                        "1-l",
                        Outcome.JUDGEMENT,
                        new Reason.ForAssessor(List.of(finding("1-l", Finding.Kind.JUDGEMENT, measure)), List.of())),
                outcome(
                        "1-m",
                        Outcome.MET,
                        new Reason.Judged(new Judgement(
                                new RequirementId("1-m"), true, "记录齐全", "组织员", LocalDate.of(2024, 12, 30)))),
                outcome(
                        "1-n",
                        Outcome.DISPLACED,
                        new Reason.Displaced(
                                new RequirementId("sy-1"), "sy-tiers", new Text("本市办法第三条", "City Measures art. 3"))),
                outcome(
                        "1-o",
                        Outcome.BREACHED,
                        new Reason.Found(List.of(finding("1-o", Finding.Kind.BREACH, LECTURES))),
                        Modality.NORMALLY,
                        Duty.SUPERIOR),
                outcome(
                        "1-p",
                        Outcome.NOT_APPLICABLE,
                        new Reason.NotInForce(LocalDate.of(2019, 1, 1), LocalDate.of(2024, 1, 1))));
    }

    public static Text gradeName(Grade grade) {
        return new Text(Wording.of(org.branchrules.model.Language.ZH).name(grade), grade.name());
    }

    /** A rating with something of every kind. */
    public static SchemeRating rating() {
        Text title = new Text("两星", "Two stars");
        RatingLevel star = new RatingLevel("star", new Text("一星", "one star"));
        RatingLevel none = new RatingLevel("none", new Text("不定星", "no star"));
        ItemRating item = new ItemRating(
                "r1",
                new Text("主题党日", "Theme days"),
                List.of(new RequirementId("1-b")),
                new Points(500),
                new Points(450),
                new Points(500),
                ItemRating.State.OPEN,
                List.of(
                        new PointEntry("1-b", Outcome.BREACHED, new Points(-50), 1, List.of(MONTHLY)),
                        new PointEntry("satisfaction", null, Points.ZERO, 0, List.of())));
        DimensionRating part = new DimensionRating(
                "part",
                new Text("部分", "Part"),
                new Points(500),
                false,
                new Points(500),
                new Points(450),
                new Points(500),
                List.of(),
                List.of(item));
        return new SchemeRating(
                "city",
                "stars",
                title,
                new Points(500),
                new Points(500),
                new Points(450),
                Points.ZERO,
                new Points(450),
                new Points(500),
                none,
                none,
                star,
                List.of(new DimensionRating(
                        "life",
                        new Text("组织生活", "Life"),
                        new Points(500),
                        false,
                        new Points(500),
                        new Points(450),
                        new Points(500),
                        List.of(part),
                        List.of())),
                List.of(new RatingLimit("veto", true, new Text("否决。", "A veto."), none, List.of("1-b"))),
                new NextLevel(
                        star,
                        new Points(50),
                        List.of(new RequirementId("1-b")),
                        List.of("r1"),
                        List.of("life"),
                        List.of("commendation"),
                        List.of("veto")));
    }

    public static Assessment assessment() {
        AssessmentPeriod period = AssessmentPeriod.year(2024);
        return new Assessment(
                "支部\"甲\"",
                period,
                Grade.POOR,
                new GradeRange(Grade.POOR, Grade.ORDINARY),
                new Score(6667),
                List.of(new CriterionScore("life", new Text("组织生活", "Life"), 6, 9, 9, new Score(6667), 1, 2, 1, 1, 3)),
                everyReason(),
                List.of(new Limit("forged", true, Grade.POOR, new Text("造假。", "Forged."), List.of(LECTURES))),
                List.of(rating()),
                List.of(new Remedy(
                        "1-b",
                        List.of(new RequirementId("1-b")),
                        new Text("补开。", "Hold it."),
                        new Text("记录。", "Minutes."),
                        Responsible.SECRETARY,
                        LocalDate.of(2025, 1, 30),
                        Repair.ANY_TIME,
                        false,
                        3333,
                        Duty.BRANCH)),
                List.of(new FlaggedEvidence("lectures", "l1", LocalDate.of(2024, 3, 1), Integrity.VOID)),
                new Receipt(
                        "0.1.0",
                        List.of(new PackReference("national-2018", "2018-10-28", Level.NATIONAL, "a".repeat(64))),
                        List.of("sy-tiers"),
                        () -> "b".repeat(64),
                        period,
                        List.of(INTERVAL)));
    }
}
