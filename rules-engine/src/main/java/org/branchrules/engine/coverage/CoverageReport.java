package org.branchrules.engine.coverage;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.branchrules.engine.internal.JsonText;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;
import org.branchrules.model.Text;

/**
 * Writes the coverage of a pack: as text, as JSON, or as one HTML page that needs nothing else. The same coverage gives the
 * same characters on any machine. Immutable.
 */
public record CoverageReport(PackCoverage coverage) {
    /** As text: the share of each kind, then everything that is missing or excused. */
    public String text(Language language) {
        Phrases phrases = Phrases.load(CoverageReport.class, "coverage", language);
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

    /** As JSON: the shares, then every goal. */
    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("pack", coverage.pack().id())
                .put("edition", coverage.pack().edition())
                .put("digest", coverage.pack().digest());
        ObjectNode shares = root.putObject("shares");
        coverage.shares()
                .forEach((kind, share) -> shares.putObject(lower(kind))
                        .put("percent", share.percent())
                        .put("reached", share.reached())
                        .put("excused", share.excused())
                        .put("missing", share.missing())
                        .put("all", share.all()));
        ArrayNode goals = root.putArray("goals");
        for (Goal goal : coverage.goals()) {
            ObjectNode node = goals.addObject()
                    .put("key", goal.key())
                    .put("kind", lower(goal.kind()))
                    .put("subject", goal.subject())
                    .put("what", lower(goal.what()))
                    .put("detail", goal.detail());
            if (goal.line() > 0) {
                node.put("file", goal.file()).put("line", goal.line());
            }
            node.put("seenBy", goal.seenBy());
            Text excuse = goal.excuse();
            if (excuse != null) {
                node.set("excuse", JsonText.text(excuse));
            }
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(root)
                    + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As one HTML page in both languages, in light and dark. */
    public String html() {
        return new CoverageHtml(coverage).page();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
