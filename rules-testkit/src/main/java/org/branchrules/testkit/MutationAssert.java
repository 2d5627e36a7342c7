package org.branchrules.testkit;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractAssert;
import org.branchrules.engine.mutation.MutationReport;
import org.branchrules.engine.mutation.MutationReportWriter;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;

/** Assertions on what the scenarios of a pack notice. Failures show the whole report. For one thread. */
public final class MutationAssert extends AbstractAssert<MutationAssert, MutationReport> {
    private final Words words;

    MutationAssert(MutationReport actual, Words words) {
        super(actual, MutationAssert.class);
        this.words = words;
    }

    /** The same assertions with failures in that language. */
    public MutationAssert in(Language language) {
        return new MutationAssert(actual, Words.in(language)).as(info.descriptionText());
    }

    /**
     * That something was tried, that the scenarios pass as they are, that no mark is stale, and that the scenarios notice at least so
     * many percent of the changes that make a difference. Never rounds up.
     */
    public MutationAssert scoresAtLeast(int percent) {
        isNotNull();
        boolean sound = actual.isSound();
        if (!sound || !actual.score().reaches(percent)) {
            Phrases phrases = words.phrases();
            String wanted = phrases.format(sound ? "mutation.score" : "mutation.sound", percent);
            String was = sound ? actual.score() + " %" : phrases.format("mutation.unsound");
            failWithMessage("%s\n\n%s", words.failure(phrases.format("mutation"), wanted, was), report());
        }
        return this;
    }

    private String report() {
        return new String(
                MutationReportWriter.write(
                        actual,
                        MutationReportWriter.Format.TEXT,
                        words.wording().language()),
                StandardCharsets.UTF_8);
    }
}
