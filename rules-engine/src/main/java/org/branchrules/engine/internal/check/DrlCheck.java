package org.branchrules.engine.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/** Checks what can be said of the files of a pack one by one: their raw text, and of rules the syntax, facts and layout. */
public final class DrlCheck {
    private DrlCheck() {}

    /** The rule files of a pack; what is wrong with its files is added to the problems. */
    public static List<DrlFile> check(PackFiles files, List<PackProblem> problems) {
        List<DrlFile> read = new ArrayList<>();
        DeclaredActivities activities = new DeclaredActivities(files);
        for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
            String path = file.getKey();
            if (path.endsWith(".drl")) {
                read.add(rules(files, path, file.getValue(), activities, problems));
            } else if (path.endsWith(".yaml")) {
                RawText.read(path, file.getValue(), problems);
            }
        }
        problems.addAll(MisplacedFiles.of(files));
        return read;
    }

    private static DrlFile rules(
            PackFiles files, String path, byte[] bytes, DeclaredActivities activities, List<PackProblem> problems) {
        List<PackProblem> raw = new ArrayList<>();
        String text = RawText.read(path, bytes, raw);
        List<PackProblem> found = new ArrayList<>();
        DrlFile file = DrlReader.read(path, text, found);
        boolean readable = found.isEmpty() && raw.isEmpty();
        new RuleCheck(file, activities, found).check();
        new RuleFileCheck(file, files, found).check(text);
        raw.addAll(found.stream()
                .filter(problem -> problem.check() == PackCheck.COMMENT_NOT_CLOSED)
                .toList());
        if (raw.stream().anyMatch(problem -> problem.check() == PackCheck.COMMENT_NOT_CLOSED)) {
            // everything after it counts as comment, so what is missing there says nothing
            problems.addAll(raw);
            return file;
        }
        problems.addAll(raw);
        problems.addAll(readable ? found : withoutEchoes(file, raw, found));
        return file;
    }

    /** Without what only follows from a wrong character in the same line or an open quotation mark in the same rule. */
    private static List<PackProblem> withoutEchoes(DrlFile file, List<PackProblem> raw, List<PackProblem> found) {
        Set<Integer> lines = new HashSet<>();
        raw.forEach(problem -> lines.addAll(ruleAround(file, problem.line())));
        Set<Integer> open = new HashSet<>();
        found.stream()
                .filter(problem -> problem.check() == PackCheck.QUOTE_NOT_CLOSED)
                .forEach(problem -> open.addAll(ruleAround(file, problem.line())));
        return found.stream()
                .filter(problem -> !lines.contains(problem.line()))
                .filter(problem -> problem.check() == PackCheck.QUOTE_NOT_CLOSED || !open.contains(problem.line()))
                .toList();
    }

    private static Set<Integer> ruleAround(DrlFile file, int line) {
        Set<Integer> lines = new HashSet<>(Set.of(line));
        for (DrlFile.Rule rule : file.rules()) {
            if (rule.spot().line() <= line && line <= rule.endLine()) {
                for (int i = rule.spot().line(); i <= rule.endLine(); i++) {
                    lines.add(i);
                }
            }
        }
        return lines;
    }
}
