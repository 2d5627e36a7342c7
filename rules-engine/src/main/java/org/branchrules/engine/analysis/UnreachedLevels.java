package org.branchrules.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.branchrules.engine.analysis.Grounds.NoneFound;
import org.branchrules.engine.analysis.Grounds.Proven;
import org.branchrules.engine.analysis.Grounds.Shown;
import org.branchrules.engine.analysis.WitnessWriter.About;
import org.branchrules.engine.internal.pack.Scheme;
import org.branchrules.engine.internal.scheme.RatingScheme;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.SchemeRating;
import org.jspecify.annotations.Nullable;

/** Which grades of the scheme of a pack, and levels of its ratings, no branch reaches. */
final class UnreachedLevels {
    private final Subject subject;
    private final Search search;
    private final List<Answer> answers = new ArrayList<>();

    private UnreachedLevels(Subject subject, Search search) {
        this.subject = subject;
        this.search = search;
    }

    static List<Answer> of(Subject subject, Search search) {
        UnreachedLevels unreached = new UnreachedLevels(subject, search);
        List<Scheme.Band> bands = subject.pack().data().scheme().bands();
        for (int i = 0; i < bands.size(); i++) {
            unreached.grade(bands.get(i).grade(), subject.band(i));
        }
        for (RatingScheme scheme : subject.pack().data().ratings()) {
            for (int i = 0; i < scheme.levels().size(); i++) {
                unreached.level(scheme, scheme.levels().get(i), subject.level(scheme.id(), i));
            }
        }
        return unreached.answers;
    }

    private boolean isBound(@Nullable Assessment assessment) {
        return assessment != null
                && assessment.receipt().packs().contains(subject.pack().reference());
    }

    private void grade(Grade grade, Subject.Place place) {
        Text name = Words.text("grade", subject.policy().gradeName(grade));
        Predicate<Seen> reaches = seen -> seen.assessment() != null
                && isBound(seen.assessment())
                && seen.assessment().grade() == grade;
        add(
                "scheme/" + grade,
                place,
                name,
                search.grounds(
                        reaches,
                        () -> starts(seen -> steps(seen.assessment(), grade)),
                        List.of(),
                        new About(Words.text("unreachable.no", name), Set.of(), /* grade= */ true, "")));
    }

    private static int steps(@Nullable Assessment assessment, Grade grade) {
        return assessment == null
                ? Integer.MAX_VALUE
                : Math.abs(assessment.grade().compareTo(grade));
    }

    private void level(RatingScheme scheme, RatingScheme.Level level, Subject.Place place) {
        Text name = Words.text("level", scheme.title(), level.level().title());
        Points most = scheme.dimensions().stream()
                .filter(RatingScheme.Dimension::bonus)
                .map(RatingScheme.Dimension::points)
                .reduce(scheme.total(), Points::plus);
        add(
                scheme.id() + "/" + level.level().id(),
                place,
                name,
                level.from().compareTo(most) > 0
                        ? new Proven(Words.text("too-high", level.from(), most))
                        : search.grounds(
                                seen -> rating(scheme, seen)
                                        .filter(rating -> rating.level().equals(level.level()))
                                        .isPresent(),
                                () -> starts(seen -> rating(scheme, seen)
                                        .map(rating ->
                                                Math.abs(scheme.place(rating.level()) - scheme.place(level.level())))
                                        .orElse(Integer.MAX_VALUE)),
                                List.of(),
                                new About(
                                        Words.text("unreachable.no", name),
                                        Set.of(),
                                        /* grade= */ false,
                                        scheme.id())));
    }

    private Optional<SchemeRating> rating(RatingScheme scheme, Seen seen) {
        Assessment assessment = seen.assessment();
        return assessment == null || !isBound(assessment)
                ? Optional.empty()
                : assessment.ratings().stream()
                        .filter(rating -> rating.pack().equals(subject.header().id())
                                && rating.scheme().equals(scheme.id()))
                        .findFirst();
    }

    /** The branches that can be varied, nearest first. */
    private List<Seen> starts(java.util.function.ToIntFunction<Seen> distance) {
        return search.pool().stream()
                .filter(seen -> isBound(seen.assessment()))
                .sorted(Comparator.comparingInt(distance))
                .toList();
    }

    private void add(String id, Subject.Place place, Text name, Grounds grounds) {
        boolean finding = !(grounds instanceof Shown);
        answers.add(new Answer(
                Question.UNREACHABLE,
                Question.UNREACHABLE.key() + "/" + id,
                place.file(),
                place.line(),
                finding,
                finding
                        ? Words.text(grounds instanceof NoneFound ? "unreachable.unseen" : "unreachable.proven", name)
                        : Words.text("unreachable.no", name),
                grounds,
                null));
    }
}
