package org.branchrules.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.AssessmentPeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is assessed, and as of when. */
final class PeriodOptions {
    @Option(names = "--period", paramLabel = "2024", descriptionKey = "period.period")
    @Nullable
    String period;

    @Option(names = "--as-of", paramLabel = "2024-12-31", descriptionKey = "period.as-of")
    @Nullable
    String asOf;

    AssessmentPeriod resolve(Phrases phrases, Clock clock) {
        AssessmentPeriod wanted = period(phrases, clock);
        if (asOf == null) {
            return wanted;
        }
        LocalDate day = day(asOf, phrases);
        if (day.isBefore(wanted.from())) {
            throw new UsageException(phrases.format("usage.as-of.before", day, wanted.from()));
        }
        return wanted.asOf(day);
    }

    private AssessmentPeriod period(Phrases phrases, Clock clock) {
        if (period == null) {
            return AssessmentPeriod.year(LocalDate.now(clock).getYear() - 1);
        }
        try {
            return AssessmentPeriod.parse(period);
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases.format("usage.period", period));
        }
    }

    private static LocalDate day(String text, Phrases phrases) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException(phrases.format("usage.as-of", text));
        }
    }
}
