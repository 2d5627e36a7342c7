package org.branchrules.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.branchrules.model.Language;
import org.branchrules.model.Text;

/** Sentences in both languages, from UTF-8 files, whatever the locale and charset of the machine. */
public final class Messages {
    private final Properties zh;
    private final Properties en;

    /** Reads {@code <base>_zh.properties} and {@code <base>_en.properties} from beside the class. */
    public Messages(Class<?> anchor, String base) {
        zh = load(anchor, base + "_zh.properties");
        en = load(anchor, base + "_en.properties");
    }

    private static Properties load(Class<?> anchor, String resource) {
        Properties properties = new Properties();
        try (InputStream stream = anchor.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource + " beside " + anchor);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The sentence of that key in both languages, with {@code {0}}, {@code {1}}… filled in. */
    public Text text(String key, Object... arguments) {
        return new Text(in(Language.ZH, key, arguments), in(Language.EN, key, arguments));
    }

    /** The sentence of that key in one language. */
    public String in(Language language, String key, Object... arguments) {
        String text = (language == Language.ZH ? zh : en).getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no message for `" + key + "`");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
