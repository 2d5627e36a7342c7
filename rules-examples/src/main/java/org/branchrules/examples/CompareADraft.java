package org.branchrules.examples;

import java.util.Map;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.comparison.Comparison;
import org.branchrules.engine.population.Population;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.comparison.PolicyEffect;

/** Shows whom a draft hits before it is in force, over invented branches. */
public final class CompareADraft {
    private CompareADraft() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        // tag::compare[]
        AssessmentEngine now = AssessmentEngine.national();
        AssessmentEngine draft =
                AssessmentEngine.of(now.policy().withParameters(Map.of("members-meeting.interval", "2")));
        PolicyEffect effect = Comparison.of(now, draft)
                .inParallel()
                .over(Population.of(42).records(200), AssessmentPeriod.year(2024), change -> {
                    // every branch that comes out otherwise, with requirements, evidence and causes: write it away
                });

        System.out.println(effect.all());
        Wording english = Wording.of(Language.EN);
        effect.causes().forEach(count -> System.out.println(count.fallen() + " fall: " + english.cause(count.cause())));
        // end::compare[]
    }
}
