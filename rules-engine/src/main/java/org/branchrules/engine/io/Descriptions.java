package org.branchrules.engine.io;

import java.util.Properties;
import org.branchrules.model.Text;

/** What the fields of a record mean, from UTF-8 property files. */
final class Descriptions {
    private static final Properties ZH = Messages.load("fields_zh.properties");
    private static final Properties EN = Messages.load("fields_en.properties");

    private Descriptions() {}

    static Text of(Shape shape) {
        String key = shape.type().getSimpleName();
        return text(key, key);
    }

    static Text of(Shape shape, Slot slot) {
        String own = shape.type().getSimpleName() + "." + slot.name();
        return text(ZH.containsKey(own) ? own : slot.name(), own);
    }

    private static Text text(String key, String name) {
        if (!ZH.containsKey(key) || !EN.containsKey(key)) {
            throw new IllegalStateException(
                    "no description of `" + name + "`: add it to fields_zh.properties and fields_en.properties");
        }
        return new Text(ZH.getProperty(key), EN.getProperty(key));
    }
}
