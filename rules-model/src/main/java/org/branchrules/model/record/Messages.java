package org.branchrules.model.record;

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

/** The sentences for {@link Problem}s, from UTF-8 files, whatever the locale of the machine. */
final class Messages {
    private static final Messages ZH = new Messages("messages_zh.properties");
    private static final Messages EN = new Messages("messages_en.properties");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Properties patterns = new Properties();

    private Messages(String resource) {
        try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Messages of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    String format(String code, List<Object> arguments) {
        String text = patterns.getProperty(code);
        if (text == null) {
            throw new IllegalStateException("no message for `" + code + "`");
        }
        // in one pass: what was given may itself look like a placeholder
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(String.valueOf(arguments.get(Integer.parseInt(place.group(1))))));
    }
}
