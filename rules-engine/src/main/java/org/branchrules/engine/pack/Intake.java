package org.branchrules.engine.pack;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.branchrules.engine.internal.Messages;

/** Takes in the files of a pack one by one, and refuses what no pack holds. Used by one thread. */
final class Intake {
    static final int MOST_FILES = 60_000;
    static final int MOST_BYTES_OF_A_FILE = 4 * 1024 * 1024;
    static final long MOST_BYTES = 128L * 1024 * 1024;

    /** What the names of files cannot hold on Windows. */
    private static final String SIGNS = "\\:*?\"<>|";

    /** Names that mean a device on Windows, whatever ending they have. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "#.*#|~\\$.*|.*\\.(bak|swp|swo|tmp|orig|rej)|thumbs\\.db|desktop\\.ini", Pattern.CASE_INSENSITIVE);

    private static final Messages MESSAGES = new Messages(Messages.class, "pack/pack");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final String source;
    private long bytes;

    /**
     * Takes in from there.
     *
     * @param source name of the folder or archive
     */
    Intake(String source) {
        this.source = source;
    }

    /** How many bytes the next file may have, and one more, so that a larger one shows. */
    int room() {
        return (int) Math.min(MOST_BYTES_OF_A_FILE, MOST_BYTES - bytes) + 1;
    }

    /** Refuses a path that is absolute, steps up, or means different files on different machines. */
    void name(String path) {
        boolean unsafe = path.isEmpty()
                || path.startsWith("/")
                || path.chars().anyMatch(sign -> Character.isISOControl(sign) || SIGNS.indexOf(sign) >= 0)
                || Arrays.stream(path.split("/", -1)).anyMatch(Intake::isUnsafe);
        if (unsafe) {
            throw refused(PackCheck.UNSAFE_PATH, path);
        }
        if (files.containsKey(path)) {
            throw refused(PackCheck.ENTRY_TWICE, path);
        }
        if (files.size() >= MOST_FILES) {
            throw refused(PackCheck.TOO_MANY, "files", "> " + MOST_FILES, MOST_FILES);
        }
    }

    private static boolean isUnsafe(String part) {
        return part.isEmpty()
                || part.endsWith(".")
                || part.endsWith(" ")
                || DEVICE.matcher(part).matches();
    }

    /** Whether it is what editors, systems and version control leave beside the files of a pack, and no part of it. */
    static boolean isLeftBehind(String path) {
        return Arrays.stream(path.split("/", -1))
                .anyMatch(part -> part.startsWith(".")
                        || part.endsWith("~")
                        || part.equals("__MACOSX")
                        || LEFT_BEHIND.matcher(part).matches());
    }

    /** Takes a file in whose name was found right. */
    void file(String path, byte[] content) {
        if (content.length >= room()) {
            throw refused(PackCheck.TOO_LARGE, path, room() - 1);
        }
        bytes += content.length;
        files.put(path, content);
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    PackException refused(PackCheck check, Object... arguments) {
        return new PackException(
                List.of(new PackProblem(check, source, 0, 0, "", MESSAGES.text(check.key(), arguments), null)));
    }
}
