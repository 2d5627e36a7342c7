package org.branchrules.engine.coverage;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.PackReference;

/**
 * How far the scenarios of a pack test it. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * PackFiles pack = PackFiles.ofFolder(folder);
 * PackCoverage coverage = PackCoverage.measure(pack, Scenarios.of(pack, Policy.national().with(pack)));
 * coverage.share(Goal.Kind.CONDITION).percent();
 * coverage.missing();
 * }</pre>
 *
 * @param pack which pack
 * @param title its name
 * @param titles the titles of its requirements, by id
 * @param goals everything that there is to show
 * @param problems what is wrong with {@code coverage.yaml}: excuses of what is no goal, of what is reached, without a reason;
 *     and what keeps scenarios from being run
 */
public record PackCoverage(
        PackReference pack, Text title, SortedMap<String, Text> titles, List<Goal> goals, List<PackProblem> problems) {
    public PackCoverage {
        titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
        goals = List.copyOf(goals);
        problems = List.copyOf(problems);
    }

    /**
     * Runs the scenarios of a pack and watches its rules, which takes some seconds.
     *
     * @param scenarios those of the pack, against a policy that holds it
     * @throws IllegalArgumentException when the policy does not hold the pack
     */
    public static PackCoverage measure(PackFiles pack, Scenarios scenarios) {
        return new Measurement(pack, scenarios).coverage();
    }

    /** The goals of a kind. */
    public List<Goal> goals(Goal.Kind kind) {
        return goals.stream().filter(goal -> goal.kind() == kind).toList();
    }

    /** How many of a kind are reached. */
    public Share share(Goal.Kind kind) {
        return share(goals(kind));
    }

    /** How many of some goals are reached. */
    public static Share share(List<Goal> goals) {
        return new Share(
                (int) goals.stream().filter(Goal::isReached).count(),
                (int) goals.stream()
                        .filter(goal -> !goal.isReached() && goal.excuse() != null)
                        .count(),
                goals.size());
    }

    /** What is neither reached nor excused. */
    public List<Goal> missing() {
        return goals.stream().filter(Goal::isMissing).toList();
    }

    /** The share of each kind of which there is anything to show. */
    public Map<Goal.Kind, Share> shares() {
        Map<Goal.Kind, Share> shares = new EnumMap<>(Goal.Kind.class);
        for (Goal.Kind kind : Goal.Kind.values()) {
            if (!goals(kind).isEmpty()) {
                shares.put(kind, share(kind));
            }
        }
        return shares;
    }

    /**
     * The kinds of which less is reached than is required, with the share that is; empty where enough is.
     *
     * @param required per cent of those that are not excused, by kind
     */
    public Map<Goal.Kind, BigDecimal> shortOf(Map<Goal.Kind, BigDecimal> required) {
        Map<Goal.Kind, BigDecimal> shortfalls = new TreeMap<>();
        required.forEach((kind, least) -> {
            BigDecimal reached = share(kind).percent();
            if (reached.compareTo(least) < 0) {
                shortfalls.put(kind, reached);
            }
        });
        return shortfalls;
    }
}
