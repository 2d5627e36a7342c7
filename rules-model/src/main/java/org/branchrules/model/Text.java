package org.branchrules.model;

import java.util.Objects;

/**
 * A text in both languages. Immutable.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Text(String zh, String en) {
    public Text {
        if (Objects.requireNonNull(zh, "zh").isBlank()
                || Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: zh=`" + zh + "`, en=`" + en + "`");
        }
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
