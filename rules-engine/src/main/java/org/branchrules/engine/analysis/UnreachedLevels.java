package org.branchrules.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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
import org.branchrules.model.assessment.Score;
import org.jspecify.annotations.Nullable;

/** Which grades of the scheme of a pack, and levels of its ratings, no branch reaches. */
final class UnreachedLevels {
    private static final int MOST_CHANGES = 40;

    private final Subject subject;
    private final Search search;
    private final Around changes;
    private final List<Answer> answers = new ArrayList<>();

    private UnreachedLevels(Subject subject, Search search) {
        this.subject = subject;
        this.search = search;
        this.changes = Around.others(search.pool().stream()
                .map(Seen::of)
                .filter(branch -> branch.own() && branch.written().has("set"))
                .limit(MOST_CHANGES)
                .toList());
    }

    static List<Answer> of(Subject subject, Search search) {
        UnreachedLevels unreached = new UnreachedLevels(subject, search);
        List<Scheme.Band> bands = subject.pack().data().scheme().bands();
        for (int i = 0; i < bands.size(); i++) {
            unreached.grade(bands.get(i), subject.band(i));
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

    private void grade(Scheme.Band band, Subject.Place place) {
        Grade grade = band.grade();
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
                        () -> starts(seen -> distance(seen.assessment(), band.from())),
                        changes,
                        new About(Words.text("unreachable.no", name), Set.of(), /* grade= */ true, "")));
    }

    private static int distance(@Nullable Assessment assessment, Score line) {
        Score score = assessment == null ? null : assessment.score();
        return score == null ? Integer.MAX_VALUE : Math.abs(score.hundredths() - line.hundredths());
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
                                        .map(rating -> Math.abs(rating.score()
                                                .minus(level.from())
                                                .hundredths()))
                                        .orElse(Integer.MAX_VALUE)),
                                changes,
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

    /** The branches that can be varied: one at each distance, nearest first. */
    private List<Seen> starts(ToIntFunction<Seen> distance) {
        Map<Integer, Seen> nearest = new TreeMap<>();
        search.pool().stream()
                .filter(seen -> isBound(seen.assessment()))
                .forEach(seen -> nearest.putIfAbsent(distance.applyAsInt(seen), seen));
        return List.copyOf(nearest.values());
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
