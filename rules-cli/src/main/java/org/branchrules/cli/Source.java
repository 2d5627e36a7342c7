package org.branchrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.io.RecordReader;
import org.jspecify.annotations.Nullable;

/**
 * Something to read records from.
 *
 * @param name as the user knows it
 * @param file null for standard input
 */
record Source(String name, @Nullable Path file) {
    /** Its bytes; of something larger than a reader takes only so many that the reader says so. */
    byte[] read(InputStream standardInput) throws IOException {
        if (file == null) {
            return standardInput.readNBytes(RecordReader.MAX_BYTES + 1);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(RecordReader.MAX_BYTES + 1);
        }
    }

    /** By the ending of the name; without a telling one, by the first character: JSON starts with a bracket or brace. */
    Format format(byte[] bytes) {
        return Format.ofFileName(name).orElseGet(() -> sniff(bytes));
    }

    private static Format sniff(byte[] bytes) {
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        for (int i = from; i < bytes.length; i++) {
            if (!Character.isWhitespace(bytes[i])) {
                return bytes[i] == '{' || bytes[i] == '[' ? Format.JSON : Format.YAML;
            }
        }
        return Format.YAML;
    }
}
