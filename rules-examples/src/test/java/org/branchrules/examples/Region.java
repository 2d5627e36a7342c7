package org.branchrules.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A part of a file that a document shows: in DRL a rule by its name, with the comment above it; in YAML the value of a key
 * or the item of a list with that {@code id} or {@code key}, or with {@code item:text} the item whose first line has that text; elsewhere what stands between {@code tag::name[]} and
 * {@code end::name[]}.
 */
final class Region {
    private Region() {}

    /** The lines of a file, or of the region after a {@code #} in its name. */
    static List<String> of(String address) {
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        List<String> lines = Arrays.asList(Repository.read(file).split("\n"));
        if (hash < 0) {
            return lines;
        }
        String name = address.substring(hash + 1);
        List<String> region = file.endsWith(".drl")
                ? rule(lines, name)
                : file.endsWith(".yaml") ? entry(lines, name) : tagged(lines, name);
        if (region.isEmpty()) {
            throw new IllegalArgumentException("no region `" + name + "` in " + file);
        }
        return dedented(region);
    }

    private static List<String> rule(List<String> lines, String name) {
        int start = lines.indexOf("rule \"" + name + "\"");
        if (start < 0) {
            return List.of();
        }
        int end = start;
        while (!lines.get(end).equals("end")) {
            end++;
        }
        while (start > 0 && lines.get(start - 1).startsWith("//")) {
            start--;
        }
        return lines.subList(start, end + 1);
    }

    private static List<String> entry(List<String> lines, String name) {
        Pattern item = Pattern.compile(" *- \\{?(id|key): " + Pattern.quote(name) + "(?![\\w.-]).*");
        int start = name.startsWith("item:")
                ? first(lines, line -> line.strip().startsWith("- ") && line.contains(name.substring("item:".length())))
                : first(
                        lines,
                        line -> line.startsWith(name + ":")
                                || item.matcher(line).matches());
        if (start < 0) {
            return List.of();
        }
        int indent = indent(lines.get(start));
        int end = start + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || indent(lines.get(end)) > indent)) {
            end++;
        }
        while (lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(start, end);
    }

    private static List<String> tagged(List<String> lines, String name) {
        int start = first(lines, line -> line.contains("tag::" + name + "[]"));
        int end = first(lines, line -> line.contains("end::" + name + "[]"));
        return start < 0 || end < start ? List.of() : lines.subList(start + 1, end);
    }

    private static int first(List<String> lines, Predicate<String> wanted) {
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> dedented(List<String> lines) {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Region::indent)
                .min()
                .orElse(0);
        List<String> dedented = new ArrayList<>();
        lines.forEach(line -> dedented.add(line.isBlank() ? "" : line.substring(indent)));
        return dedented;
    }
}
