package org.branchrules.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.branchrules.engine.analysis.Grounds.Shown;
import org.branchrules.engine.analysis.Grounds.Throughout;
import org.branchrules.engine.analysis.WitnessWriter.About;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.record.Fact;

/** Which two requirements punish the same failing twice: where one is breached so is the other, on the same evidence. */
final class DoublePunishment {
    private DoublePunishment() {}

    /** Two requirements, in the order of the catalogue. */
    private record Pair(RequirementId one, RequirementId other) {}

    static List<Answer> of(Subject subject, Search search) {
        Map<Pair, List<Seen>> together =
                new TreeMap<>(java.util.Comparator.comparing(Pair::one).thenComparing(Pair::other));
        for (Seen seen : search.pool()) {
            for (Pair pair : pairs(seen)) {
                if (isOwn(subject, pair.one()) || isOwn(subject, pair.other())) {
                    together.computeIfAbsent(pair, key -> new ArrayList<>()).add(seen);
                }
            }
        }
        List<Answer> answers = new ArrayList<>();
        together.forEach((pair, both) -> answers.add(answer(subject, search, pair, both)));
        return answers;
    }

    private static boolean isOwn(Subject subject, RequirementId id) {
        return subject.pack().data().requirements().stream()
                .anyMatch(requirement -> requirement.id().equals(id));
    }

    private static List<Pair> pairs(Seen seen) {
        List<RequirementId> ids = seen.failings().keySet().stream().sorted().toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                if (isPunishedTwice(ids.get(i), ids.get(j), seen)) {
                    pairs.add(new Pair(ids.get(i), ids.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean isPunishedTwice(RequirementId one, RequirementId other, Seen seen) {
        Set<Fact> evidence = seen.failings().get(one);
        return evidence != null && evidence.equals(seen.failings().get(other));
    }

    /** Where one of them does not bind, or is left open, the other says nothing about it. */
    private static boolean isPunishedOnce(Pair pair, Seen seen) {
        boolean either =
                seen.failings().containsKey(pair.one()) || seen.failings().containsKey(pair.other());
        return either
                && !isPunishedTwice(pair.one(), pair.other(), seen)
                && isDecided(pair.one(), seen)
                && isDecided(pair.other(), seen);
    }

    private static boolean isDecided(RequirementId id, Seen seen) {
        return seen.assessment() != null
                && seen.assessment().requirements().stream()
                        .anyMatch(outcome ->
                                outcome.id().equals(id) && outcome.outcome().isDecided());
    }

    private static Set<String> sections(Subject subject, Pair pair) {
        Set<String> sections = new LinkedHashSet<>(subject.sections(pair.one()));
        sections.addAll(subject.sections(pair.other()));
        return sections;
    }

    private static Answer answer(Subject subject, Search search, Pair pair, List<Seen> both) {
        Text finding = Words.text("punished-twice.finding", pair.one(), pair.other());
        Text no = Words.text("punished-twice.no", pair.one(), pair.other());
        About twiceFound = About.outcomes(finding, Set.of(pair.one(), pair.other()));
        About foundApart = About.outcomes(no, Set.of(pair.one(), pair.other()));
        Seen apart = search.first(seen -> isPunishedOnce(pair, seen)).orElse(null);
        Search.Nearby nearby = apart != null
                ? new Search.Nearby(java.util.Optional.of(apart), search.bound())
                : search.near(both, Around.sections(sections(subject, pair)), seen -> isPunishedOnce(pair, seen));
        Grounds grounds = nearby.found()
                .<Grounds>map(seen -> new Shown(search.witnesses().of(seen, foundApart)))
                .orElseGet(() ->
                        new Throughout(search.witnesses().of(both.get(0), twiceFound), both.size(), nearby.bound()));
        boolean twice = grounds instanceof Throughout;
        Subject.Place place = subject.requirement(isOwn(subject, pair.other()) ? pair.other() : pair.one());
        return new Answer(
                Question.PUNISHED_TWICE,
                Question.PUNISHED_TWICE.key() + "/" + pair.one() + "/" + pair.other(),
                place.file(),
                place.line(),
                twice,
                twice ? finding : no,
                grounds,
                null);
    }
}
