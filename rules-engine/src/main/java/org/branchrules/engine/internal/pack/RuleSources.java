package org.branchrules.engine.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern READ =
            Pattern.compile("(?:\\b(\\w+)\\s*\\(\\s*)?\\bparameters\\s*\\.\\s*(\\w+)\\s*\\(\\s*\"([^\"\\n]*)\"");
    private static final Pattern REPORT =
            Pattern.compile("\\b(?:findings|grading|remedies)\\s*\\.\\s*(\\w+)\\s*\\(\\s*\"([^\"\\n]*)\"");
    private static final Pattern RESULT = Pattern.compile("\\brequirement\\s*[=!]=\\s*\"([^\"\\n]*)\"");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*");

    /** What a {@link org.branchrules.model.fact.Cadence} counts by equal windows of the year. */
    private static final Set<String> BY_WINDOWS = Set.of("due", "missed", "every");

    /**
     * A parameter that a rule reads; the spot is that of its key.
     *
     * @param window whether it says how long the windows are by which something is counted
     */
    record Read(String method, String key, Spot spot, boolean window) {}

    /** An id that a rule names. */
    record Report(String id, Spot spot) {}

    /**
     * A rule.
     *
     * @param folder {@code rules}, {@code grading} or {@code remedies}
     * @param spot of its name
     * @param asked requirements of whose results it asks
     */
    record Source(
            String file,
            String folder,
            String name,
            Spot spot,
            List<Read> reads,
            List<Report> reported,
            List<Report> asked) {
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

    /** The parameters that say how long the windows are by which something is counted. */
    Set<String> windows() {
        return rules.stream()
                .flatMap(rule -> rule.reads().stream())
                .filter(Read::window)
                .map(Read::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Source source(DrlFile file, DrlFile.Rule rule, String[] lines) {
        String path = file.path();
        int first = rule.spot().line() - 1;
        String text = String.join("\n", Arrays.asList(lines).subList(first, Math.min(rule.endLine(), lines.length)));
        List<Read> reads = new ArrayList<>();
        for (Matcher read = READ.matcher(text); read.find(); ) {
            boolean window = read.group(1) != null && BY_WINDOWS.contains(read.group(1));
            reads.add(new Read(read.group(2), read.group(3), spot(text, read.start(3) - 1, first), window));
        }
        List<Report> reports = named(REPORT, 2, text, first);
        List<Report> asked = named(RESULT, 1, text, first);
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        return new Source(path, folder, rule.name(), rule.nameSpot(), reads, reports, asked);
    }

    private static List<Report> named(Pattern pattern, int group, String text, int linesBefore) {
        List<Report> named = new ArrayList<>();
        for (Matcher id = pattern.matcher(text); id.find(); ) {
            named.add(new Report(id.group(group), spot(text, id.start(group) - 1, linesBefore)));
        }
        return named;
    }

    private static Spot spot(String text, int offset, int linesBefore) {
        Spot within = Spot.at(text, offset);
        return new Spot(linesBefore + within.line(), within.column());
    }
}
