package org.branchrules.engine.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Text;

/** The findings that a pack calls right as they are, in the files {@code scenarios/analysis/*.yaml}. */
final class AcceptedAnswers {
    private final List<Mark> marks = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();

    private AcceptedAnswers() {}

    /**
     * One mark.
     *
     * @param answer the id of an answer; {@code *} stands for any characters
     */
    private record Mark(String file, Spot spot, String answer, Text reason) {
        boolean marks(Answer candidate) {
            return candidate.finding()
                    && Pattern.matches(
                            Stream.of(answer.split(Pattern.quote("*"), -1))
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining(".*")),
                            candidate.id());
        }
    }

    static AcceptedAnswers of(PackFiles files) {
        AcceptedAnswers accepted = new AcceptedAnswers();
        files.matching("scenarios/analysis/", ".yaml")
                .forEach((path, bytes) -> accepted.read(YamlFile.of(path, bytes)));
        return accepted;
    }

    private void read(YamlFile file) {
        problems.addAll(file.problems());
        JsonNode list = file.data().path("accepted");
        for (int i = 0; i < list.size(); i++) {
            String where = "accepted[" + i + "]";
            String zh = list.get(i).at("/reason/zh").asText("");
            String en = list.get(i).at("/reason/en").asText("");
            if (zh.isBlank() || en.isBlank()) {
                problems.add(file.problem(where, PackCheck.TEXT_NEEDS_BOTH_LANGUAGES, "reason"));
                continue;
            }
            JsonNode answers = list.get(i).path("answers");
            for (int j = 0; j < answers.size(); j++) {
                marks.add(new Mark(
                        file.path(),
                        file.spot(where + ".answers[" + j + "]"),
                        answers.get(j).asText(),
                        new Text(zh, en)));
            }
        }
    }

    /** What keeps marks from being read. */
    List<PackProblem> problems() {
        return problems;
    }

    /** The answers, with findings that are accepted. */
    List<Answer> applied(List<Answer> answers) {
        return answers.stream()
                .map(answer -> marks.stream()
                        .filter(mark -> mark.marks(answer))
                        .findFirst()
                        .map(mark -> answer.accepted(mark.reason()))
                        .orElse(answer))
                .toList();
    }

    /** Marks that mark no finding among these, as far as they speak of the questions that were asked. */
    List<PackProblem> stale(List<Answer> answers, Set<Question> asked) {
        Set<Question> others = EnumSet.allOf(Question.class);
        others.removeAll(asked);
        return marks.stream()
                .filter(mark ->
                        others.stream().noneMatch(question -> mark.answer().startsWith(question.key() + "/")))
                .filter(mark -> answers.stream().noneMatch(mark::marks))
                .map(mark -> PackProblems.at(
                        mark.file(), mark.spot(), mark.answer(), PackCheck.ACCEPTS_NO_FINDING, mark.answer()))
                .toList();
    }
}
