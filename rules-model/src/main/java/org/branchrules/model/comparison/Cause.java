package org.branchrules.model.comparison;

import java.util.List;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.policy.ParameterReading;

/** What in the new policy made a branch come out otherwise. Immutable. */
public sealed interface Cause {
    /** What it is about, in one word without blanks: the key of a parameter, the id of a requirement. */
    String subject();

    /**
     * A parameter has another value.
     *
     * @param before its value under the old policy
     * @param after its value under the new one
     */
    record ParameterChanged(ParameterReading before, ParameterReading after) implements Cause {
        @Override
        public String subject() {
            return after.key();
        }
    }

    /**
     * The new policy has a requirement that the old one has not.
     *
     * @param text its paraphrase
     */
    record RequirementAdded(RequirementId requirement, Text text) implements Cause {
        @Override
        public String subject() {
            return requirement.value();
        }
    }

    /** The old policy has a requirement that the new one has not. */
    record RequirementRemoved(RequirementId requirement, Text text) implements Cause {
        @Override
        public String subject() {
            return requirement.value();
        }
    }

    /**
     * Under the new policy, another requirement takes its place.
     *
     * @param by that other one
     * @param clause the provision that says so
     */
    record RequirementDisplaced(RequirementId requirement, RequirementId by, Text clause) implements Cause {
        @Override
        public String subject() {
            return requirement.value();
        }
    }

    /** It had been displaced under the old policy, and holds again. */
    record DisplacementEnded(RequirementId requirement) implements Cause {
        @Override
        public String subject() {
            return requirement.value();
        }
    }

    /**
     * Its entry in the catalogue differs: whom it binds, what it needs, how strong it is.
     *
     * @param fields what of the entry differs, by the names that catalogue files use
     */
    record RequirementChanged(RequirementId requirement, List<String> fields) implements Cause {
        public RequirementChanged {
            fields = List.copyOf(fields);
        }

        @Override
        public String subject() {
            return requirement.value();
        }
    }

    /** Its rules differ, or what they count from the records. */
    record RuleChanged(RequirementId requirement) implements Cause {
        @Override
        public String subject() {
            return requirement.value();
        }
    }

    /** No requirement pulls the score that way: weights, lines between grades, caps or vetoes differ. */
    record SchemeChanged() implements Cause {
        @Override
        public String subject() {
            return "scheme";
        }
    }

    /**
     * One of the policies does not assess the branch.
     *
     * @param reason what that policy says
     */
    record NotAssessed(Text reason) implements Cause {
        @Override
        public String subject() {
            return "not-assessed";
        }
    }
}
