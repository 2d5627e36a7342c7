package org.branchrules.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of documents that are made from code: between {@code <!-- generated: name -->} and {@code <!-- end of generated -->}. */
final class Tables {
    private static final Map<String, Supplier<String>> TABLES =
            Map.of("fields", RecordTables::markdown, "to check", UncheckedRequirements::markdown);
    private static final Pattern PLACE =
            Pattern.compile("(<!-- generated: ([a-z ]+) -->\\n)((?s:.*?))(<!-- end of generated -->)");

    private Tables() {}

    static Set<String> names() {
        return TABLES.keySet();
    }

    static List<String> in(String document) {
        return PLACE.matcher(Repository.read(document))
                .results()
                .map(place -> place.group(2))
                .toList();
    }

    /** The tables of a document that are not as they should be. */
    static List<String> stale(String document) {
        List<String> stale = new ArrayList<>();
        PLACE.matcher(Repository.read(document)).results().forEach(place -> {
            if (!place.group(3).equals(made(place))) {
                stale.add(document + ": " + place.group(2));
            }
        });
        return stale;
    }

    static void renew(String document) {
        String before = Repository.read(document);
        String after = PLACE.matcher(before)
                .replaceAll(place -> Matcher.quoteReplacement(place.group(1) + made(place) + place.group(4)));
        if (!after.equals(before)) {
            Repository.write(document, after);
        }
    }

    private static String made(MatchResult place) {
        Supplier<String> table = TABLES.get(place.group(2));
        if (table == null) {
            throw new IllegalArgumentException("no table `" + place.group(2) + "`; there are " + TABLES.keySet());
        }
        return "\n" + table.get() + "\n\n";
    }
}
