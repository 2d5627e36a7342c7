package org.branchrules.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with gaps {@code {name}}; a part in brackets is left out when one of its gaps has nothing to go into it.
 * Immutable, and safe for use by several threads.
 */
final class Sentence {
    private static final Pattern PART = Pattern.compile("\\[(?<optional>[^\\]]*)\\]");
    private static final Pattern GAP = Pattern.compile("\\{(?<name>\\w+)\\}");

    private final List<Part> parts;

    private Sentence(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** What stands in brackets, or between brackets. */
    private record Part(boolean optional, List<Piece> pieces) {
        boolean isComplete(Map<String, String> values) {
            for (Piece piece : pieces) {
                if (piece.gap() != null && values.getOrDefault(piece.gap(), "").isEmpty()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Words, and the gap that follows them; null at the end of a part. */
    private record Piece(String words, @Nullable String gap) {}

    static Sentence of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher brackets = PART.matcher(text);
        int from = 0;
        while (brackets.find()) {
            parts.add(new Part(false, pieces(text.substring(from, brackets.start()))));
            parts.add(new Part(true, pieces(brackets.group("optional"))));
            from = brackets.end();
        }
        parts.add(new Part(false, pieces(text.substring(from))));
        return new Sentence(parts);
    }

    private static List<Piece> pieces(String part) {
        List<Piece> pieces = new ArrayList<>();
        Matcher gaps = GAP.matcher(part);
        int from = 0;
        while (gaps.find()) {
            pieces.add(new Piece(part.substring(from, gaps.start()), gaps.group("name")));
            from = gaps.end();
        }
        pieces.add(new Piece(part.substring(from), null));
        return List.copyOf(pieces);
    }

    /** The sentence with its gaps filled; nothing where a gap outside brackets has no value. */
    Optional<String> fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            if (part.optional() && !part.isComplete(values)) {
                continue;
            }
            for (Piece piece : part.pieces()) {
                filled.append(piece.words());
                if (piece.gap() != null) {
                    String value = values.get(piece.gap());
                    if (value == null) {
                        return Optional.empty();
                    }
                    filled.append(value);
                }
            }
        }
        return Optional.of(filled.toString());
    }
}
