package org.branchrules.engine.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.analysis.Grounds.NoneFound;
import org.branchrules.engine.analysis.Grounds.Shown;
import org.branchrules.engine.analysis.WitnessWriter.About;
import org.branchrules.engine.internal.pack.LayerLoading;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;

/** Whether a pack anywhere grades better than the packs that it extends do without it. */
final class BetterBelow {
    private BetterBelow() {}

    /** One answer; none for a pack that extends nothing. */
    static List<Answer> of(Subject subject, Search search) {
        if (subject.header().isRoot()) {
            return List.of();
        }
        AssessmentEngine superior = AssessmentEngine.of(superiors(subject));
        Predicate<Seen> isBound = seen -> seen.assessment() != null
                && seen.of().parameters().isEmpty()
                && seen.assessment().receipt().packs().contains(subject.pack().reference());
        Predicate<Seen> isBetter = isBound.and(seen -> grade(superior, seen)
                .filter(grade -> grade(seen).isBetterThan(grade))
                .isPresent());
        String pack = subject.header().id();
        Optional<Seen> better = search.first(isBetter);
        Text text = better.map(seen -> Words.text(
                        "better-than-superior.finding",
                        pack,
                        subject.policy().gradeName(grade(seen)),
                        subject.policy().gradeName(grade(superior, seen).orElseThrow())))
                .orElseGet(() -> Words.text("better-than-superior.no", pack));
        return List.of(new Answer(
                Question.BETTER_THAN_SUPERIOR,
                Question.BETTER_THAN_SUPERIOR.key() + "/" + pack,
                "pack.yaml",
                1,
                better.isPresent(),
                text,
                better.<Grounds>map(seen -> new Shown(
                                search.witnesses().of(seen, new About(text, Set.of(), /* grade= */ true, ""))))
                        .orElseGet(() -> new NoneFound(bound(search, isBound))),
                null));
    }

    private static Bound bound(Search search, Predicate<Seen> isBound) {
        int own = (int) search.pool().stream()
                .filter(isBound)
                .filter(seen -> seen.of().own())
                .count();
        int all = (int) search.pool().stream().filter(isBound).count();
        return new Bound(own, all - own, search.bound().seed(), 0);
    }

    /** The policy without the pack and all that extend it. */
    private static Policy superiors(Subject subject) {
        Set<String> gone = new HashSet<>(Set.of(subject.header().id()));
        List<LoadedPack> editions = subject.policy().layers().editions();
        editions.stream()
                .filter(edition -> edition.data().header().parents().stream().anyMatch(gone::contains))
                .forEach(edition -> gone.add(edition.data().id()));
        return Policy.of(LayerLoading.load(
                editions.stream()
                        .filter(edition -> !gone.contains(edition.data().id()))
                        .toList(),
                List.of()));
    }

    private static Grade grade(Seen seen) {
        Assessment assessment = seen.assessment();
        if (assessment == null) {
            throw new IllegalArgumentException(seen.of().place().en());
        }
        return assessment.grade();
    }

    private static Optional<Grade> grade(AssessmentEngine engine, Seen seen) {
        try {
            return Optional.of(
                    engine.assess(seen.of().record(), seen.of().period()).grade());
        } catch (AssessmentException e) {
            return Optional.empty();
        }
    }
}
