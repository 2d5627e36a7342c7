package org.branchrules.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.branchrules.model.Language;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;

/** Assertions on an assessment. For one thread. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {
    private final Words words;

    AssessmentAssert(Assessment actual, Words words) {
        super(actual, AssessmentAssert.class);
        this.words = words;
    }

    /** The same assertions with failures in that language. */
    public AssessmentAssert in(Language language) {
        return new AssessmentAssert(actual, Words.in(language)).as(info.descriptionText());
    }

    Words words() {
        return words;
    }

    void fails(String message) {
        failWithMessage("%s", message);
    }

    /** Assertions on one requirement alone. */
    public RequirementAssert requirement(String id) {
        return new RequirementAssert(this, find(id));
    }

    private RequirementOutcome find(String id) {
        isNotNull();
        Optional<RequirementOutcome> found = outcome(actual, id);
        if (found.isEmpty()) {
            String article = id.replaceFirst("-.*", "") + "-";
            List<String> near = actual.requirements().stream()
                    .map(outcome -> outcome.id().value())
                    .filter(other -> other.startsWith(article))
                    .toList();
            fails(words.phrases().format("unknown.requirement", id, article, words.list(near)));
        }
        return found.orElseThrow();
    }

    private static Optional<RequirementOutcome> outcome(Assessment assessment, String id) {
        return assessment.requirements().stream()
                .filter(outcome -> outcome.id().value().equals(id))
                .findFirst();
    }

    /** That these requirements are breached, of the branch and of those above it, and no others. */
    public AssessmentAssert hasExactlyFindings(String... ids) {
        List<RequirementOutcome> breached = actual.requirements().stream()
                .filter(outcome -> outcome.outcome() == Outcome.BREACHED)
                .toList();
        return exactly("findings", ids, breached, List.of());
    }

    /** That nothing is breached. */
    public AssessmentAssert hasNoFindings() {
        return hasExactlyFindings();
    }

    /** That these requirements are still open, because the files do not tell or a person must judge, and no others. */
    public AssessmentAssert hasExactlyOpen(String... ids) {
        List<RequirementOutcome> open = actual.requirements().stream()
                .filter(outcome -> outcome.outcome().isOpen())
                .toList();
        return exactly("open", ids, open, List.of());
    }

    /**
     * That compared with another assessment, such as that of the baseline, these requirements changed their outcome, and no
     * others. Those that only one of the two looked at have changed.
     */
    public AssessmentAssert differsOnlyIn(Assessment other, String... ids) {
        List<RequirementOutcome> changed = new ArrayList<>();
        for (RequirementOutcome outcome : actual.requirements()) {
            boolean same = outcome(other, outcome.id().value())
                    .filter(before -> before.outcome() == outcome.outcome())
                    .isPresent();
            if (!same) {
                changed.add(outcome);
            }
        }
        List<RequirementOutcome> onlyOther = other.requirements().stream()
                .filter(outcome -> outcome(actual, outcome.id().value()).isEmpty())
                .toList();
        return exactly("changed", ids, changed, onlyOther);
    }

    private AssessmentAssert exactly(
            String subject, String[] ids, List<RequirementOutcome> came, List<RequirementOutcome> onlyOther) {
        Set<String> wanted = new TreeSet<>(Arrays.asList(ids));
        Set<String> were = new TreeSet<>();
        came.forEach(outcome -> were.add(outcome.id().value()));
        onlyOther.forEach(outcome -> were.add(outcome.id().value()));
        if (!wanted.equals(were)) {
            List<RequirementOutcome> explained = new ArrayList<>(came.stream()
                    .filter(outcome -> !wanted.contains(outcome.id().value()))
                    .toList());
            wanted.stream().filter(id -> !were.contains(id)).forEach(id -> explained.add(find(id)));
            StringBuilder message = new StringBuilder(
                    words.failure(words.phrases().format(subject), words.list(wanted), words.list(were)));
            if (!explained.isEmpty()) {
                message.append("\n  ").append(words.outcomes(explained));
            }
            onlyOther.stream()
                    .filter(outcome -> !wanted.contains(outcome.id().value()))
                    .forEach(outcome -> message.append("\n  ").append(onlyOther(outcome)));
            fails(message.toString());
        }
        return this;
    }

    private String onlyOther(RequirementOutcome outcome) {
        return words.phrases()
                .format(
                        "changed.only-other",
                        words.title(outcome),
                        words.wording().name(outcome.outcome()));
    }

    /** That the branch has this grade on what is decided. */
    public AssessmentAssert hasGrade(Grade grade) {
        if (actual.grade() != grade) {
            fails(gradeFailure(words.wording().name(grade), words.wording().name(actual.grade())));
        }
        return this;
    }

    /** That the grade could still be anything between these two, and nothing else, once everything open is decided. */
    public AssessmentAssert hasGradeRange(Grade worst, Grade best) {
        if (actual.gradeRange().worst() != worst || actual.gradeRange().best() != best) {
            fails(gradeFailure(
                    range(worst, best),
                    range(actual.gradeRange().worst(), actual.gradeRange().best())));
        }
        return this;
    }

    private String range(Grade worst, Grade best) {
        return words.phrases()
                .format("range", words.wording().name(worst), words.wording().name(best));
    }

    private String gradeFailure(String expected, String came) {
        List<RequirementOutcome> against = actual.requirements().stream()
                .filter(outcome -> outcome.outcome() == Outcome.BREACHED
                        || outcome.outcome().isOpen())
                .toList();
        String score = String.valueOf(actual.score());
        String limits = words.list(actual.limits().stream()
                .map(limit -> words.wording().text(limit.text()))
                .toList());
        return words.failure(words.phrases().format("grade"), expected, came)
                + "\n  " + words.phrases().format("grade.because", score, limits)
                + (against.isEmpty() ? "" : "\n  " + words.outcomes(against));
    }

    /** That exactly these caps and vetoes apply. */
    public AssessmentAssert hasExactlyLimits(String... ids) {
        Set<String> wanted = new TreeSet<>(Arrays.asList(ids));
        Set<String> were = new TreeSet<>();
        actual.limits().stream().map(Limit::id).forEach(were::add);
        if (!wanted.equals(were)) {
            List<Limit> unexpected = actual.limits().stream()
                    .filter(limit -> !wanted.contains(limit.id()))
                    .toList();
            fails(words.failure(words.phrases().format("limits"), words.list(wanted), words.list(were))
                    + (unexpected.isEmpty() ? "" : "\n  " + words.limits(unexpected)));
        }
        return this;
    }

    /** That no cap or veto applies. */
    public AssessmentAssert hasNoLimits() {
        return hasExactlyLimits();
    }

    /** Assertions on a remedy, by its own id or that of the requirement that it answers. */
    public RemedyAssert remedy(String id) {
        Optional<Remedy> found = actual.remedies().stream()
                .filter(remedy -> remedy.id().equals(id)
                        || remedy.requirements().stream()
                                .anyMatch(answered -> answered.value().equals(id)))
                .findFirst();
        if (found.isEmpty()) {
            List<String> ids = actual.remedies().stream().map(Remedy::id).toList();
            String outcome = outcome(actual, id)
                    .map(came -> "\n  " + words.outcomes(List.of(came)))
                    .orElse("");
            fails(words.failure(words.phrases().format("remedies"), id, words.list(ids)) + outcome);
        }
        return new RemedyAssert(this, found.orElseThrow());
    }

    /** Assertions on what a scheme of points, stars or tiers makes of the branch. */
    public RatingAssert rating(String scheme) {
        Optional<SchemeRating> found = actual.ratings().stream()
                .filter(rating -> rating.scheme().equals(scheme))
                .findFirst();
        if (found.isEmpty()) {
            List<String> schemes =
                    actual.ratings().stream().map(SchemeRating::scheme).toList();
            fails(words.failure(words.phrases().format("ratings"), scheme, words.list(schemes)));
        }
        return new RatingAssert(this, found.orElseThrow());
    }
}
