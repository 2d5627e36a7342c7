package org.branchrules.engine.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The rules of a pack as they are written: names, parameters read, ids reported, each with its line.
 *
 * @param rules every rule
 */
record RuleSources(List<Source> rules) {
    private static final Pattern READ = Pattern.compile("\\bparameters\\s*\\.\\s*(\\w+)\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern REPORT =
            Pattern.compile("\\b(?:findings|grading|remedies)\\s*\\.\\s*(\\w+)\\s*\\(\\s*\"([^\"]*)\"");

    /** A parameter that a rule reads. */
    record Read(String method, String key) {}

    /**
     * A rule.
     *
     * @param folder {@code rules}, {@code grading} or {@code remedies}
     * @param line the line of its first word
     * @param reports the ids that it reports
     * @param text its text, without comments
     */
    record Source(
            String file, String folder, String name, int line, List<Read> reads, List<String> reports, String text) {}

    static RuleSources of(PackFiles files, List<PackProblem> problems) {
        List<Source> rules = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.matching("", ".drl").entrySet()) {
            parse(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8), rules, problems);
        }
        return new RuleSources(rules);
    }

    private static void parse(String path, String drl, List<Source> rules, List<PackProblem> problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr descr;
        try {
            descr = parser.parse(false, drl);
        } catch (Exception | Error e) {
            problems.add(Problems.in(path, "", PackCheck.DRL, String.valueOf(e.getMessage())));
            return;
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
            problems.add(Problems.at(path, line, 0, "", PackCheck.DRL, error.getMessage()));
        }
        if (descr == null) {
            return;
        }
        String[] lines = drl.split("\n", -1);
        for (RuleDescr rule : descr.getRules()) {
            String text = text(lines, rule.getLine(), rule.getEndLine());
            rules.add(new Source(
                    path,
                    path.substring(0, Math.max(0, path.indexOf('/'))),
                    rule.getName(),
                    rule.getLine(),
                    reads(text),
                    reports(text),
                    text));
        }
    }

    private static String text(String[] lines, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(1, first); i <= Math.min(last, lines.length); i++) {
            int comment = lines[i - 1].indexOf("//");
            text.append(comment < 0 ? lines[i - 1] : lines[i - 1].substring(0, comment))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<Read> reads(String text) {
        List<Read> reads = new ArrayList<>();
        for (Matcher matcher = READ.matcher(text); matcher.find(); ) {
            reads.add(new Read(matcher.group(1), matcher.group(2)));
        }
        return reads;
    }

    private static List<String> reports(String text) {
        List<String> ids = new ArrayList<>();
        for (Matcher matcher = REPORT.matcher(text); matcher.find(); ) {
            ids.add(matcher.group(2));
        }
        return ids;
    }
}
