package org.branchrules.engine.io;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchrules.engine.internal.Suggestion;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.Answer;

/** Reads values without parts. */
final class Leaves {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    private Leaves() {}

    /** Why a value cannot be read. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final transient List<Object> arguments;

        private Refused(String code, Object... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = List.of(arguments);
        }

        String code() {
            return code;
        }

        List<Object> arguments() {
            return arguments;
        }
    }

    static Object read(Tree tree, ValueType type) throws Refused {
        Tree.Leaf.Kind expected = switch (type.kind()) {
            case WHOLE, DECIMAL -> Tree.Leaf.Kind.NUMBER;
            case TRUTH, ANSWER -> Tree.Leaf.Kind.TRUTH;
            default -> Tree.Leaf.Kind.TEXT;
        };
        if (!(tree instanceof Tree.Leaf leaf) || leaf.kind() != expected) {
            boolean unquoted = tree instanceof Tree.Leaf number
                    && number.kind() == Tree.Leaf.Kind.NUMBER
                    && type.kind() == Kind.TEXT;
            throw new Refused(
                    unquoted ? "wrong-type-unquoted" : "wrong-type",
                    Given.of(tree),
                    Messages.phrase("expected." + type.kind()));
        }
        return read(leaf.text(), type);
    }

    private static Object read(String text, ValueType type) throws Refused {
        return switch (type.kind()) {
            case TEXT -> wellFormed(text);
            case WHOLE -> whole(text);
            case DECIMAL -> decimal(text);
            case TRUTH -> text.equals("true");
            case ANSWER -> Answer.of(text.equals("true"));
            case DATE -> date(text);
            case CHOICE -> choice(text, type);
            case REQUIREMENT -> requirement(text);
            default -> throw new IllegalStateException(type.toString());
        };
    }

    /** Half of a surrogate pair is no character, and could not be written back. */
    private static Object wellFormed(String text) throws Refused {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    throw new Refused("half-character", String.format(Locale.ROOT, "U+%04X", (int) text.charAt(i)));
                }
                i++;
            }
        }
        return text;
    }

    private static Object whole(String text) throws Refused {
        if (!areDigits(text, text.startsWith("-") ? 1 : 0, text.length())) {
            throw new Refused("not-whole", Given.shortened(text));
        }
        if (text.length() > 11 || new BigInteger(text).abs().compareTo(LARGEST) > 0) {
            throw new Refused("out-of-range", Given.shortened(text));
        }
        return Integer.parseInt(text);
    }

    private static Object decimal(String text) throws Refused {
        if (text.length() <= 40) {
            BigDecimal value = new BigDecimal(text);
            if (Math.abs((long) value.scale()) <= 30) {
                return value;
            }
        }
        throw new Refused("out-of-range", Given.shortened(text));
    }

    private static Object date(String text) throws Refused {
        if (!isWrittenAsDate(text)) {
            throw new Refused("bad-date", Given.shortened(text));
        }
        try {
            // of its three numbers rather than by a formatter: records are mostly dates
            LocalDate date = LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
            if (date.getYear() >= EARLIEST && date.getYear() <= LATEST) {
                return date;
            }
        } catch (DateTimeException e) {
            throw new Refused("no-such-day", text);
        }
        throw new Refused("date-out-of-range", text, EARLIEST, LATEST);
    }

    private static boolean isWrittenAsDate(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && areDigits(text, 0, 4)
                && areDigits(text, 5, 7)
                && areDigits(text, 8, 10);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    private static Object choice(String text, ValueType type) throws Refused {
        Object constant = type.constants().get(text);
        if (constant != null) {
            return constant;
        }
        String allowed = String.join(", ", type.constants().keySet());
        Optional<String> maybe = Suggestion.nearest(text, type.constants().keySet());
        throw maybe.isPresent()
                ? new Refused("unknown-constant-maybe", Given.shortened(text), allowed, maybe.get())
                : new Refused("unknown-constant", Given.shortened(text), allowed);
    }

    private static Object requirement(String text) throws Refused {
        try {
            return new RequirementId(text);
        } catch (IllegalArgumentException e) {
            throw new Refused("bad-requirement-id", Given.shortened(text));
        }
    }
}
