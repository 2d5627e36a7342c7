package org.branchrules.engine.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.internal.check.DrlCheck;
import org.branchrules.engine.internal.check.DrlFile;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/**
 * The rules of a pack as they are written: names, parameters read, ids reported, each with its place.
 *
 * @param rules every rule
 */
record RuleSources(List<Source> rules) {
    private static final Pattern READ = Pattern.compile("\\bparameters\\s*\\.\\s*(\\w+)\\s*\\(\\s*\"([^\"\\n]*)\"");
    private static final Pattern REPORT =
            Pattern.compile("\\b(?:findings|grading|remedies)\\s*\\.\\s*(\\w+)\\s*\\(\\s*\"([^\"\\n]*)\"");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*");

    /** A parameter that a rule reads; the spot is that of its key. */
    record Read(String method, String key, Spot spot) {}

    /** An id that a rule reports. */
    record Report(String id, Spot spot) {}

    /**
     * A rule.
     *
     * @param folder {@code rules}, {@code grading} or {@code remedies}
     * @param spot of its name
     */
    record Source(String file, String folder, String name, Spot spot, List<Read> reads, List<Report> reported) {
        int line() {
            return spot.line();
        }

        /** The ids that it reports. */
        List<String> reports() {
            return reported.stream().map(Report::id).toList();
        }
    }

    static RuleSources of(PackFiles files, List<PackProblem> problems) {
        List<Source> rules = new ArrayList<>();
        for (DrlFile file : DrlCheck.check(files, problems)) {
            byte[] bytes = files.files().getOrDefault(file.path(), new byte[0]);
            String text = COMMENT.matcher(new String(bytes, StandardCharsets.UTF_8))
                    .replaceAll(comment -> " ".repeat(comment.group().length()));
            String[] lines = text.split("\n", -1);
            file.rules().forEach(rule -> rules.add(source(file, rule, lines)));
        }
        return new RuleSources(rules);
    }

    private static Source source(DrlFile file, DrlFile.Rule rule, String[] lines) {
        String path = file.path();
        List<Read> reads = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        int first = rule.spot().line() - 1;
        String text = String.join("\n", Arrays.asList(lines).subList(first, Math.min(rule.endLine(), lines.length)));
        for (Matcher read = READ.matcher(text); read.find(); ) {
            reads.add(new Read(read.group(1), read.group(2), spot(text, read.start(2) - 1, first)));
        }
        for (Matcher report = REPORT.matcher(text); report.find(); ) {
            reports.add(new Report(report.group(2), spot(text, report.start(2) - 1, first)));
        }
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        return new Source(path, folder, rule.name(), rule.nameSpot(), reads, reports);
    }

    private static Spot spot(String text, int offset, int linesBefore) {
        Spot within = Spot.at(text, offset);
        return new Spot(linesBefore + within.line(), within.column());
    }
}
