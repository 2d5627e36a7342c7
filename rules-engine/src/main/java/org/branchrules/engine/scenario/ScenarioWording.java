package org.branchrules.engine.scenario;

import org.branchrules.engine.internal.Messages;
import org.branchrules.model.Text;

/** Puts what came of scenarios into words. */
public final class ScenarioWording {
    private static final Messages MESSAGES = new Messages(ScenarioWording.class, "scenario");

    private ScenarioWording() {}

    static Text baseline(String name) {
        return MESSAGES.text("baseline", name);
    }
}
