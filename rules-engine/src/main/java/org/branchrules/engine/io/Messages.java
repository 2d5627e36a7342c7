package org.branchrules.engine.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.model.Language;
import org.branchrules.model.Text;
import org.branchrules.model.record.Problem;

/** The sentences for problems of record files, from UTF-8 files, whatever the locale of the machine. Immutable. */
final class Messages {
    private static final Messages ZH = new Messages(Language.ZH, "messages_zh.properties");
    private static final Messages EN = new Messages(Language.EN, "messages_en.properties");
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final Language language;
    private final Properties patterns;

    private Messages(Language language, String resource) {
        this.language = language;
        this.patterns = load(resource);
    }

    static Messages of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /** A phrase in both languages, as an argument of a problem. */
    static Text phrase(String key) {
        return new Text(ZH.pattern(key), EN.pattern(key));
    }

    /** A property file that lies beside this class, read as UTF-8. */
    static Properties load(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Without line ends and other control characters, which could redraw a terminal. */
    static String onOneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    String format(String pointer, String code, List<Object> arguments) {
        if (patterns.getProperty(code) == null) {
            return onOneLine(new Problem(pointer, code, arguments).message(language));
        }
        return onOneLine(SLOT.matcher(pattern(code)).replaceAll(slot -> {
            Object argument = arguments.get(Integer.parseInt(slot.group(1)));
            return Matcher.quoteReplacement(
                    argument instanceof Text text ? text.in(language) : String.valueOf(argument));
        }));
    }

    private String pattern(String key) {
        String text = patterns.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no message for `" + key + "`");
        }
        return text;
    }
}
