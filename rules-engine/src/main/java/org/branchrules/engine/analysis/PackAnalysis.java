package org.branchrules.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.pack.PackHeader;
import org.branchrules.engine.mutation.MutantKind;
import org.branchrules.engine.mutation.PolicyMutation;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.ScenarioResult;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * Asks a pack what its author should know of it, and answers with a branch that shows it, with how far was searched in vain,
 * or with a proof. Branches are those of scenarios and baselines, invented ones, and variations of either. Immutable, and
 * safe for use by several threads; the same pack, count and seed give the same report.
 *
 * <pre>{@code
 * AnalysisReport report = PackAnalysis.of(PackFiles.ofFolder(folder)).run();
 * report.open();
 * }</pre>
 */
public final class PackAnalysis {
    private static final int GENERATED = 300;
    private static final int VARIATIONS = 500;
    private static final int USUAL_YEAR = 2024;

    private final PackFiles files;
    private final Scenarios scenarios;
    private final List<PackFiles> others;
    private final int generated;
    private final long seed;
    private final int variations;
    private final Set<Question> questions;

    private PackAnalysis(
            PackFiles files,
            Scenarios scenarios,
            List<PackFiles> others,
            int generated,
            long seed,
            int variations,
            Set<Question> questions) {
        this.files = files;
        this.scenarios = scenarios;
        this.others = others;
        this.generated = generated;
        this.seed = seed;
        this.variations = variations;
        this.questions = Set.copyOf(questions);
    }

    /**
     * Asks a pack, under a policy of the pack, the others, and those that they extend and that are on the class path. The
     * pack is compiled, which takes seconds.
     *
     * @throws org.branchrules.engine.pack.PackException when the packs are not right
     */
    public static PackAnalysis of(PackFiles pack, PackFiles... others) {
        return of(pack, Scenarios.of(pack, others), others);
    }

    /**
     * Asks a pack.
     *
     * @param policy the policy that it is part of
     * @param others packs whose baselines may be used, besides those that the pack extends
     * @throws IllegalArgumentException when the policy does not hold the pack
     */
    public static PackAnalysis of(PackFiles pack, Policy policy, PackFiles... others) {
        return of(pack, Scenarios.of(pack, policy, others), others);
    }

    private static PackAnalysis of(PackFiles pack, Scenarios scenarios, PackFiles... others) {
        return new PackAnalysis(
                pack, scenarios, List.of(others), GENERATED, 1, VARIATIONS, EnumSet.allOf(Question.class));
    }

    /** With so many invented branches, drawn with that seed; 300 and 1 unless this is called. */
    public PackAnalysis generated(int count, long newSeed) {
        return new PackAnalysis(files, scenarios, others, count, newSeed, variations, questions);
    }

    /** With at most so many variations of scenarios for one answer; 500 unless this is called. */
    public PackAnalysis variations(int most) {
        return new PackAnalysis(files, scenarios, others, generated, seed, most, questions);
    }

    /** Only these questions; all of them unless this is called. Marks of answers to others are not looked at. */
    public PackAnalysis only(Set<Question> some) {
        return new PackAnalysis(files, scenarios, others, generated, seed, variations, some);
    }

    /** Asks the questions. */
    public AnalysisReport run() {
        Subject subject = new Subject(files, scenarios.policy());
        AcceptedAnswers accepted = AcceptedAnswers.of(files);
        List<PackProblem> problems = new ArrayList<>(scenarios.problems());
        problems.addAll(accepted.problems());
        Bound bound = new Bound(scenarios.all().size(), generated, seed, 0);
        Search search = search(subject, bound);
        List<ScenarioResult> failing = failing(search.pool());
        if (!failing.isEmpty() || !problems.isEmpty()) {
            return new AnalysisReport(subject.pack().reference(), bound, List.of(), failing, problems);
        }
        List<Answer> answers = accepted.applied(Stream.of(Question.values())
                .filter(questions::contains)
                .flatMap(question -> answers(question, subject, search).stream())
                .toList());
        problems.addAll(accepted.stale(answers, questions));
        return new AnalysisReport(subject.pack().reference(), bound, answers, List.of(), problems);
    }

    private List<Answer> answers(Question question, Subject subject, Search search) {
        return switch (question) {
            case NEVER_FIRES -> SilentRules.of(subject, search);
            case IMPLIED -> ImpliedRules.of(subject, search);
            case PUNISHED_TWICE -> DoublePunishment.of(subject, search);
            case UNNOTICED ->
                UnnoticedValues.of(
                        subject.policy(),
                        PolicyMutation.of(files, scenarios, others.toArray(PackFiles[]::new))
                                .only(MutantKind.PARAMETER)
                                .run(),
                        search);
            case UNREACHABLE -> UnreachedLevels.of(subject, search);
            case BETTER_THAN_SUPERIOR -> BetterBelow.of(subject, search);
        };
    }

    /** The scenarios and baselines that do not come out as they say; they stand first among the branches. */
    private List<ScenarioResult> failing(List<Seen> pool) {
        List<ScenarioResult> failing = new ArrayList<>();
        for (int i = 0; i < scenarios.all().size(); i++) {
            ScenarioResult result = result(scenarios.all().get(i), pool.get(i));
            if (!result.passed()) {
                failing.add(result);
            }
        }
        return failing;
    }

    private ScenarioResult result(Scenario scenario, Seen seen) {
        AssessmentException refusal = seen.refusal();
        Assessment assessment = seen.assessment();
        return assessment == null
                ? scenarios.refused(scenario, Objects.requireNonNull(refusal))
                : scenarios.judge(scenario, assessment);
    }

    private Search search(Subject subject, Bound bound) {
        Baselines baselines = Baselines.of(files, others.toArray(PackFiles[]::new));
        Cases cases = new Cases(files, scenarios, baselines);
        Watch watch = new Watch(subject.policy(), subject.pack());
        List<Seen> pool = Stream.concat(
                        cases.own().stream(),
                        cases.invented(generated, seed, year(subject.header()), jurisdiction(subject.header())))
                .map(watch::see)
                .toList();
        return new Search(
                pool,
                bound,
                cases,
                watch,
                new WitnessWriter(AssessmentEngine.of(subject.policy()), baselines),
                variations);
    }

    /** A whole year at the end of which the pack is in force. */
    private static int year(PackHeader header) {
        if (header.isInForceOn(LocalDate.of(USUAL_YEAR, 12, 31))) {
            return USUAL_YEAR;
        }
        int next = header.validFrom().getYear() + 1;
        return header.isInForceOn(LocalDate.of(next, 12, 31)) ? next : next - 1;
    }

    private static @Nullable String jurisdiction(PackHeader header) {
        List<String> places = header.scope().jurisdictions();
        return places.isEmpty() ? null : places.get(0);
    }
}
