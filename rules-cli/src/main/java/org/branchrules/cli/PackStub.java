package org.branchrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that a new pack or a new rule begins with. Immutable.
 *
 * @param values what stands for {@code ${name}} in them
 */
record PackStub(Map<String, String> values) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern TOP_LEVEL = Pattern.compile("[^\\s#-].*");

    /** One of the texts. */
    String text(String name) {
        try (InputStream stream = PackStub.class.getResourceAsStream("stub/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a rule: those that it changes and those that it adds, by path. */
    SortedMap<String, String> rule(String cataloguePath, String catalogue, String parameters) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(cataloguePath, appended(catalogue, "requirements", text("requirement.txt")));
        files.put("parameters.yaml", appended(parameters, "parameters", text("parameter.txt")));
        files.put("rules/" + values.get("file") + ".drl", text("rule.drl"));
        files.put("scenarios/" + values.get("file") + ".yaml", text("scenario.yaml"));
        return files;
    }

    /** The file with one more item at the end of a list; everything else stays as it is, comments too. */
    private static String appended(String file, String list, String item) {
        List<String> lines = new ArrayList<>(file.lines().toList());
        int at = lines.indexOf(list + ":");
        if (at < 0) {
            lines.add(list + ":");
            at = lines.size() - 1;
        }
        int end = at + 1;
        String indent = null;
        for (int i = at + 1;
                i < lines.size() && !TOP_LEVEL.matcher(lines.get(i)).matches();
                i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                end = i + 1;
            }
            if (indent == null && line.stripLeading().startsWith("- ")) {
                indent = line.substring(0, line.indexOf('-'));
            }
        }
        String margin = indent == null ? "  " : indent;
        lines.addAll(end, item.lines().map(line -> margin + line).toList());
        return String.join("\n", lines) + "\n";
    }
}
