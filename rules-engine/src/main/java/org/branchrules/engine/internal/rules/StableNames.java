package org.branchrules.engine.internal.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers anew, from 1 in each class file, the variables that Drools makes up for patterns without one. Drools counts them
 * through the life of the process, so that the same rules would be other bytes each time; nothing outside a class refers to
 * them.
 */
final class StableNames {
    private static final Pattern COUNTED = Pattern.compile("(var_)?GENERATED_\\$pattern_\\w+\\$\\d+\\$");
    private static final int TEXT = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    /** Bytes of a constant after its tag, by the tag; texts count themselves. */
    private static final int[] LENGTHS = {0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2};

    private StableNames() {}

    /** The class file with names that depend on nothing but its rules. */
    static byte[] of(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length);
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(in.readNBytes(8));
            int constants = in.readUnsignedShort();
            out.writeShort(constants);
            Map<String, String> names = new HashMap<>();
            for (int i = 1; i < constants; i++) {
                int tag = in.readUnsignedByte();
                out.writeByte(tag);
                if (tag == TEXT) {
                    out.writeUTF(renamed(in.readUTF(), names));
                } else {
                    out.write(in.readNBytes(LENGTHS[tag]));
                }
                if (tag == LONG || tag == DOUBLE) {
                    i++;
                }
            }
            out.write(in.readAllBytes());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String renamed(String text, Map<String, String> names) {
        if (!COUNTED.matcher(text).matches()) {
            return text;
        }
        String start = text.substring(0, text.lastIndexOf('$', text.length() - 2) + 1);
        return names.computeIfAbsent(text, name -> start + (names.size() + 1) + "$");
    }
}
