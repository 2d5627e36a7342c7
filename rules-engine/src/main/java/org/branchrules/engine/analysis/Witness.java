package org.branchrules.engine.analysis;

import org.branchrules.model.Text;

/**
 * A branch that shows something. Immutable.
 *
 * @param place where it comes from: the place of a scenario, or how it was made
 * @param scenario the branch as an item of a list of scenarios, which says what the pack makes of it today; empty where it
 *     stands in the pack already, or has no baseline to start from
 */
public record Witness(Text place, String scenario) {
    /** Whether it can be saved. */
    public boolean hasScenario() {
        return !scenario.isEmpty();
    }
}
