package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;

/** The facts of a record, as a rule finds them. */
final class Facts {
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2018, 10, 28);

    private Facts() {}

    static BranchFacts of(BranchRecord.Builder record, AssessmentPeriod period) {
        return FactDerivation.derive(record.build(), period, IN_FORCE_FROM);
    }

    static BranchFacts in2024(BranchRecord.Builder record) {
        return of(record, AssessmentPeriod.year(2024));
    }

    static BranchFacts of2024AsOf(BranchRecord.Builder record, String day) {
        return of(record, AssessmentPeriod.year(2024).asOf(LocalDate.parse(day)));
    }

    static <T extends Fact> T only(BranchFacts facts, Class<T> type) {
        List<T> found = facts.ofType(type);
        if (found.size() != 1) {
            throw new AssertionError("expected one " + type.getSimpleName() + ", found " + found);
        }
        return found.get(0);
    }

    static Cadence cadence(BranchFacts facts, String activity) {
        return cadence(facts, activity, "");
    }

    static Cadence cadence(BranchFacts facts, String activity, String subject) {
        return facts.ofType(Cadence.class).stream()
                .filter(cadence ->
                        cadence.activity().equals(activity) && cadence.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cadence of " + activity + " " + subject));
    }

    static Tally tally(BranchFacts facts, String about) {
        return facts.ofType(Tally.class).stream()
                .filter(tally -> tally.about().equals(about))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no tally of " + about));
    }

    static List<String> tallied(BranchFacts facts) {
        return facts.ofType(Tally.class).stream().map(Tally::about).toList();
    }

    static List<LocalDate> days(String... days) {
        return java.util.Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
