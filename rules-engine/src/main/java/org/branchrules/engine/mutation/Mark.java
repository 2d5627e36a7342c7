package org.branchrules.engine.mutation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.model.Text;

/**
 * What a pack says of mutants that make no difference.
 *
 * @param mutant the id of a mutant; {@code *} stands for any characters
 * @param reason why no scenario could notice
 */
record Mark(String file, int line, String mutant, Text reason) {
    private static final String ANY = "*";

    boolean marks(String id) {
        return Pattern.matches(
                Stream.of(mutant.split(Pattern.quote(ANY), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                id);
    }
}
