package org.branchrules.engine.analysis;

import java.util.Arrays;
import org.branchrules.engine.internal.Messages;
import org.branchrules.model.Language;
import org.branchrules.model.Text;

/** Words answers in both languages. */
final class Words {
    private static final Messages MESSAGES = new Messages(Words.class, "analysis");

    private Words() {}

    /** The phrase of that key; arguments that are texts go in in their language. */
    static Text text(String key, Object... arguments) {
        return new Text(in(Language.ZH, key, arguments), in(Language.EN, key, arguments));
    }

    /** The same in one language. */
    static String in(Language language, String key, Object... arguments) {
        return MESSAGES.in(
                language,
                key,
                Arrays.stream(arguments)
                        .map(argument -> argument instanceof Text text ? text.in(language) : argument)
                        .toArray());
    }

    /** The same in both languages. */
    static Text plain(String text) {
        return new Text(text, text);
    }
}
