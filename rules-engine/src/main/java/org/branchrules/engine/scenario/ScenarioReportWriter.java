package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.internal.JsonText;
import org.branchrules.engine.internal.Messages;
import org.branchrules.engine.internal.check.ReportJson;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Language;
import org.branchrules.model.Text;

/** Writes what became of scenarios for people and for programs, always in UTF-8. Safe for use by several threads. */
public final class ScenarioReportWriter {
    private static final Messages MESSAGES = new Messages(ScenarioReportWriter.class, "scenario");

    /** How it is written. */
    public enum Format {
        /** For people: totals, and everything that failed with its reasons. */
        TEXT,
        /** For programs, in both languages. */
        JSON,
        /** The XML of JUnit, which build servers read: a test case for each scenario, with file and line. */
        JUNIT
    }

    private ScenarioReportWriter() {}

    /** The report as bytes that end in a line feed; the language does not matter to JSON. */
    public static byte[] write(ScenarioReport report, Format format, Language language) {
        return switch (format) {
            case TEXT -> text(report, language).getBytes(StandardCharsets.UTF_8);
            case JSON -> json(report);
            case JUNIT -> JunitXml.write(report, language);
        };
    }

    private static String text(ScenarioReport report, Language language) {
        ScenarioWording wording = ScenarioWording.of(language);
        List<String> parts = new ArrayList<>();
        report.problems().forEach(problem -> parts.add(problem(problem, language)));
        report.failed().forEach(result -> parts.add(wording.result(result)));
        int failed = report.failed().size();
        parts.add(MESSAGES.in(
                language,
                report.results().isEmpty() ? "total.none" : "total",
                report.title(),
                report.results().size() - failed,
                failed,
                report.problems().size()));
        return String.join("\n\n", parts) + "\n";
    }

    /** A problem with its place. */
    static String problem(PackProblem problem, Language language) {
        return problem.file() + ":" + problem.line() + ":" + problem.column() + " "
                + problem.check().id() + " " + problem.message(language);
    }

    private static byte[] json(ScenarioReport report) {
        ObjectNode root = ReportJson.head(report.pack(), report.edition(), report.passed());
        root.putObject("summary")
                .put("passed", report.results().size() - report.failed().size())
                .put("failed", report.failed().size())
                .put("notRun", report.problems().size());
        ArrayNode scenarios = root.putArray("scenarios");
        for (ScenarioResult result : report.results()) {
            Scenario scenario = result.scenario();
            ObjectNode node = scenarios.addObject();
            node.set("name", JsonText.text(scenario.name()));
            node.put("file", scenario.file());
            node.put("line", scenario.line());
            node.put("baseline", scenario.baseline());
            node.put("period", scenario.period().toString());
            node.put("asOf", scenario.period().asOf().toString());
            node.put("passed", result.passed());
            ArrayNode differences = node.putArray("differences");
            result.differences().forEach(difference -> differences.add(difference(scenario, difference)));
        }
        root.set("problems", ReportJson.problems(report.problems()));
        return JsonText.bytes(root);
    }

    private static ObjectNode difference(Scenario scenario, Difference difference) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (difference instanceof Difference.OfOutcome outcome) {
            node.put("kind", "OUTCOME");
            node.put("requirement", outcome.requirement().value());
            node.put(
                    "expected",
                    outcome.expected() == null ? null : outcome.expected().name());
            node.put(
                    "actual",
                    outcome.actual() == null ? null : outcome.actual().outcome().name());
            node.put("stated", outcome.stated());
        } else if (difference instanceof Difference.OfEvidence evidence) {
            node.put("kind", "EVIDENCE");
            node.put("requirement", evidence.requirement().value());
            node.put("expected", evidence.expected().toString());
            node.put("actual", evidence.shown().toString());
        } else if (difference instanceof Difference.OfValue value) {
            node.put("kind", value.what().name());
            if (!value.of().isEmpty()) {
                node.put("of", value.of());
            }
            node.put("expected", value.expected());
            node.put("actual", value.actual());
        } else if (difference instanceof Difference.OfRefusal refusal) {
            node.put("kind", "REFUSAL");
            node.put("expected", refusal.expected());
            node.put(
                    "actual", refusal.actual() == null ? null : refusal.actual().en());
        }
        node.set(
                "text",
                JsonText.text(new Text(
                        ScenarioWording.of(Language.ZH).difference(scenario, difference),
                        ScenarioWording.of(Language.EN).difference(scenario, difference))));
        return node;
    }
}
