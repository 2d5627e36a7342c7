package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.Text;

/**
 * A cap or veto of a local scheme that applies. Immutable.
 *
 * @param level the best level that it allows
 * @param because ids of the requirements, types of the events, and ids of the policy's own caps and vetoes behind it
 */
public record RatingLimit(String id, boolean veto, Text text, RatingLevel level, List<String> because) {
    public RatingLimit {
        because = List.copyOf(because);
    }
}
