package org.branchrules.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.branchrules.engine.comparison.Comparison;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.PolicyEffect;
import org.branchrules.model.comparison.Standing;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;

/**
 * Assertions on what a change of policy does to branches. All that come out otherwise are kept, so that failures can name
 * some: for populations of a test, not of a country. For one thread.
 *
 * <pre>{@code
 * assertThat(Comparison.of(now, then))
 *         .over(Population.of(1).records(500), AssessmentPeriod.year(2024))
 *         .noBranchDropsBy(2)
 *         .onlyKindsChange(BranchKind.VILLAGE)
 *         .atMostPercentChangeGrade(2);
 * }</pre>
 */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, PolicyEffect> {
    private static final int MOST_NAMED = 5;

    private final List<BranchChange> changes;
    private final Words words;

    private ComparisonAssert(PolicyEffect effect, List<BranchChange> changes, Words words) {
        super(effect, ComparisonAssert.class);
        this.changes = changes;
        this.words = words;
    }

    /** A comparison that has not been made yet. */
    public static final class Prepared {
        private final Comparison comparison;
        private final Words words;

        Prepared(Comparison comparison, Words words) {
            this.comparison = comparison;
            this.words = words;
        }

        /** The same comparison with failures in that language. */
        public Prepared in(Language language) {
            return new Prepared(comparison, Words.in(language));
        }

        /** Makes the comparison on these branches, and fails where neither policy assesses any of them: that proves nothing. */
        public ComparisonAssert over(Stream<BranchRecord> records, AssessmentPeriod period) {
            List<BranchChange> changes = new ArrayList<>();
            return new ComparisonAssert(comparison.over(records, period, changes::add), changes, words).comparedSome();
        }
    }

    /** The same assertions with failures in that language. */
    public ComparisonAssert in(Language language) {
        return new ComparisonAssert(actual, changes, Words.in(language)).as(info.descriptionText());
    }

    /** That no branch gets a worse grade. */
    public ComparisonAssert noBranchDrops() {
        return noBranchDropsBy(1);
    }

    /** That no branch drops by so many grades or more. */
    public ComparisonAssert noBranchDropsBy(int grades) {
        return none("comparison.drops", change -> -change.risesBy() >= grades, grades);
    }

    /** That every branch that is assessed under one of the policies is assessed under the other. */
    public ComparisonAssert everyBranchStaysAssessed() {
        return none(
                "comparison.assessed",
                change -> change.standingChanged()
                        && (change.before() == Standing.NOT_ASSESSED || change.after() == Standing.NOT_ASSESSED));
    }

    /** That nothing comes out otherwise for branches of other kinds. */
    public ComparisonAssert onlyKindsChange(BranchKind... kinds) {
        Set<BranchKind> expected = Set.of(kinds);
        return none(
                "comparison.kinds", change -> !expected.contains(change.branch().kind()), names(kinds));
    }

    private String names(BranchKind... kinds) {
        return words.list(Stream.of(kinds).map(words.wording()::name).toList());
    }

    /** That nothing comes out otherwise for branches elsewhere; a place is the beginning of a division code. */
    public ComparisonAssert onlyPlacesChange(String... places) {
        return none(
                "comparison.places",
                change -> {
                    String code = String.valueOf(change.branch().jurisdiction());
                    return Stream.of(places).noneMatch(code::startsWith);
                },
                words.list(List.of(places)));
    }

    /** That no other requirements come out otherwise. */
    public ComparisonAssert onlyRequirementsChange(String... ids) {
        Set<String> expected = Set.of(ids);
        return none(
                "comparison.requirements",
                change -> change.requirements().stream()
                        .anyMatch(each -> !expected.contains(each.requirement().value())),
                words.list(List.of(ids)));
    }

    /** That every change of a grade is caused by these parameters or requirements, by key or id, and nothing else. */
    public ComparisonAssert gradesChangeOnlyBecauseOf(String... subjects) {
        Set<String> expected = Set.of(subjects);
        return none(
                "comparison.causes",
                change -> change.causes().stream().anyMatch(cause -> !expected.contains(cause.subject())),
                words.list(List.of(subjects)));
    }

    /** That at most so many per cent of the branches come out otherwise in any way. */
    public ComparisonAssert atMostPercentChange(int percent) {
        return atMost("comparison.share", percent, change -> true);
    }

    /** That at most so many per cent of the branches get another grade. */
    public ComparisonAssert atMostPercentChangeGrade(int percent) {
        return atMost("comparison.share.grade", percent, BranchChange::standingChanged);
    }

    /** That so many branches go from one grade to another, or stay. */
    public ComparisonAssert hasMoves(Grade from, Grade to, long branches) {
        long moved = actual.count(Standing.of(from), Standing.of(to));
        return moved == branches
                ? this
                : fails(
                        words.phrases()
                                .format(
                                        "comparison.moves",
                                        words.wording().name(from),
                                        words.wording().name(to)),
                        String.valueOf(branches),
                        String.valueOf(moved),
                        List.of());
    }

    /** That at least one branch comes out otherwise, so that the other assertions say something. */
    public ComparisonAssert changesSomething() {
        return changes.isEmpty()
                ? fails(
                        words.phrases().format("comparison.changes"),
                        words.phrases().format("comparison.some"),
                        words.phrases().format("nothing"),
                        List.of())
                : this;
    }

    private ComparisonAssert comparedSome() {
        long all = actual.all().branches();
        return actual.count(Standing.NOT_ASSESSED, Standing.NOT_ASSESSED) < all
                ? this
                : fails(
                        words.phrases().format("comparison.compared"),
                        words.phrases().format("comparison.some"),
                        words.phrases().format("comparison.of", 0, all),
                        List.of());
    }

    private ComparisonAssert atMost(String key, int percent, Predicate<BranchChange> counts) {
        List<BranchChange> counted = changes.stream().filter(counts).toList();
        long all = actual.all().branches();
        return counted.size() * 100L <= percent * all
                ? this
                : fails(
                        words.phrases().format(key),
                        words.phrases().format("comparison.at-most", percent),
                        words.phrases().format("comparison.of", counted.size(), all),
                        counted);
    }

    private ComparisonAssert none(String key, Predicate<BranchChange> offends, Object... arguments) {
        List<BranchChange> offending = changes.stream().filter(offends).toList();
        return offending.isEmpty()
                ? this
                : fails(
                        words.phrases().format(key, arguments),
                        words.phrases().format("nothing"),
                        words.phrases()
                                .format(
                                        "comparison.of",
                                        offending.size(),
                                        actual.all().branches()),
                        offending);
    }

    private ComparisonAssert fails(String subject, String expected, String came, List<BranchChange> named) {
        StringBuilder message = new StringBuilder(words.failure(subject, expected, came));
        named.stream()
                .limit(MOST_NAMED)
                .forEach(change -> message.append("\n  ").append(line(change)));
        if (named.size() > MOST_NAMED) {
            message.append("\n  ").append(words.phrases().format("comparison.more", named.size() - MOST_NAMED));
        }
        failWithMessage("%s", message);
        return this;
    }

    private String line(BranchChange change) {
        List<String> causes = Stream.concat(
                        change.causes().stream(),
                        change.requirements().stream().flatMap(each -> each.causes().stream()))
                .distinct()
                .map(words.wording()::cause)
                .toList();
        return words.phrases()
                .format(
                        "comparison.branch",
                        change.branch().id(),
                        words.wording().name(change.branch().kind()),
                        name(change.before()),
                        name(change.after()),
                        words.list(causes));
    }

    private String name(Standing standing) {
        return standing == Standing.NOT_ASSESSED
                ? words.phrases().format("comparison.not-assessed")
                : words.wording().name(Grade.valueOf(standing.name()));
    }
}
