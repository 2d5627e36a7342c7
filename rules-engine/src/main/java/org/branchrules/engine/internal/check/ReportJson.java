package org.branchrules.engine.internal.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.branchrules.engine.internal.JsonText;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Text;

/** What reports on packs have in common when they are written as JSON. */
public final class ReportJson {
    private ReportJson() {}

    /**
     * What a report on a pack begins with.
     *
     * @param passed whether all is as it should be
     */
    public static ObjectNode head(String pack, String edition, boolean passed) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.putObject("pack").put("id", pack).put("edition", edition);
        return report.put("passed", passed);
    }

    /** A list of problems, in both languages. What a problem does not have, a line for instance, is left out. */
    public static ArrayNode problems(List<PackProblem> problems) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        problems.forEach(problem -> list.add(problem(problem)));
        return list;
    }

    private static ObjectNode problem(PackProblem problem) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("check", problem.check().id());
        node.put("name", problem.check().key());
        node.put("severity", problem.check().severity().name().toLowerCase(Locale.ROOT));
        node.put("file", problem.file());
        if (problem.line() > 0) {
            node.put("line", problem.line());
        }
        if (problem.column() > 0) {
            node.put("column", problem.column());
        }
        if (!problem.where().isEmpty()) {
            node.put("where", problem.where());
        }
        node.set("message", JsonText.text(problem.text()));
        Text hint = problem.hint();
        if (hint != null) {
            node.set("hint", JsonText.text(hint));
        }
        return node;
    }
}
