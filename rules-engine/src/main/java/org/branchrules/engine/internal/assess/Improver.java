package org.branchrules.engine.internal.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.branchrules.engine.improve.Climb;
import org.branchrules.engine.improve.Goal;
import org.branchrules.engine.improve.Task;
import org.branchrules.engine.improve.Way;
import org.branchrules.engine.improve.Ways;
import org.branchrules.engine.internal.improve.Candidate;
import org.branchrules.engine.internal.improve.Effort;
import org.branchrules.engine.internal.improve.Hunt;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.scheme.RatingScheme;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/**
 * The smallest sets of findings whose repair lifts a branch, without a guess: what every set must contain is found by leaving
 * out one finding at a time; what clears caps and vetoes, by asking the grading rules; how many more the points take, by a
 * search over criteria or items. Every set that is handed out was graded anew. Used by one thread.
 */
public final class Improver {
    private final Subject subject;
    private final Assessment assessment;
    private final Map<Integer, Task> tasks = new LinkedHashMap<>();

    Improver(Subject subject, Assessment assessment) {
        this.subject = subject;
        this.assessment = assessment;
        for (int i = 0; i < subject.outcomes().size(); i++) {
            RequirementOutcome outcome = subject.outcomes().get(i);
            if (outcome.outcome() == Outcome.BREACHED || outcome.outcome().isOpen()) {
                tasks.put(i, Task.of(outcome, remedy(outcome)));
            }
        }
    }

    private @Nullable Remedy remedy(RequirementOutcome outcome) {
        return assessment.remedies().stream()
                .filter(remedy -> remedy.id().equals(outcome.id().value()))
                .findFirst()
                .orElse(null);
    }

    /** The assessment that it starts from. */
    public Assessment assessment() {
        return assessment;
    }

    /** The next grade, and the next level of each scheme; none where there is none above. */
    public List<Goal> next() {
        List<Goal> goals = new ArrayList<>();
        Arrays.stream(Grade.values())
                .filter(grade -> grade.isBetterThan(assessment.grade()))
                .reduce((better, next) -> next)
                .ifPresent(grade -> goals.add(new Goal.OfGrade(grade)));
        for (SchemeRating rating : assessment.ratings()) {
            if (rating.next() != null) {
                goals.add(new Goal.OfLevel(rating.scheme(), rating.next().level()));
            }
        }
        return goals;
    }

    /**
     * How to reach a goal.
     *
     * @param wanted how many ways to name, at least one
     * @return empty where no pack that binds the branch has such a scheme and level
     */
    public Optional<Climb> climb(Goal goal, int wanted) {
        return aim(goal)
                .map(aim -> new Climb(
                        goal,
                        aim.standing(new BitSet()),
                        ways(aim, places(Task::inPeriod), wanted),
                        ways(aim, places(task -> true), wanted)));
    }

    private Optional<Climbing> aim(Goal goal) {
        if (goal instanceof Goal.OfGrade grade) {
            return Optional.of(new GradeAim(subject, grade.grade()));
        }
        Goal.OfLevel level = (Goal.OfLevel) goal;
        for (LoadedPack pack : subject.plan().resolved().binding().packs()) {
            for (RatingScheme scheme : pack.data().ratings()) {
                if (scheme.id().equals(level.scheme())
                        && scheme.levels().stream()
                                .anyMatch(rung -> rung.level().equals(level.level()))) {
                    return Optional.of(new LevelAim(subject, pack.data().id(), scheme, level.level()));
                }
            }
        }
        return Optional.empty();
    }

    private Ways ways(Climbing aim, BitSet allowed, int wanted) {
        List<Candidate> candidates = allowed.stream().mapToObj(this::candidate).toList();
        Hunt hunt = Hunt.of(aim, candidates, wanted);
        BitSet left = new BitSet();
        tasks.keySet().stream()
                .filter(place -> !allowed.get(place) && matters(aim, place))
                .forEach(left::set);
        return new Ways(
                hunt.count(),
                hunt.sets().stream()
                        .map(set -> new Way(tasks(set), aim.standing(set), mind(aim, tasks(set))))
                        .toList(),
                tasks(hunt.needed()),
                aim.standing(allowed),
                tasks(left));
    }

    /** What does not apply now and depends on the same sections as something that is to be put right. */
    private List<RequirementOutcome> mind(Climbing aim, List<Task> chosen) {
        Set<Section> touched = EnumSet.noneOf(Section.class);
        chosen.stream().filter(task -> !task.isOpen()).forEach(task -> touched.addAll(sections(task.finding())));
        List<RequirementOutcome> mind = new ArrayList<>();
        for (int i = 0; i < subject.outcomes().size(); i++) {
            RequirementOutcome outcome = subject.outcomes().get(i);
            if (mightApply(outcome.reason())
                    && aim.concerns(subject.plan().checks().get(i))
                    && !Collections.disjoint(sections(outcome), touched)) {
                mind.add(outcome);
            }
        }
        return mind;
    }

    /** Whether a requirement that does not apply could, if there were more on record. */
    private static boolean mightApply(Reason reason) {
        if (reason instanceof Reason.Excluded excluded) {
            return !sections(excluded.condition()).isEmpty();
        }
        return reason instanceof Reason.NothingOnRecord;
    }

    private static Set<Section> sections(RequirementOutcome outcome) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        sections.addAll(outcome.requirement().needs());
        outcome.requirement().applies().forEach(condition -> sections.addAll(sections(condition)));
        return sections;
    }

    private static List<Section> sections(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is.attribute().sections();
        }
        return condition instanceof Condition.Limit limit ? limit.attribute().sections() : List.of();
    }

    /** Whether a finding could keep the branch from the goal: duties of those above count only where an item asks for them. */
    private boolean matters(Climbing aim, int place) {
        Check check = subject.plan().checks().get(place);
        return check.isScored() || aim.concerns(check);
    }

    private BitSet places(Predicate<Task> wanted) {
        BitSet places = new BitSet();
        tasks.forEach((place, task) -> places.set(place, wanted.test(task)));
        return places;
    }

    private List<Task> tasks(BitSet places) {
        return tasks.entrySet().stream()
                .filter(task -> places.get(task.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Candidate candidate(int place) {
        Task task = Objects.requireNonNull(tasks.get(place));
        return new Candidate(place, new Effort(task.inPeriod() ? 0 : 1, task.days()));
    }
}
