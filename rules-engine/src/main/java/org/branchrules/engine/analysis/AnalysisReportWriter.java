package org.branchrules.engine.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.JsonText;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Language;
import org.branchrules.model.Text;

/** Writes answers about a pack for people and for programs, always in UTF-8. Safe for use by several threads. */
public final class AnalysisReportWriter {
    /** How it is written. */
    public enum Format {
        /** For people: how many answers of each kind, and every finding. */
        TEXT,
        /** For programs, in both languages: every answer. */
        JSON
    }

    private AnalysisReportWriter() {}

    /** The report as bytes that end in a line feed; the language does not matter to JSON. */
    public static byte[] write(AnalysisReport report, Format format, Language language) {
        return format == Format.TEXT ? text(report, language).getBytes(StandardCharsets.UTF_8) : json(report);
    }

    /** What answers rest on, in words. */
    static Text words(Grounds grounds) {
        if (grounds instanceof Grounds.Shown shown) {
            return Words.text("grounds.shown", shown.witness().place());
        }
        if (grounds instanceof Grounds.NoneFound none) {
            return Words.text("grounds.none", words(none.bound()));
        }
        if (grounds instanceof Grounds.Throughout throughout) {
            return Words.text(
                    "grounds.throughout",
                    throughout.records(),
                    throughout.example().place(),
                    words(throughout.bound()));
        }
        return Words.text("grounds.proven", ((Grounds.Proven) grounds).why());
    }

    private static Text words(Bound bound) {
        boolean generated = bound.generated() > 0;
        String key = "bound" + (generated ? ".generated" : "") + (bound.nearby() > 0 ? ".nearby" : "");
        return generated
                ? Words.text(key, bound.records(), bound.scenarios(), bound.generated(), bound.seed(), bound.nearby())
                : Words.text(key, bound.records(), bound.scenarios(), bound.nearby());
    }

    private static String text(AnalysisReport report, Language language) {
        List<String> parts = new ArrayList<>();
        report.problems().forEach(problem -> parts.add(problem(problem, language)));
        report.failing()
                .forEach(result -> parts.add(Words.in(
                        language,
                        "failing",
                        result.scenario().place(),
                        result.scenario().name())));
        report.open()
                .forEach(answer -> parts.add(Words.in(
                        language, "finding", place(answer), answer.text(), answer.id(), words(answer.grounds()))));
        report.answers().stream()
                .filter(answer -> answer.accepted() != null)
                .forEach(answer -> parts.add(
                        Words.in(language, "accepted", place(answer), answer.text(), answer.id(), answer.accepted())));
        parts.add(total(report, language));
        return String.join("\n\n", parts) + "\n";
    }

    private static String place(Answer answer) {
        return answer.file() + ":" + answer.line();
    }

    private static String problem(PackProblem problem, Language language) {
        return problem.file() + ":" + problem.line() + ":" + problem.column() + " "
                + problem.check().id() + " " + problem.text().in(language);
    }

    private static String total(AnalysisReport report, Language language) {
        String id = report.pack().id();
        String edition = report.pack().edition();
        if (!report.isSound() && report.answers().isEmpty()) {
            return Words.in(language, "total.none", id, edition);
        }
        String counts = Arrays.stream(Question.values())
                .filter(question -> report.to(question).findAny().isPresent())
                .map(question -> "  "
                        + Words.in(
                                language,
                                "count." + question.key(),
                                report.to(question).count(),
                                report.to(question).filter(Answer::finding).count()))
                .collect(Collectors.joining("\n"));
        return Words.in(language, "title", id, edition, words(report.bound())) + "\n" + counts + "\n"
                + Words.in(
                        language,
                        "total",
                        report.open().size(),
                        report.answers().stream()
                                .filter(answer -> answer.accepted() != null)
                                .count());
    }

    private static byte[] json(AnalysisReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("pack", report.pack().id() + " (" + report.pack().edition() + ")");
        root.set("bound", bound(report.bound()));
        root.put("open", report.open().size());
        root.put("sound", report.isSound());
        ArrayNode answers = root.putArray("answers");
        report.answers().forEach(answer -> answers.add(answer(answer)));
        ArrayNode failing = root.putArray("failing");
        report.failing().forEach(result -> failing.add(result.scenario().place()));
        ArrayNode problems = root.putArray("problems");
        report.problems()
                .forEach(problem -> problems.addObject()
                        .put("check", problem.check().id())
                        .put("file", problem.file())
                        .put("line", problem.line())
                        .set("text", JsonText.text(problem.text())));
        return JsonText.bytes(root);
    }

    private static ObjectNode bound(Bound bound) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("scenarios", bound.scenarios())
                .put("generated", bound.generated())
                .put("seed", bound.seed())
                .put("nearby", bound.nearby());
    }

    private static ObjectNode answer(Answer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("question", answer.question().key());
        node.put("id", answer.id());
        node.put("file", answer.file());
        node.put("line", answer.line());
        node.put("finding", answer.finding());
        node.set("text", JsonText.text(answer.text()));
        node.set("grounds", grounds(answer.grounds()));
        Text accepted = answer.accepted();
        if (accepted != null) {
            node.set("accepted", JsonText.text(accepted));
        }
        return node;
    }

    private static ObjectNode grounds(Grounds grounds) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (grounds instanceof Grounds.Shown shown) {
            node.put("kind", "shown").set("witness", witness(shown.witness()));
        } else if (grounds instanceof Grounds.NoneFound none) {
            node.put("kind", "none-found").set("bound", bound(none.bound()));
        } else if (grounds instanceof Grounds.Throughout throughout) {
            node.put("kind", "throughout").put("records", throughout.records());
            node.set("witness", witness(throughout.example()));
            node.set("bound", bound(throughout.bound()));
        } else if (grounds instanceof Grounds.Proven proven) {
            node.put("kind", "proven").set("why", JsonText.text(proven.why()));
        }
        return node;
    }

    private static ObjectNode witness(Witness witness) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("place", JsonText.text(witness.place()));
        if (witness.hasScenario()) {
            node.put("scenario", witness.scenario());
        }
        return node;
    }
}
