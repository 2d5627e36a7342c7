package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.Text;
import org.branchrules.model.record.Fact;

/**
 * A cap or veto that applies.
 *
 * @param grade the best grade that it allows
 * @param because the facts on account of which it applies
 */
public record Limit(String id, boolean veto, Grade grade, Text text, List<Fact> because) {
    public Limit {
        because = List.copyOf(because);
    }
}
