package org.branchrules.engine.internal.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What part of an expression stands for.
 *
 * @param type its class; null where it is not known, so that nothing can be said against it
 * @param literal whether it is written out
 * @param comparison whether it is a comparison, or a combination of some
 * @param words what it can say, where that is known of a text
 */
record Value(
        @Nullable Class<?> type,
        boolean literal,
        boolean comparison,
        @Nullable FactWords words) {
    Value(@Nullable Class<?> type, boolean literal, boolean comparison) {
        this(type, literal, comparison, null);
    }

    static final Value UNKNOWN = new Value(null, false, false);
    static final Value NOTHING = new Value(Void.class, true, false);
    static final Value COMPARED = new Value(boolean.class, false, true);

    /** Kinds of value that can be compared with each other. */
    enum Kind {
        NUMBER,
        TEXT,
        TRUTH,
        DATE,
        CONSTANT,
        OTHER
    }

    static Value of(Class<?> type) {
        return new Value(type, false, false);
    }

    static Value literal(Class<?> type) {
        return new Value(type, true, false);
    }

    /** What can be asked of a fact by that name. */
    static Value of(Class<?> fact, FactVocabulary.Member member) {
        return new Value(member.type(), false, false, FactWords.of(fact, member.name()));
    }

    boolean isNothing() {
        return type == Void.class;
    }

    boolean isNumber() {
        return kind() == Kind.NUMBER;
    }

    Kind kind() {
        if (type == null) {
            return Kind.OTHER;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.TRUTH;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return Kind.NUMBER;
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        return type.isEnum() ? Kind.CONSTANT : Kind.OTHER;
    }

    /** What it is, in words that both languages share. */
    String shown() {
        return switch (kind()) {
            case NUMBER -> "1, 2, 3…";
            case TEXT -> "\"…\"";
            case TRUTH -> "true / false";
            case DATE -> "2018-10-28…";
            case CONSTANT, OTHER -> type == null ? "?" : type.isArray() ? "\"…\", …" : type.getSimpleName();
        };
    }
}
