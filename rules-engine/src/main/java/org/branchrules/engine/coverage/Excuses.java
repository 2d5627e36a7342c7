package org.branchrules.engine.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Text;

/** The goals that no scenario of a pack needs to show, as its {@code coverage.yaml} says. Used once, by one thread. */
final class Excuses {
    private static final String FILE = "coverage.yaml";

    private final YamlFile file;
    private final List<PackProblem> problems;
    private final List<Excuse> excuses = new ArrayList<>();

    /** One goal that is excused. */
    private record Excuse(String goal, String where, Text reason) {}

    private Excuses(YamlFile file, List<PackProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static Excuses of(PackFiles pack, List<PackProblem> problems) {
        YamlFile file = YamlFile.of(FILE, pack.files().getOrDefault(FILE, new byte[0]));
        problems.addAll(file.problems());
        Excuses excuses = new Excuses(file, problems);
        excuses.read();
        return excuses;
    }

    private void read() {
        onlyFields("", file.data(), "excused");
        JsonNode list = file.data().path("excused");
        for (int i = 0; i < list.size(); i++) {
            JsonNode excuse = list.get(i);
            onlyFields("excused[" + i + "].", excuse, "goals", "reason");
            String zh = excuse.at("/reason/zh").asText("");
            String en = excuse.at("/reason/en").asText("");
            if (zh.isBlank() || en.isBlank()) {
                problems.add(file.problem("excused[" + i + "]", PackCheck.EXCUSE_WITHOUT_REASON));
                continue;
            }
            Text reason = new Text(zh, en);
            JsonNode goals = excuse.path("goals");
            for (int j = 0; j < goals.size(); j++) {
                excuses.add(new Excuse(goals.get(j).asText(), "excused[" + i + "].goals[" + j + "]", reason));
            }
        }
    }

    private void onlyFields(String around, JsonNode node, String... known) {
        List<String> names = List.of(known);
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                problems.add(PackProblems.unknown(file, around + name, PackCheck.UNKNOWN_FIELD, name, names));
            }
        });
    }

    /** The goals with their excuses; excuses of what is no goal, or is reached, are added to the problems. */
    List<Goal> judge(List<Goal> goals) {
        Map<String, Goal> byKey = new HashMap<>();
        goals.forEach(goal -> byKey.put(goal.key(), goal));
        Map<String, Text> reasons = new HashMap<>();
        for (Excuse excuse : excuses) {
            Goal goal = byKey.get(excuse.goal());
            if (goal == null) {
                Set<String> known = new TreeSet<>(byKey.keySet());
                problems.add(PackProblems.maybe(
                        file.problem(excuse.where(), PackCheck.EXCUSE_OF_NOTHING, excuse.goal()),
                        excuse.goal(),
                        known));
            } else if (goal.isReached()) {
                problems.add(file.problem(
                        excuse.where(), PackCheck.EXCUSE_STALE, excuse.goal(), String.valueOf(goal.seenBy())));
            } else {
                reasons.put(excuse.goal(), excuse.reason());
            }
        }
        return goals.stream()
                .map(goal -> new Goal(
                        goal.kind(),
                        goal.subject(),
                        goal.what(),
                        goal.detail(),
                        goal.file(),
                        goal.line(),
                        goal.seenBy(),
                        reasons.get(goal.key())))
                .toList();
    }
}
