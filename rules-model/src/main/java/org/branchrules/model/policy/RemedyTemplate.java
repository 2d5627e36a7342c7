package org.branchrules.model.policy;

import java.util.Objects;
import org.branchrules.model.Text;

/**
 * What to do about a failing.
 *
 * @param action what to do
 * @param proof what to put on file
 * @param within days from the assessment by which it is to be done
 */
public record RemedyTemplate(Text action, Text proof, Responsible responsible, int within, Repair repair) {
    public RemedyTemplate {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(repair, "repair");
        if (within < 1) {
            throw new IllegalArgumentException("a remedy takes at least one day: within " + within);
        }
    }
}
