package org.branchrules.engine.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Text;

/** Writes a tree as JSON, indented, in UTF-8, with line feeds on any machine; and what reports on packs have in common. */
public final class JsonText {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter JSON = new ObjectMapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private JsonText() {}

    /** The tree as bytes that end in a line feed. */
    public static byte[] bytes(JsonNode tree) {
        try {
            return (JSON.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text in both languages. */
    public static ObjectNode text(Text text) {
        return JsonNodeFactory.instance.objectNode().put("zh", text.zh()).put("en", text.en());
    }

    /**
     * What a report on a pack begins with.
     *
     * @param passed whether all is as it should be
     */
    public static ObjectNode report(String pack, String edition, boolean passed) {
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
        node.set("message", text(problem.text()));
        Text hint = problem.hint();
        if (hint != null) {
            node.set("hint", text(hint));
        }
        return node;
    }
}
