package org.branchrules.engine.internal.ship;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.branchrules.model.policy.Level;

/**
 * What a compiled pack says of itself, as the manifest of its jar.
 *
 * @param id of the pack
 * @param level at which it was made,
 * @param digest of its sources, which stands in receipts
 * @param engine version of the engine that it was built with
 * @param model fingerprint of the model that its rules rely on
 * @param content SHA-256 over everything else in the jar but signatures
 */
record PackManifest(String id, String edition, Level level, String digest, String engine, String model, String content) {
    static final String PATH = "META-INF/MANIFEST.MF";

    byte[] bytes() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Branch-Rules-Pack", id);
        attributes.putValue("Branch-Rules-Edition", edition);
        attributes.putValue("Branch-Rules-Level", level.name());
        attributes.putValue("Branch-Rules-Digest", digest);
        attributes.putValue("Branch-Rules-Engine", engine);
        attributes.putValue("Branch-Rules-Model", model);
        attributes.putValue("Branch-Rules-Content", content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            manifest.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Reads a manifest.
     *
     * @throws IOException when it is none, or none of a compiled pack
     */
    static PackManifest of(byte[] bytes) throws IOException {
        Attributes attributes = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
        return new PackManifest(
                value(attributes, "Branch-Rules-Pack"),
                value(attributes, "Branch-Rules-Edition"),
                level(value(attributes, "Branch-Rules-Level")),
                value(attributes, "Branch-Rules-Digest"),
                value(attributes, "Branch-Rules-Engine"),
                value(attributes, "Branch-Rules-Model"),
                value(attributes, "Branch-Rules-Content"));
    }

    private static Level level(String name) throws IOException {
        try {
            return Level.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("Branch-Rules-Level", e);
        }
    }

    private static String value(Attributes attributes, String name) throws IOException {
        String value = attributes.getValue(name);
        if (value == null) {
            throw new IOException(name);
        }
        return value;
    }
}
