package org.branchrules.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.improve.Climb;
import org.branchrules.engine.improve.Goal;
import org.branchrules.engine.improve.Standing;
import org.branchrules.engine.improve.Task;
import org.branchrules.engine.improve.Way;
import org.branchrules.engine.improve.Ways;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.record.BranchRecord;

/** What is promised of the way to the next star or tier, for every example scheme. Checked from the record on. */
class LevelImprovementProperties {
    private static final Path PACKS = Path.of("../rules-examples/packs");
    private static final int MOST_SETS = 3_000;
    private static final Policy POLICY =
            Policy.national().with(folders().stream().map(PackFiles::ofFolder).toArray(PackFiles[]::new));
    private static final AssessmentEngine ENGINE = AssessmentEngine.of(POLICY);
    private static final Map<String, BranchRecord> BASELINES = new TreeMap<>();

    static {
        for (Path folder : folders()) {
            Scenarios.of(PackFiles.ofFolder(folder), POLICY).baselines().stream()
                    .filter(baseline ->
                            !ratings(baseline.record(), National.PERIOD).isEmpty())
                    .forEach(baseline ->
                            BASELINES.put(folder.getFileName() + "/" + baseline.baseline(), baseline.record()));
        }
    }

    /** A baseline of an example pack in which things went wrong. */
    record Spoilt(String baseline, List<Change> changes, AssessmentPeriod period) {
        BranchRecord record() {
            BranchRecord record = BASELINES.get(baseline);
            for (Change change : changes) {
                record = change.applyTo(record);
            }
            return record;
        }
    }

    private static List<Path> folders() {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("ratings")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SchemeRating> ratings(BranchRecord record, AssessmentPeriod period) {
        return ENGINE.assess(record, period).ratings();
    }

    @Property(tries = 150, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void a_promised_level_is_reached_and_no_smaller_set_reaches_it(@ForAll("spoilt") Spoilt branch) {
        BranchRecord record = branch.record();
        AssessmentPeriod period = branch.period();
        List<Task> tasks = ENGINE.assess(record, period).requirements().stream()
                .filter(outcome -> outcome.outcome() == Outcome.BREACHED
                        || outcome.outcome().isOpen())
                .map(outcome -> Task.of(outcome, null))
                .toList();
        for (Climb climb : ENGINE.improve(record, period, 3).climbs()) {
            if (climb.goal() instanceof Goal.OfLevel goal) {
                check(record, period, goal, climb, tasks);
            }
        }
    }

    private static void check(
            BranchRecord record, AssessmentPeriod period, Goal.OfLevel goal, Climb climb, List<Task> tasks) {
        for (Ways ways : List.of(climb.inPeriod(), climb.ever())) {
            for (Way way : ways.first()) {
                Settled.record(record, way.tasks()).ifPresent(settled -> {
                    SchemeRating after = ratings(settled, period).get(0);
                    SchemeRating promised = ((Standing.ByLevel) way.after()).rating();
                    assertThat(after.level()).isEqualTo(promised.level());
                    assertThat(after.score()).isEqualTo(promised.score());
                    assertThat(isReached(settled, period, goal)).isTrue();
                });
            }
        }
        Ways ways = climb.ever();
        int size = ways.isOpen() ? ways.first().get(0).tasks().size() : 0;
        boolean possible = tasks.stream().allMatch(Settled::isPossible);
        boolean tried = possible && ways.isOpen() && Subsets.upTo(size, tasks.size(), MOST_SETS) <= MOST_SETS;
        Statistics.label("every set tried")
                .collect(
                        goal.scheme(),
                        tried
                                ? "tried " + size
                                : !possible ? "files missing" : ways.isOpen() ? "too many" : "out of reach");
        if (tried) {
            int[] expected = new int[size + 1];
            expected[size] = ways.count().intValueExact();
            assertThat(Subsets.passing(
                            tasks,
                            size,
                            some -> isReached(Settled.record(record, some).orElseThrow(), period, goal)))
                    .isEqualTo(expected);
        }
    }

    private static boolean isReached(BranchRecord record, AssessmentPeriod period, Goal.OfLevel goal) {
        List<String> better = new ArrayList<>();
        for (SchemeRating rating : ratings(record, period)) {
            String reached = rating.level().id();
            for (String level : LEVELS.get(rating.scheme())) {
                better.add(level);
                if (level.equals(goal.level().id())) {
                    return better.contains(reached);
                }
            }
        }
        throw new IllegalStateException("no level " + goal);
    }

    /** The levels of the example schemes, best first. */
    private static final Map<String, List<String>> LEVELS = Map.of(
            "fushun-100", List.of("five-stars", "four-stars", "three-stars", "two-stars", "one-star", "no-star"),
            "fuxin-stars", List.of("five-stars", "four-stars", "three-stars", "two-stars", "one-star"),
            "chaoyang-27", List.of("five-star-demonstration", "five-stars", "four-stars", "three-stars", "no-star"),
            "shenyang-tiers", List.of("model", "demonstration", "standard", "below-standard"));

    @Provide
    Arbitrary<Spoilt> spoilt() {
        Arbitrary<AssessmentPeriod> periods = Arbitraries.of(
                National.PERIOD,
                National.PERIOD,
                National.PERIOD.asOf(National.PERIOD.from().plusDays(270)));
        return Combinators.combine(
                        Arbitraries.of(BASELINES.keySet()),
                        Branches.changes().list().ofMinSize(1).ofMaxSize(6),
                        periods)
                .as(Spoilt::new);
    }
}
