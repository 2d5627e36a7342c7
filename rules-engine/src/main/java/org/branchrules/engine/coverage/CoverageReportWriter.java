package org.branchrules.engine.coverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.branchrules.engine.internal.JsonText;
import org.branchrules.engine.internal.check.ReportJson;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;
import org.branchrules.model.Text;

/** Writes the coverage of a pack for people and for programs, always in UTF-8. Safe for use by several threads. */
public final class CoverageReportWriter {
    /** How it is written. */
    public enum Format {
        /** For people: the share of each kind, then everything that is missing or excused. */
        TEXT,
        /** For programs, in both languages: the shares, then every goal. */
        JSON,
        /** One page in both languages, in light and dark, that needs nothing else. */
        HTML
    }

    private final PackCoverage coverage;

    private CoverageReportWriter(PackCoverage coverage) {
        this.coverage = coverage;
    }

    /** The coverage as bytes that end in a line feed; the language matters to text alone. */
    public static byte[] write(PackCoverage coverage, Format format, Language language) {
        CoverageReportWriter writer = new CoverageReportWriter(coverage);
        return switch (format) {
            case TEXT -> writer.text(language).getBytes(StandardCharsets.UTF_8);
            case JSON -> writer.json();
            case HTML -> new CoverageHtml(coverage).page().getBytes(StandardCharsets.UTF_8);
        };
    }

    private String text(Language language) {
        Phrases phrases = Phrases.load(CoverageReportWriter.class, "coverage", language);
        StringBuilder text = new StringBuilder();
        text.append(phrases.format(
                        "title",
                        coverage.title().in(language),
                        coverage.pack().id(),
                        coverage.pack().edition()))
                .append('\n');
        coverage.shares()
                .forEach((kind, share) -> text.append(phrases.format(
                                "share",
                                share.percent(),
                                share.reached(),
                                share.all() - share.excused(),
                                phrases.format("kind." + kind),
                                share.excused() == 0 ? "" : phrases.format("share.excused", share.excused())))
                        .append('\n'));
        for (Goal.Kind kind : Goal.Kind.values()) {
            section(kind, language, phrases, text);
        }
        for (PackProblem problem : coverage.problems()) {
            text.append('\n')
                    .append(phrases.format(
                            "problem",
                            problem.file(),
                            problem.line(),
                            problem.check().id(),
                            problem.text().in(language)))
                    .append('\n');
        }
        return text.toString();
    }

    private void section(Goal.Kind kind, Language language, Phrases phrases, StringBuilder text) {
        for (boolean excused : new boolean[] {false, true}) {
            StringBuilder lines = new StringBuilder();
            for (Goal goal : coverage.goals(kind)) {
                Text excuse = goal.excuse();
                if (!goal.isReached() && (excuse != null) == excused) {
                    lines.append("  ").append(line(goal, phrases));
                    if (excuse != null) {
                        lines.append(phrases.format("excused", excuse.in(language)));
                    }
                    lines.append('\n');
                }
            }
            if (!lines.isEmpty()) {
                text.append('\n')
                        .append(phrases.format(excused ? "excused.of" : "missing.of", phrases.format("kind." + kind)))
                        .append('\n')
                        .append(lines);
            }
        }
    }

    private static String line(Goal goal, Phrases phrases) {
        String line = goal.detail().isEmpty()
                ? phrases.format("goal", goal.subject(), what(goal, phrases))
                : phrases.format("goal.detail", goal.subject(), what(goal, phrases), goal.detail());
        return goal.line() == 0 ? line : phrases.format("goal.place", line, goal.file(), goal.line());
    }

    /** What should be seen, in words. */
    static String what(Goal goal, Phrases phrases) {
        return phrases.find("what." + goal.kind() + "." + goal.what())
                .orElseGet(() -> phrases.format("what." + goal.what()));
    }

    private byte[] json() {
        ObjectNode root = ReportJson.head(
                coverage.pack().id(),
                coverage.pack().edition(),
                coverage.problems().isEmpty());
        ObjectNode summary = root.putObject("summary");
        coverage.shares()
                .forEach((kind, share) -> summary.putObject(kind.name())
                        .put("percent", share.percent())
                        .put("reached", share.reached())
                        .put("missing", share.missing())
                        .put("excused", share.excused())
                        .put("all", share.all()));
        ArrayNode goals = root.putArray("goals");
        coverage.goals().forEach(goal -> goals.add(json(goal)));
        root.set("problems", ReportJson.problems(coverage.problems()));
        return JsonText.bytes(root);
    }

    private static ObjectNode json(Goal goal) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("key", goal.key())
                .put("kind", goal.kind().name())
                .put("subject", goal.subject())
                .put("what", goal.what().name())
                .put("detail", goal.detail());
        if (goal.line() > 0) {
            node.put("file", goal.file()).put("line", goal.line());
        }
        if (goal.seenBy() != null) {
            node.put("seenBy", goal.seenBy());
        }
        Text excuse = goal.excuse();
        if (excuse != null) {
            node.set("excuse", JsonText.text(excuse));
        }
        return node;
    }
}
