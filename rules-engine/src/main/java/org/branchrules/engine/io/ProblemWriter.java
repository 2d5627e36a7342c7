package org.branchrules.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.branchrules.engine.internal.JsonText;
import org.branchrules.engine.internal.check.ReportJson;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;
import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is wrong with a pack for other programs: as JSON, or as SARIF 2.1.0, which editors and code hosts show at its
 * place. Immutable, and safe for use by several threads.
 */
public final class ProblemWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final Phrases ZH = Phrases.load(ProblemWriter.class, "checks", Language.ZH);
    private static final Phrases EN = Phrases.load(ProblemWriter.class, "checks", Language.EN);

    /**
     * Writes a list with an object for each problem, in both languages, and leaves the stream open. What a problem does not
     * have, a line for instance, is left out.
     */
    public void json(List<PackProblem> problems, OutputStream out) throws IOException {
        write(ReportJson.problems(problems), out);
    }

    /**
     * Writes a SARIF log with one run, and leaves the stream open. Columns count Unicode characters.
     *
     * @param folder path of the pack, with {@code /} between folders, relative to where the readers of the log look for files
     *     from; empty for names within the pack
     * @param language of the messages
     * @param version of the program that checked; null where it has none
     */
    public void sarif(
            List<PackProblem> problems, String folder, Language language, @Nullable String version, OutputStream out)
            throws IOException {
        List<PackCheck> checks =
                problems.stream().map(PackProblem::check).distinct().sorted().toList();
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "branch-rules");
        if (version != null) {
            driver.put("version", version);
        }
        ArrayNode rules = driver.putArray("rules");
        checks.forEach(check -> rule(rules.addObject(), check, language));
        run.put("language", language == Language.ZH ? "zh-CN" : "en");
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        for (PackProblem problem : problems) {
            ObjectNode result = results.addObject();
            result.put("ruleId", problem.check().id());
            result.put("ruleIndex", checks.indexOf(problem.check()));
            result.put("level", level(problem.check()));
            result.putObject("message").put("text", message(problem, language));
            ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
            place.putObject("artifactLocation").put("uri", UriPath.encoded(folder, problem.file()));
            if (problem.line() > 0) {
                ObjectNode region = place.putObject("region").put("startLine", problem.line());
                if (problem.column() > 0) {
                    region.put("startColumn", problem.column());
                }
            }
        }
        write(log, out);
    }

    private static void rule(ObjectNode rule, PackCheck check, Language language) {
        rule.put("id", check.id());
        rule.put("name", check.key());
        rule.putObject("shortDescription").put("text", title(check).in(language));
        rule.putObject("help").put("text", help(check).in(language));
        rule.putObject("defaultConfiguration").put("level", level(check));
    }

    /** What a check looks at. */
    private static Text title(PackCheck check) {
        String words = check.key().replace('-', ' ');
        return new Text(ZH.find(check.id()).orElse(words), EN.find(check.id()).orElse(words));
    }

    /** Why it does. */
    private static Text help(PackCheck check) {
        return new Text(ZH.format(check.id() + ".why"), EN.format(check.id() + ".why"));
    }

    private static String message(PackProblem problem, Language language) {
        return (problem.where().isEmpty() ? "" : problem.where() + ": ") + problem.message(language);
    }

    private static String level(PackCheck check) {
        return check.severity().name().toLowerCase(Locale.ROOT);
    }

    private static void write(JsonNode tree, OutputStream out) throws IOException {
        out.write(JsonText.bytes(tree));
        out.flush();
    }
}
