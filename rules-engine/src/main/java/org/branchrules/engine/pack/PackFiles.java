package org.branchrules.engine.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a pack by their path within it.
 *
 * @param files bytes by path, with {@code /} between folders
 */
public record PackFiles(SortedMap<String, byte[]> files) {
    /** Reads a folder. */
    public static PackFiles ofFolder(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackFiles(files);
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

    /** SHA-256 over every file that can change a result: all but the scenarios. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                if (!path.startsWith("scenarios/")) {
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
