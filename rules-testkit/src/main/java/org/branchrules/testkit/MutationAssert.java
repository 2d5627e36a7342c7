package org.branchrules.testkit;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractAssert;
import org.branchrules.engine.mutation.MutationReport;
import org.branchrules.engine.mutation.MutationReportWriter;

/** Assertions on what the scenarios of a pack notice. Failures show the whole report. For one thread. */
public final class MutationAssert extends AbstractAssert<MutationAssert, MutationReport> {
    private final Words words;

    MutationAssert(MutationReport actual, Words words) {
        super(actual, MutationAssert.class);
        this.words = words;
    }

    /**
     * That the scenarios pass, that no mark is stale, and that the scenarios notice at least so many percent of the changes that
     * make a difference. Never rounds up.
     */
    public MutationAssert scoresAtLeast(int percent) {
        isNotNull();
        if (!actual.isSound() || !actual.score().reaches(percent)) {
            String report = new String(
                    MutationReportWriter.write(
                            actual,
                            MutationReportWriter.Format.TEXT,
                            words.wording().language()),
                    StandardCharsets.UTF_8);
            failWithMessage("%s", words.failure(words.phrases().format("mutation"), percent + " %", report));
        }
        return this;
    }
}
