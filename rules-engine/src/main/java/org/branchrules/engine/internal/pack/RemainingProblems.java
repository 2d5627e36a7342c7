package org.branchrules.engine.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.branchrules.engine.internal.check.DrlFile;
import org.branchrules.engine.internal.check.DrlReader;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.internal.rules.RuleCompiler;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/**
 * What Drools still says of rules that passed our own checks, with its place. Drools often names none; then each rule is
 * compiled alone to find the one that it means. Generated code and names of classes stay out of the message.
 */
final class RemainingProblems {
    private static final Pattern INTERNAL = Pattern.compile(
            "Exception|Lambda|\\.java\\b|\\bat \\w+\\.|org\\.|com\\.|\\bclass \\w+ \\{|Parser returned a null Package");

    private final String id;
    private final List<PackProblem> problems = new ArrayList<>();

    private RemainingProblems(String id) {
        this.id = id;
    }

    static List<PackProblem> of(List<RuleCompiler.Complaint> complaints, Map<String, byte[]> files, String id) {
        RemainingProblems remaining = new RemainingProblems(id);
        boolean placed = true;
        for (RuleCompiler.Complaint complaint : complaints) {
            if (complaint.line() > 0 && files.containsKey(complaint.path())) {
                remaining.add(complaint.path(), new Spot(complaint.line(), 0), "", complaint.text());
            } else {
                placed = false;
            }
        }
        if (!placed) {
            files.forEach(remaining::alone);
        }
        if (remaining.problems.isEmpty()) {
            remaining.add(
                    files.keySet().iterator().next(),
                    Spot.NONE,
                    "",
                    complaints.get(0).text());
        }
        return remaining.problems;
    }

    private void alone(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        List<DrlFile.Rule> rules = DrlReader.read(path, text, new ArrayList<>()).rules();
        for (int i = 0; i < rules.size(); i++) {
            DrlFile.Rule rule = rules.get(i);
            StringBuilder one = new StringBuilder();
            for (int line = 1; line <= lines.length; line++) {
                boolean header = line < rules.get(0).spot().line();
                boolean inside = rule.spot().line() <= line && line <= rule.endLine();
                one.append(header || inside ? lines[line - 1] : "").append('\n');
            }
            try {
                RuleCompiler.compile(
                        id + "-" + path.replace('/', '-') + "-" + i,
                        Map.of(path, one.toString().getBytes(StandardCharsets.UTF_8)),
                        RemainingProblems.class.getClassLoader());
            } catch (RuleCompiler.FailedException e) {
                add(path, rule.nameSpot(), rule.name(), e.complaints().get(0).text());
            }
        }
    }

    private void add(String path, Spot spot, String rule, String text) {
        String line = text.lines().findFirst().orElse("");
        String said = INTERNAL.matcher(line).find() || line.isBlank() ? "?" : line;
        problems.add(PackProblems.at(path, spot, rule, PackCheck.DRL, said));
    }
}
