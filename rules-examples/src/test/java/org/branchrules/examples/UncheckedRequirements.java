package org.branchrules.examples;

import java.util.Locale;
import org.branchrules.engine.Policy;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Requirement;

/** The table of docs/readings.md: requirements whose own doubt asks for a comparison with the official text. */
final class UncheckedRequirements {
    private UncheckedRequirements() {}

    static String markdown() {
        StringBuilder table = new StringBuilder("| id | 要求 · requirement | 存疑 · doubt |\n|---|---|---|\n");
        for (Requirement requirement : Policy.national().requirements()) {
            Text doubt = requirement.doubt();
            if (doubt != null && asksForACheck(doubt)) {
                table.append("| ").append(requirement.id()).append(" | ");
                table.append(requirement.title().zh())
                        .append(" · ")
                        .append(requirement.title().en());
                table.append(" | ")
                        .append(doubt.zh())
                        .append(" · ")
                        .append(doubt.en())
                        .append(" |\n");
            }
        }
        return table.toString().stripTrailing();
    }

    private static boolean asksForACheck(Text doubt) {
        String text = doubt.en().toLowerCase(Locale.ROOT);
        return text.contains("memory") || text.contains("unverified");
    }
}
