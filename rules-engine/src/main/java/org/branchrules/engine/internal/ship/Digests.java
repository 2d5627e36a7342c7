package org.branchrules.engine.internal.ship;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 in hexadecimal digits. */
final class Digests {
    private Digests() {}

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Of all entries with their paths and lengths, in the order of their paths. */
    static String sha256(SortedMap<String, byte[]> entries) {
        MessageDigest sha = sha256();
        entries.forEach((path, bytes) -> {
            sha.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
