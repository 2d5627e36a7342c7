package org.branchrules.engine.internal.check;

/**
 * A word of a rule file, with its place.
 *
 * @param text as it stands in the file, quotation marks included
 * @param end the place after its last character
 * @param startsLine whether nothing stands before it in its line
 */
public record Token(Kind kind, String text, Spot spot, Spot end, boolean startsLine) {
    public enum Kind {
        /** A name or keyword; bindings begin with a dollar sign. */
        WORD,
        NUMBER,
        /** In double quotation marks. */
        STRING,
        /** In single quotation marks. */
        SINGLE_QUOTED,
        SYMBOL,
        END_OF_FILE
    }

    /** Whether it is this word or sign, outside quotation marks. */
    public boolean is(String word) {
        return text.equals(word) && kind != Kind.STRING && kind != Kind.SINGLE_QUOTED;
    }

    /** Whether it is a name or keyword. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it stands in quotation marks. */
    public boolean isQuoted() {
        return kind == Kind.STRING || kind == Kind.SINGLE_QUOTED;
    }

    /** Whether it is a variable. */
    public boolean isBinding() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    /** Without quotation marks. */
    public String value() {
        return isQuoted() ? text.substring(1, Math.max(1, text.length() - 1)) : text;
    }
}
