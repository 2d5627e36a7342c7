package org.branchrules.engine.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of an archive that its table of contents calls symbolic links. Only there is it said, and the stream of entries
 * gives the path that a link leads to as if it were the content of a file.
 */
final class ArchiveLinks {
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_BYTES = 46;
    private static final int UNIX = 3;
    private static final int KIND = 0xF000;
    private static final int LINK = 0xA000;

    private ArchiveLinks() {}

    /** Their names; wherever something looks like an entry of the table, since nothing is believed of where it begins. */
    static List<String> in(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        List<String> links = new ArrayList<>();
        for (int at = 0; at + HEADER_BYTES <= archive.length; at++) {
            if (bytes.getInt(at) == HEADER && bytes.get(at + 5) == UNIX) {
                int length = Short.toUnsignedInt(bytes.getShort(at + 28));
                boolean link = ((bytes.getInt(at + 38) >>> 16) & KIND) == LINK;
                if (link && at + HEADER_BYTES + length <= archive.length) {
                    links.add(new String(archive, at + HEADER_BYTES, length, StandardCharsets.UTF_8));
                }
            }
        }
        return links;
    }
}
