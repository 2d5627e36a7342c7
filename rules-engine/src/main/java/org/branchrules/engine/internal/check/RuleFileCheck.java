package org.branchrules.engine.internal.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/** How a rule file is laid out: its package, its header, one article a file, and a sentence above each rule. */
record RuleFileCheck(DrlFile file, PackFiles files, List<PackProblem> problems) {
    /** A file straight in {@code rules/}, {@code grading/} or {@code remedies/} names its package, and groups its articles, as it likes. */
    private static final int FOLDERS_OF_A_FLAT_PACK = 2;

    private static final Pattern HEADER = Pattern.compile("//\\s*(Pack|Parameters|Scenarios)\\b:?\\s*(.*)");
    private static final Pattern PARAMETER_READ =
            Pattern.compile("\\bparameters\\s*\\.\\s*\\w+\\s*\\(\\s*\"([^\"]*)\"");

    void check(String text) {
        packageName();
        if (!text.isBlank()) {
            header(text);
        }
        articles();
        file.rules().forEach(this::comment);
    }

    private void packageName() {
        String[] folders = file.path().split("/");
        String folder = folders[Math.max(0, folders.length - 2)];
        DrlFile.Name name = file.packageName();
        if (name == null) {
            if (problems.stream().noneMatch(RuleFileCheck::isOutsideRules)) {
                problem(new Spot(1, 1), "", PackCheck.WORD_MISSING, "package");
            }
        } else if ((folders.length > FOLDERS_OF_A_FLAT_PACK && !name.last().equals(folder))
                || !name.text().equals(name.text().toLowerCase(Locale.ROOT))
                || !name.text().matches("[\\x21-\\x7e]+")) {
            problem(name.spot(), "", PackCheck.WRONG_PACKAGE, name.text(), folder);
        }
    }

    /** What stands outside the rules and cannot be read may be the package, misspelt. */
    private static boolean isOutsideRules(PackProblem problem) {
        return problem.check() == PackCheck.STRAY_TEXT && problem.where().isEmpty();
    }

    private void header(String text) {
        Set<String> found = new TreeSet<>();
        for (DrlFile.Comment comment : file.comments()) {
            Matcher line = HEADER.matcher(comment.text().strip());
            if (beforeRules(comment) && line.matches()) {
                found.add(line.group(1));
                switch (line.group(1)) {
                    case "Parameters" -> parameters(comment, line.group(2), text);
                    case "Scenarios" -> scenarios(comment, line.group(2));
                    default -> {}
                }
            }
        }
        for (String wanted : List.of("Pack", "Parameters", "Scenarios")) {
            if (!found.contains(wanted)) {
                problem(new Spot(1, 1), "", PackCheck.HEADER_MISSING, wanted);
            }
        }
    }

    private boolean beforeRules(DrlFile.Comment comment) {
        return file.rules().isEmpty()
                || comment.spot().line() < file.rules().get(0).spot().line();
    }

    private void parameters(DrlFile.Comment comment, String listed, String text) {
        StringBuilder all = new StringBuilder(listed);
        for (DrlFile.Comment next : file.comments()) {
            boolean follows = next.spot().line() > comment.spot().line() && beforeRules(next);
            if (follows && all.toString().strip().endsWith(",")) {
                all.append(' ').append(next.text().replaceFirst("^//", "").strip());
            }
        }
        Set<String> named = new TreeSet<>();
        for (String key : all.toString().split("[,\\s]+")) {
            if (!key.isBlank() && !key.equals("none")) {
                named.add(key);
            }
        }
        Set<String> read = new TreeSet<>();
        for (Matcher matcher = PARAMETER_READ.matcher(text); matcher.find(); ) {
            read.add(matcher.group(1));
        }
        if (!named.equals(read)) {
            problem(
                    comment.spot(),
                    "",
                    PackCheck.HEADER_UNTRUE,
                    "Parameters",
                    read.isEmpty() ? "none" : String.join(", ", read));
        }
    }

    private void scenarios(DrlFile.Comment comment, String listed) {
        for (String path : listed.split("[,\\s]+")) {
            if (!files.files().containsKey(path)) {
                problems.add(PackProblems.maybe(
                        PackProblems.at(file.path(), comment.spot(), "", PackCheck.SCENARIO_FILE_MISSING, path),
                        path,
                        files.matching("scenarios/", ".yaml").keySet()));
            }
        }
    }

    private void articles() {
        if (file.path().split("/").length <= FOLDERS_OF_A_FLAT_PACK) {
            return;
        }
        if (!file.path().startsWith("rules/")) {
            return;
        }
        Set<String> articles = new LinkedHashSet<>();
        for (DrlFile.Rule rule : file.rules()) {
            int hyphen = rule.name().lastIndexOf('-', Math.max(0, (rule.name() + ".").indexOf('.')));
            if (hyphen > 0 && articles.add(rule.name().substring(0, hyphen)) && articles.size() > 1) {
                problem(rule.nameSpot(), rule.name(), PackCheck.TWO_ARTICLES, String.join(", ", articles));
            }
        }
    }

    /** A comment ends on the line before the rule, or the rule before it is of the same requirement. */
    private void comment(DrlFile.Rule rule) {
        int line = rule.spot().line();
        boolean above = file.comments().stream().anyMatch(comment -> comment.lastLine() == line - 1);
        int at = file.rules().indexOf(rule);
        boolean alike = at > 0
                && base(file.rules().get(at - 1)).equals(base(rule))
                && rule.name().contains(".");
        if (!above && !alike) {
            problem(rule.spot(), rule.name(), PackCheck.COMMENT_MISSING, rule.name());
        }
    }

    private static String base(DrlFile.Rule rule) {
        return rule.name().substring(0, (rule.name() + ".").indexOf('.'));
    }

    private void problem(Spot spot, String where, PackCheck check, Object... arguments) {
        problems.add(PackProblems.at(file.path(), spot, where, check, arguments));
    }
}
