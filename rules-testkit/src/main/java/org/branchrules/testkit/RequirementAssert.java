package org.branchrules.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/** Assertions on what came of one requirement. For one thread. */
public final class RequirementAssert extends AbstractAssert<RequirementAssert, RequirementOutcome> {
    private final AssessmentAssert whole;
    private final Words words;

    RequirementAssert(AssessmentAssert whole, RequirementOutcome actual) {
        super(actual, RequirementAssert.class);
        this.whole = whole;
        this.words = whole.words();
        as(whole.descriptionText());
    }

    /** Back to the whole assessment. */
    public AssessmentAssert and() {
        return whole;
    }

    /** That it is met. */
    public RequirementAssert isMet() {
        return is(Outcome.MET);
    }

    /** That it is breached. */
    public RequirementAssert isBreached() {
        return is(Outcome.BREACHED);
    }

    /** That a breach is cleared by a recorded reason, approval or exception. */
    public RequirementAssert isExcused() {
        return is(Outcome.EXCUSED);
    }

    /** That it does not apply. */
    public RequirementAssert isNotApplicable() {
        return is(Outcome.NOT_APPLICABLE);
    }

    /** That a more special requirement takes its place. */
    public RequirementAssert isDisplaced() {
        return is(Outcome.DISPLACED);
    }

    /** That the files do not tell. */
    public RequirementAssert isUndetermined() {
        return is(Outcome.UNDETERMINED);
    }

    /** That a person must judge it. */
    public RequirementAssert needsJudgement() {
        return is(Outcome.JUDGEMENT);
    }

    private RequirementAssert is(Outcome expected) {
        if (actual.outcome() != expected) {
            failWithActualExpectedAndMessage(
                    actual.outcome(),
                    expected,
                    "%s",
                    words.failure(
                            actual,
                            words.wording().name(expected),
                            words.wording().name(actual.outcome())));
        }
        return this;
    }

    /**
     * That a fact of the evidence, or of what was counted, shows these values under that name: one value, or all of a list in
     * its order.
     *
     * @param name as rules write it, such as {@code missed}
     * @param values numbers, dates, texts or constants; how they are written is what counts, so that {@code 3} and
     *     {@code "3"} are the same
     */
    public RequirementAssert withEvidence(String name, Object... values) {
        List<String> wanted = Arrays.stream(values).map(String::valueOf).toList();
        List<List<String>> shown = Words.facts(actual).stream()
                .map(Fact::observations)
                .flatMap(List::stream)
                .filter(observation -> observation.name().equals(name))
                .map(RequirementAssert::texts)
                .toList();
        if (!shown.contains(wanted)) {
            String came = shown.isEmpty()
                    ? words.phrases().format("evidence.none", names())
                    : shown.stream().map(values(name)).collect(Collectors.joining(" | "));
            failWithMessage("%s", words.failure(actual, values(name).apply(wanted), came));
        }
        return this;
    }

    private static java.util.function.Function<List<String>, String> values(String name) {
        return values -> name + ": " + (values.size() == 1 ? values.get(0) : values.toString());
    }

    private static List<String> texts(Observation observation) {
        return observation.value() instanceof Collection<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(observation.value()));
    }

    private String names() {
        return words.list(Words.facts(actual).stream()
                .map(Fact::observations)
                .flatMap(List::stream)
                .map(Observation::name)
                .distinct()
                .toList());
    }

    /** That a parameter was read with that value, as parameter files write it. */
    public RequirementAssert measuredBy(String parameter, Object value) {
        List<ParameterReading> read = actual.parameters();
        boolean fits = read.stream()
                .anyMatch(reading ->
                        reading.key().equals(parameter) && Objects.equals(reading.value(), String.valueOf(value)));
        if (!fits) {
            List<String> came = read.stream()
                    .map(reading -> reading.key() + ": " + reading.value())
                    .toList();
            failWithMessage("%s", words.failure(actual, parameter + ": " + value, words.list(came)));
        }
        return this;
    }
}
