package org.branchrules.testkit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.branchrules.engine.coverage.CoverageReportWriter;
import org.branchrules.engine.coverage.Goal;
import org.branchrules.engine.coverage.PackCoverage;
import org.branchrules.model.Language;

/** Assertions on how far the scenarios of a pack test it. Failures show the whole report. For one thread. */
public final class CoverageAssert extends AbstractAssert<CoverageAssert, PackCoverage> {
    private final Words words;

    CoverageAssert(PackCoverage actual, Words words) {
        super(actual, CoverageAssert.class);
        this.words = words;
    }

    /** The same assertions with failures in that language. */
    public CoverageAssert in(Language language) {
        return new CoverageAssert(actual, Words.in(language)).as(info.descriptionText());
    }

    /**
     * That nothing in {@code coverage.yaml} is wrong, and that of each of these kinds at least so many percent of the goals
     * that are not excused are reached. Never rounds up.
     *
     * @param kinds all kinds where none is named
     */
    public CoverageAssert reachesAtLeast(int percent, Goal.Kind... kinds) {
        isNotNull();
        Goal.Kind[] asked = kinds.length == 0 ? Goal.Kind.values() : kinds;
        BigDecimal least = BigDecimal.valueOf(percent);
        boolean reached = actual.shortOf(
                        Arrays.stream(asked).distinct().collect(Collectors.toMap(Function.identity(), kind -> least)))
                .isEmpty();
        if (!reached || !actual.problems().isEmpty()) {
            failWithMessage("%s", words.failure(words.phrases().format("coverage"), percent + " %", report()));
        }
        return this;
    }

    private String report() {
        return new String(
                CoverageReportWriter.write(
                        actual,
                        CoverageReportWriter.Format.TEXT,
                        words.wording().language()),
                StandardCharsets.UTF_8);
    }
}
