package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchrules.engine.internal.JsonText;
import org.branchrules.engine.internal.Messages;
import org.branchrules.engine.internal.check.ReportJson;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.model.Language;
import org.branchrules.model.Text;

/** Writes what became of the mutants of a pack for people and for programs, always in UTF-8. Safe for use by several threads. */
public final class MutationReportWriter {
    private static final Messages MESSAGES = new Messages(MutationReportWriter.class, "mutation");

    /** How it is written. */
    public enum Format {
        /** For people: the score, and everything that nothing notices. */
        TEXT,
        /** For programs, in both languages: every mutant. */
        JSON
    }

    private MutationReportWriter() {}

    /** The report as bytes that end in a line feed; the language does not matter to JSON. */
    public static byte[] write(MutationReport report, Format format, Language language) {
        return format == Format.TEXT ? text(report, language).getBytes(StandardCharsets.UTF_8) : json(report);
    }

    private static String text(MutationReport report, Language language) {
        List<String> parts = new ArrayList<>();
        report.problems().forEach(problem -> parts.add(problem(problem, language)));
        report.failing()
                .forEach(result -> parts.add(MESSAGES.in(
                        language,
                        "failing",
                        result.scenario().place(),
                        result.scenario().name().in(language))));
        report.of(Fate.SURVIVED).forEach(result -> parts.add(survivor(result, language)));
        report.of(Fate.EQUIVALENT)
                .forEach(result -> parts.add(MESSAGES.in(
                        language,
                        "equivalent",
                        result.mutant().place(),
                        result.mutant().change().in(language),
                        result.reason() == null ? "" : result.reason().in(language))));
        parts.add(total(report, language));
        return String.join("\n\n", parts) + "\n";
    }

    private static String problem(PackProblem problem, Language language) {
        return problem.file() + ":" + problem.line() + ":" + problem.column() + " "
                + problem.check().id() + " " + problem.text().in(language);
    }

    private static String survivor(MutantResult result, Language language) {
        Mutant mutant = result.mutant();
        String text = MESSAGES.in(
                language, "survivor", mutant.place(), mutant.change().in(language), mutant.id());
        SuggestedScenario suggestion = result.suggestion();
        return text + "\n"
                + (suggestion == null
                        ? "  " + MESSAGES.in(language, "no-suggestion", Candidates.MOST)
                        : "  " + MESSAGES.in(language, "suggestion", suggestion.file()) + "\n"
                                + suggestion.yaml().stripTrailing());
    }

    private static String total(MutationReport report, Language language) {
        if (report.results().isEmpty()) {
            return MESSAGES.in(
                    language, "total.none", report.pack().id(), report.pack().edition());
        }
        String total = MESSAGES.in(
                language,
                "total",
                report.pack().id(),
                report.pack().edition(),
                report.score(),
                report.score().killed(),
                report.score().counted(),
                report.count(Fate.SURVIVED),
                report.count(Fate.REFUSED),
                report.count(Fate.EQUIVALENT));
        int failed = report.count(Fate.FAILED);
        return failed == 0 ? total : total + "\n" + MESSAGES.in(language, "total.failed", failed);
    }

    private static byte[] json(MutationReport report) {
        ObjectNode root = ReportJson.head(report.pack().id(), report.pack().edition(), report.isSound());
        ObjectNode summary =
                root.putObject("summary").put("percent", report.score().percent());
        for (Fate fate : Fate.values()) {
            summary.put(fate.name().toLowerCase(Locale.ROOT), report.count(fate));
        }
        summary.put("all", report.results().size());
        ArrayNode mutants = root.putArray("mutants");
        report.results().forEach(result -> mutants.add(result(result)));
        ArrayNode failing = root.putArray("failing");
        report.failing().forEach(result -> failing.add(result.scenario().place()));
        root.set("problems", ReportJson.problems(report.problems()));
        return JsonText.bytes(root);
    }

    private static ObjectNode result(MutantResult result) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Mutant mutant = result.mutant();
        node.put("id", mutant.id());
        node.put("kind", mutant.kind().name());
        node.put("file", mutant.file());
        node.put("line", mutant.line());
        node.set("change", JsonText.text(mutant.change()));
        node.put("fate", result.fate().name());
        Scenario killer = result.killer();
        if (killer != null) {
            node.put("killer", killer.place());
        }
        Text reason = result.reason();
        if (reason != null) {
            node.set("reason", JsonText.text(reason));
        }
        SuggestedScenario suggestion = result.suggestion();
        if (suggestion != null) {
            node.putObject("suggestion").put("file", suggestion.file()).put("yaml", suggestion.yaml());
        }
        return node;
    }
}
