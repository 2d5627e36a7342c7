package org.branchrules.engine.internal.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.branchrules.engine.improve.Standing;
import org.branchrules.engine.internal.improve.Block;
import org.branchrules.engine.internal.improve.Candidate;
import org.branchrules.engine.internal.improve.Search;
import org.branchrules.engine.internal.scheme.RatingScheme;
import org.branchrules.engine.internal.scheme.RatingScheme.Item;
import org.branchrules.engine.internal.scheme.SchemeRater;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.RequirementOutcome;

/**
 * To reach a level of a local scheme. Items that share requirements are a block; in it those requirements are alike that stand
 * in the same items and cost the same.
 */
final class LevelAim implements Climbing {
    private final Subject subject;
    private final String pack;
    private final RatingScheme scheme;
    private final RatingLevel goal;

    /** What of a block can be chosen alike: in which items, how often, open or not, and breached how often. */
    private record Alike(Map<String, Integer> items, boolean open, int occurrences) {}

    LevelAim(Subject subject, String pack, RatingScheme scheme, RatingLevel goal) {
        this.subject = subject;
        this.pack = pack;
        this.scheme = scheme;
        this.goal = goal;
    }

    private SchemeRater rater(BitSet met) {
        Subject changed = subject.with(met);
        Grader grader = changed.grader();
        return changed.rater(grader, grader.grade());
    }

    @Override
    public Standing standing(BitSet met) {
        return new Standing.ByLevel(rater(met).rate(pack, scheme));
    }

    @Override
    public boolean concerns(Check check) {
        return scheme.allItems()
                .filter(item -> item.scoring().isOfRequirements())
                .anyMatch(
                        item -> item.requirements().contains(check.requirement().id()));
    }

    @Override
    public boolean isReached(BitSet met) {
        return scheme.place(rater(met).rate(pack, scheme).level()) <= scheme.place(goal);
    }

    @Override
    public boolean isUnobstructed(BitSet met) {
        return rater(met).isUnobstructed(scheme, goal);
    }

    @Override
    public Search search(BitSet met, List<Candidate> free) {
        SchemeRater start = rater(met);
        Map<Candidate, Map<String, Integer>> places = new LinkedHashMap<>();
        for (Candidate candidate : free) {
            Map<String, Integer> in = places(candidate, start);
            if (!in.isEmpty()) {
                places.put(candidate, in);
            }
        }
        List<Set<String>> groups = groups(places);
        List<Block> blocks =
                groups.stream().map(group -> block(met, group, places)).toList();
        Set<Item> others = new LinkedHashSet<>(scheme.allItems().toList());
        groups.forEach(group -> others.removeIf(item -> group.contains(item.id())));
        return new Search(blocks, start.points(scheme, others), sum -> start.suffices(scheme, goal, sum));
    }

    private Map<String, Integer> places(Candidate candidate, SchemeRater rater) {
        Map<String, Integer> in = new TreeMap<>();
        scheme.allItems()
                .filter(item -> item.scoring().isOfRequirements())
                .forEach(item -> item.requirements().stream()
                        .filter(id -> rater.counting(id)
                                .equals(subject.outcomes()
                                        .get(candidate.number())
                                        .id()))
                        .forEach(id -> in.merge(item.id(), 1, Integer::sum)));
        return in;
    }

    /** The items that share candidates, directly or by others. */
    private static List<Set<String>> groups(Map<Candidate, Map<String, Integer>> places) {
        List<Set<String>> groups = new ArrayList<>();
        for (Map<String, Integer> in : places.values()) {
            Set<String> group = new LinkedHashSet<>(in.keySet());
            groups.removeIf(other -> {
                boolean shared = other.stream().anyMatch(in::containsKey);
                if (shared) {
                    group.addAll(other);
                }
                return shared;
            });
            groups.add(group);
        }
        return groups;
    }

    private Block block(BitSet met, Set<String> group, Map<Candidate, Map<String, Integer>> places) {
        Map<Alike, List<Candidate>> classes = new LinkedHashMap<>();
        places.forEach((candidate, in) -> {
            if (group.containsAll(in.keySet())) {
                classes.computeIfAbsent(alike(candidate, in), key -> new ArrayList<>())
                        .add(candidate);
            }
        });
        Set<Item> items = new LinkedHashSet<>(
                scheme.allItems().filter(item -> group.contains(item.id())).toList());
        List<List<Candidate>> lists = List.copyOf(classes.values());
        return new Block(lists, taken -> {
            BitSet chosen = (BitSet) met.clone();
            for (int i = 0; i < taken.length; i++) {
                lists.get(i).subList(0, taken[i]).forEach(candidate -> chosen.set(candidate.number()));
            }
            return rater(chosen).points(scheme, items);
        });
    }

    private Alike alike(Candidate candidate, Map<String, Integer> in) {
        RequirementOutcome outcome = subject.outcomes().get(candidate.number());
        return new Alike(
                new HashMap<>(in),
                outcome.outcome().isOpen(),
                outcome.findings().stream().mapToInt(Finding::occurrences).sum());
    }
}
