package org.branchrules.engine.pack;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The Ed25519 keys with which packs are signed, and their PEM form: PKCS #8 for the private key, which stays with whoever
 * signs, X.509 for the public key, which hosts accept. OpenSSL reads and writes the same files.
 */
public final class PackKeys {
    private static final String ALGORITHM = "Ed25519";

    private PackKeys() {}

    /** A new pair of keys. */
    public static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key as it is kept in a file. */
    public static String pem(Key key) {
        String kind = key instanceof PrivateKey ? "PRIVATE KEY" : "PUBLIC KEY";
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END " + kind + "-----\n";
    }

    /**
     * Reads a private key.
     *
     * @throws IllegalArgumentException when the text holds no private Ed25519 key
     */
    public static PrivateKey privateKey(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(content(pem, "PRIVATE KEY")));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private Ed25519 key in PEM form", e);
        }
    }

    /**
     * Reads a public key.
     *
     * @throws IllegalArgumentException when the text holds no public Ed25519 key
     */
    public static PublicKey publicKey(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(content(pem, "PUBLIC KEY")));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public Ed25519 key in PEM form", e);
        }
    }

    private static byte[] content(String pem, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        String end = "-----END " + kind + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a PEM file with a " + kind);
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }
}
