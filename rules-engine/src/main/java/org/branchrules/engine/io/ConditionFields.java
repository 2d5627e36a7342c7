package org.branchrules.engine.io;

import java.io.IOException;
import org.branchrules.model.policy.Condition;

/** The fields of a condition on branches. */
final class ConditionFields {
    private ConditionFields() {}

    /**
     * Writes them into the object that is open.
     *
     * @param limit the limit in force; the empty string to write the condition's own
     */
    static void write(Fields fields, Condition condition, String limit) throws IOException {
        fields.field("condition", condition.getClass().getSimpleName());
        if (condition instanceof Condition.Kinds kinds) {
            fields.field("values", kinds.kinds().stream().sorted().toList()).field("excluded", kinds.excluded());
        } else if (condition instanceof Condition.Forms forms) {
            fields.field("values", forms.forms().stream().sorted().toList()).field("excluded", forms.excluded());
        } else if (condition instanceof Condition.Is is) {
            fields.field("attribute", is.attribute().key()).field("value", is.value());
        } else if (condition instanceof Condition.Limit bound) {
            fields.field("attribute", bound.attribute().key())
                    .field("below", bound.below())
                    .field("limit", limit.isEmpty() ? bound.parameterOrNumber() : limit);
        }
    }
}
