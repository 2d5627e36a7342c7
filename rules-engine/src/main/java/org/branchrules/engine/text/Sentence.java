package org.branchrules.engine.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with gaps {@code {name}}; a part in brackets is left out when one of its gaps has nothing to go into it. */
final class Sentence {
    private static final Pattern PART = Pattern.compile("\\[(?<optional>[^\\]]*)\\]");
    private static final Pattern GAP = Pattern.compile("\\{(?<name>\\w+)\\}");

    private Sentence() {}

    /** The sentence with its gaps filled; nothing where a gap outside brackets has no value. */
    static Optional<String> fill(String sentence, Map<String, String> values) {
        String whole = PART.matcher(sentence).replaceAll(part -> {
            String optional = part.group(1);
            return Matcher.quoteReplacement(isComplete(optional, values) ? optional : "");
        });
        return GAP.matcher(whole).results().allMatch(gap -> values.containsKey(gap.group(1)))
                ? Optional.of(GAP.matcher(whole).replaceAll(gap -> Matcher.quoteReplacement(values.get(gap.group(1)))))
                : Optional.empty();
    }

    private static boolean isComplete(String part, Map<String, String> values) {
        return GAP.matcher(part)
                .results()
                .noneMatch(gap -> values.getOrDefault(gap.group(1), "").isEmpty());
    }
}
