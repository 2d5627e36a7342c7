package org.branchrules.testkit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Language;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.record.Fact;

/** The words of failures, in one language. */
record Words(Wording wording, Phrases phrases) {
    static final Words ZH = of(Language.ZH);
    static final Words EN = of(Language.EN);

    private static Words of(Language language) {
        return new Words(Wording.of(language), Phrases.load(Words.class, "testkit", language));
    }

    static Words in(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /** A failure: what it is about, then expected and actual one below the other. */
    String failure(String subject, String expected, String actual) {
        return subject + "\n  " + phrases.format("expected", expected) + "\n  " + phrases.format("actual", actual);
    }

    /** A failure of a requirement, with the reason why it came out as it did. */
    String failure(RequirementOutcome outcome, String expected, String actual) {
        return failure(title(outcome), expected, actual) + "\n  " + why(outcome);
    }

    String title(RequirementOutcome outcome) {
        return outcome.id() + " " + wording.text(outcome.requirement().title());
    }

    String why(RequirementOutcome outcome) {
        return phrases.format("why", wording.because(outcome));
    }

    /** The outcomes of some requirements, one a line, each with its reason. */
    String outcomes(Collection<RequirementOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> title(outcome) + phrases.format("colon") + wording.name(outcome.outcome()) + "\n    "
                        + why(outcome))
                .collect(Collectors.joining("\n  "));
    }

    /** Some caps and vetoes, one a line, each with the facts on account of which it applies. */
    String limits(Collection<Limit> limits) {
        return limits.stream()
                .map(limit -> limit.id() + " " + wording.text(limit.text())
                        + (limit.because().isEmpty() ? "" : "\n    " + phrases.format("why", facts(limit))))
                .collect(Collectors.joining("\n  "));
    }

    private String facts(Limit limit) {
        return wording.join(
                limit.because().stream().map(wording::evidence).distinct().toList());
    }

    String list(Collection<String> items) {
        return items.isEmpty() ? phrases.format("nothing") : String.join(phrases.format("join"), items);
    }

    /** The facts that were looked at: those of findings, and those that were counted. */
    static List<Fact> facts(RequirementOutcome outcome) {
        List<Fact> counted = outcome.reason() instanceof Reason.Counted reason ? reason.facts() : List.of();
        return Stream.concat(outcome.findings().stream().map(Finding::evidence).flatMap(List::stream), counted.stream())
                .toList();
    }
}
