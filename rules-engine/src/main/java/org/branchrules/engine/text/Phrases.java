package org.branchrules.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.branchrules.model.Language;

/**
 * Texts by key, from a pair of UTF-8 files {@code NAME_zh.properties} and {@code NAME_en.properties} that lie beside a
 * class, whatever charset and locale the machine has. Immutable, and safe for use by several threads.
 */
public final class Phrases {
    private final Map<String, String> texts = new HashMap<>();
    private final String file;

    private Phrases(Class<?> beside, String file) {
        this.file = file;
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + file + " beside " + beside.getName());
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of one language. */
    public static Phrases load(Class<?> beside, String name, Language language) {
        return new Phrases(beside, name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties");
    }

    /** The text of that key, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The texts whose keys begin so, by the rest of the key. */
    Map<String, String> startingWith(String prefix) {
        Map<String, String> found = new HashMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text);
            }
        });
        return found;
    }

    /** The text of that key, with {@code {0}}, {@code {1}}… replaced. */
    public String format(String key, Object... arguments) {
        String pattern = find(key).orElseThrow(() -> new IllegalStateException("no text `" + key + "` in " + file));
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open);
            text.append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }
}
