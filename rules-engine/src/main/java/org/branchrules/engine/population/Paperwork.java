package org.branchrules.engine.population;

import static org.branchrules.engine.population.Outline.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.Adjustment;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Excuse;
import org.branchrules.model.record.Judgement;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Publicity;
import org.branchrules.model.record.Section;
import org.branchrules.model.record.StudyAccount;
import org.branchrules.model.record.SuperiorSupport;
import org.branchrules.model.record.Training;
import org.branchrules.model.record.WorkPlan;
import org.jspecify.annotations.Nullable;

/** Plans, training, what the levels above did, and what assessors made of an invented branch. */
final class Paperwork {
    /** What may be missing without making the record contradict itself. */
    private static final List<Section> SEPARABLE = List.of(
            Section.THEME_DAYS,
            Section.LECTURES,
            Section.TALKS,
            Section.DUES,
            Section.PUBLICITY,
            Section.TRAININGS,
            Section.SUPERIOR,
            Section.DUTY_REPORTS,
            Section.APPRAISALS,
            Section.FOUNDING);

    private final Outline outline;
    private final PopulationData data;
    private final Troubles troubles;

    Paperwork(Outline outline) {
        this.outline = outline;
        this.data = outline.data();
        this.troubles = outline.troubles();
    }

    void fill(BranchRecord.Builder record) {
        record.trainings(trainings())
                .studyAccounts(studyAccounts())
                .workPlan(workPlan())
                .publicity(publicity())
                .adjustments(adjustments())
                .superior(superior())
                .judgements(judgements())
                .excuses(excuses());
        outline.dice().about("sections").shuffled(SEPARABLE).stream()
                .limit(troubles.count(Failing.SECTION_NOT_SUPPLIED))
                .forEach(record::without);
    }

    private List<Training> trainings() {
        LocalDate day = outline.day(6, 3);
        if (troubles.has(Failing.TRAINING_MISSED) || !outline.working(day)) {
            return List.of();
        }
        List<Training> trainings = new ArrayList<>();
        trainings.add(training(member(1), day, 4, Training.Level.COUNTY, Training.Kind.ROTATION));
        outline.leaders().stream()
                .skip(1)
                .forEach(leader -> trainings.add(
                        training(leader, day.plusDays(7), 2, Training.Level.BASIC_COMMITTEE, Training.Kind.OTHER)));
        return trainings;
    }

    private static Training training(
            String member, LocalDate day, int daysMore, Training.Level level, Training.Kind kind) {
        return new Training(member, day, day.plusDays(daysMore), 8 * (daysMore + 1), level, kind, Proof.NONE_NAMED);
    }

    private List<StudyAccount> studyAccounts() {
        int hours = troubles.has(Failing.TRAINING_MISSED) ? 40 : 60;
        return outline.members().stream()
                .map(member -> new StudyAccount(
                        member,
                        outline.year(),
                        outline.leaders().contains(member)
                                ? hours
                                : outline.data().committeeFrom() * 5 + 1,
                        1))
                .toList();
    }

    private @Nullable WorkPlan workPlan() {
        if (troubles.has(Failing.PLAN_MISSING)) {
            return null;
        }
        return new WorkPlan(
                outline.year(),
                EnumSet.allOf(WorkPlan.BasicTask.class),
                outline.kind().sectorTasks(),
                outline.day(12, 19),
                Proof.NONE_NAMED);
    }

    private List<Publicity> publicity() {
        List<Publicity> made = new ArrayList<>();
        publicity(
                made,
                outline.day(1, 18),
                Publicity.Kind.DISCLOSURE,
                data.texts().disclosure());
        publicity(
                made, outline.day(7, 10), Publicity.Kind.BRIEFING, data.texts().briefing());
        publicity(
                made,
                outline.day(9, 26),
                Publicity.Kind.DISCLOSURE,
                data.texts().disclosure());
        publicity(
                made,
                outline.day(12, 26),
                Publicity.Kind.REPORT_UPWARD,
                data.texts().report());
        publicity(made, outline.day(12, 26), Publicity.Kind.ATTENDANCE, null);
        publicity(made, outline.day(12, 27), Publicity.Kind.DUAL_LIFE_REPORT, null);
        return made;
    }

    private void publicity(List<Publicity> made, LocalDate day, Publicity.Kind kind, @Nullable String topic) {
        if (outline.working(day)) {
            made.add(new Publicity(day, kind, topic, Proof.NONE_NAMED));
        }
    }

    private List<Adjustment> adjustments() {
        LocalDate day = outline.dissolved();
        return day == null
                ? List.of()
                : List.of(new Adjustment(
                        Adjustment.Kind.DISSOLVED,
                        day,
                        day.minusDays(25),
                        day.minusDays(5),
                        day,
                        Answer.NO,
                        Proof.NONE_NAMED));
    }

    private SuperiorSupport superior() {
        boolean weak = troubles.has(Failing.WEAK_WITHOUT_PLAN);
        boolean premises = !troubles.has(Failing.NO_PREMISES);
        boolean helped = troubles.profile().judgedWell() > 50;
        Answer yes = Answer.YES;
        return new SuperiorSupport(
                yes,
                1,
                Answer.of(helped),
                weak
                        ? SuperiorSupport.Classification.BACKWARD
                        : helped ? SuperiorSupport.Classification.ADVANCED : SuperiorSupport.Classification.MIDDLE,
                2,
                2,
                helped ? 2 : 1,
                yes,
                yes,
                yes,
                Answer.of(weak),
                weak ? Answer.NO : Answer.NOT_STATED,
                null,
                Answer.of(premises),
                24000,
                yes,
                Answer.of(premises),
                yes,
                Answer.of(!troubles.has(Failing.TRAINING_MISSED)),
                yes,
                null,
                null,
                120,
                11000,
                yes);
    }

    private List<Judgement> judgements() {
        Dice dice = outline.dice().about("judgements");
        if (!dice.percent(data.assessorVisited())) {
            return List.of();
        }
        LocalDate end = LocalDate.of(outline.year(), 12, 31);
        List<Judgement> judgements = new ArrayList<>();
        for (PopulationData.Judged judged : data.judgements()) {
            boolean well = dice.percent(troubles.profile().judgedWell());
            boolean concerned = switch (judged.scope()) {
                case ALL -> true;
                case COMMITTEE -> outline.committee();
                case NOT_STAND_ALONE -> outline.form() != BranchForm.STAND_ALONE;
            };
            if (concerned) {
                judgements.add(new Judgement(
                        new RequirementId(judged.requirement()),
                        well,
                        well ? judged.grounds() : data.texts().judgedPoorly(),
                        data.assessor(),
                        end));
            }
        }
        return judgements;
    }

    private List<Excuse> excuses() {
        Dice dice = outline.dice().about("excuses");
        Set<Failing> excused = EnumSet.noneOf(Failing.class);
        List<Excuse> excuses = new ArrayList<>();
        for (PopulationData.ReasonGiven reason : data.excuses()) {
            if (dice.percent(data.excused()) && troubles.has(reason.failing()) && excused.add(reason.failing())) {
                excuses.add(new Excuse(
                        new RequirementId(reason.requirement()), reason.kind(), reason.text(), null, null, null));
            }
        }
        return excuses;
    }
}
