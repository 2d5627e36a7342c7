package org.branchrules.engine.pack;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack by their path within it. Whatever they are read from, they are plain files of a bounded size with paths
 * that stay within the pack.
 *
 * @param files bytes by path, with {@code /} between folders
 */
public record PackFiles(SortedMap<String, byte[]> files) {
    /** Where compiled packs lie on the class path. */
    public static final String HOME = "META-INF/branch-rules/";

    private static final String SCENARIOS = "scenarios/";

    /**
     * The files from which a compiled pack on the class path of this library was made, its scenarios included.
     *
     * @param folder name of its folder under {@link #HOME}, which is its id
     * @return nothing where there is no such pack
     */
    public static Optional<PackFiles> ofClassPath(String folder) {
        return ClassPathReader.read(folder, PackFiles.class.getClassLoader()).map(PackFiles::new);
    }

    /**
     * Reads a folder.
     *
     * @throws PackException when it holds a symbolic link, or more than a pack may
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static PackFiles ofFolder(Path folder) {
        return new PackFiles(FolderReader.read(folder));
    }

    /**
     * Reads a zip or jar with the files of a pack at its top.
     *
     * @throws PackException when it is no archive, names a file twice or outside the pack, or holds more than a pack may
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static PackFiles ofZip(Path archive) {
        return new PackFiles(ArchiveReader.read(archive));
    }

    /**
     * Reads a zip or jar from a stream, as {@link #ofZip(Path)} does; the stream is read to its end and not closed.
     *
     * @param name of the archive, for messages
     */
    public static PackFiles ofZip(String name, InputStream archive) {
        return new PackFiles(ArchiveReader.read(name, archive));
    }

    /** The files whose path begins and ends so. */
    public Map<String, byte[]> matching(String prefix, String suffix) {
        Map<String, byte[]> matching = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(prefix) && path.endsWith(suffix)) {
                matching.put(path, bytes);
            }
        });
        return matching;
    }

    /** The files of scenarios: those that stand straight in their folder. */
    public Map<String, byte[]> scenarioFiles() {
        Map<String, byte[]> scenarios = matching(SCENARIOS, ".yaml");
        scenarios.keySet().removeIf(path -> path.indexOf('/', SCENARIOS.length()) >= 0);
        return scenarios;
    }

    /** The same pack without its scenarios, whose mistakes then keep nobody from loading it; its digest is the same. */
    public PackFiles withoutScenarios() {
        SortedMap<String, byte[]> rest = new TreeMap<>(files);
        rest.keySet().removeIf(path -> path.startsWith(SCENARIOS));
        return new PackFiles(rest);
    }

    /** SHA-256 over every file that can change a result: all but the scenarios and what coverage they lack. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                if (!path.startsWith(SCENARIOS) && !path.equals("coverage.yaml")) {
                    sha.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                    sha.update(bytes);
                }
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
