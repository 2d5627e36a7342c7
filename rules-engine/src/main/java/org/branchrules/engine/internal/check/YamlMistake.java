package org.branchrules.engine.internal.check;

import com.fasterxml.jackson.core.JacksonException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/** Why a file is no YAML: what the parser found where it stopped, and what an author usually did to bring that about. */
final class YamlMistake {
    /** What the parser says last stands before the last of its marks; before that it says what it was reading. */
    private static final Pattern FOUND = Pattern.compile("(?m)^(\\S.*)\\R in .*line \\d+, column \\d+");

    /** Beginnings of what the parser says, with the hint for each. */
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("mapping values are not allowed here", "hint.yaml-colon"),
            Map.entry("could not find expected ':'", "hint.yaml-colon-missing"),
            Map.entry("expected <block end>", "hint.yaml-indent"),
            Map.entry("expected ',' or ", "hint.yaml-bracket"),
            Map.entry("found unexpected end of stream", "hint.yaml-quote"),
            Map.entry("found character '\\t", "hint.yaml-tab"),
            Map.entry("found character '", "hint.yaml-sign"),
            Map.entry("found unknown escape character", "hint.yaml-backslash"));

    private YamlMistake() {}

    static PackProblem of(String path, JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        String found = message.lines().findFirst().orElse("");
        for (Matcher mark = FOUND.matcher(message); mark.find(); ) {
            found = mark.group(1);
        }
        PackProblem problem = PackProblems.at(path, YamlPlaces.of(e), "", PackCheck.NOT_YAML, found);
        String said = found;
        List<String> known = HINTS.keySet().stream()
                .filter(said::startsWith)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        return known.isEmpty() ? problem : PackProblems.hint(problem, HINTS.getOrDefault(known.get(0), ""));
    }
}
