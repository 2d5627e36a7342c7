package org.branchrules.engine.internal.ship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.branchrules.engine.internal.JsonTree;
import org.branchrules.engine.internal.pack.PackCompiler;
import org.branchrules.engine.internal.pack.Problems;
import org.branchrules.engine.internal.trust.PackGate;
import org.branchrules.engine.internal.trust.RuleClasses;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.Trust;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.policy.Level;

/**
 * A compiled pack as a jar: a manifest, the sources, the tree of the data and the class files, and signatures of the manifest.
 * Entries are sorted, not compressed, and bear no time, so that the same class files give the same bytes. Immutable.
 */
public final class PackJar {
    private static final String SIGNATURES = "META-INF/BRANCH-RULES.SIG";
    private static final String TREE = "pack.json";
    private static final String ALGORITHM = "Ed25519";

    /** The first day of 1980 would be written once more with the offset of the machine's zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final SortedMap<String, byte[]> entries;
    private final PackManifest manifest;

    private PackJar(SortedMap<String, byte[]> entries, PackManifest manifest) {
        this.entries = entries;
        this.manifest = manifest;
    }

    /** Puts a compiled pack together. */
    public static PackJar of(PackFiles sources, PackCompiler.Compiled compiled, String engine) {
        String id = compiled.tree().at("/pack/id").asText();
        SortedMap<String, byte[]> entries = new TreeMap<>(compiled.classes());
        sources.files().forEach((path, bytes) -> entries.put(PackFiles.HOME + id + "/" + path, bytes));
        entries.put(PackFiles.HOME + id + "/" + TREE, bytes(compiled.tree()));
        PackReference reference = reference(compiled.tree());
        PackManifest manifest = new PackManifest(
                reference.id(),
                reference.edition(),
                reference.level(),
                reference.digest(),
                engine,
                ModelFingerprint.of(RuleClasses.of(compiled.classes()).modelTypes()),
                Digests.sha256(entries));
        entries.put(PackManifest.PATH, manifest.bytes());
        return new PackJar(entries, manifest);
    }

    /**
     * Reads a jar, and checks that it is whole.
     *
     * @throws PackException when it is no compiled pack, or was changed after it was built
     */
    public static PackJar read(byte[] jar) {
        SortedMap<String, byte[]> entries =
                PackFiles.ofZip("jar", new ByteArrayInputStream(jar)).files();
        byte[] bytes = entries.get(PackManifest.PATH);
        if (bytes == null) {
            throw refused(PackCheck.NOT_A_COMPILED_PACK, PackManifest.PATH);
        }
        PackManifest manifest;
        try {
            manifest = PackManifest.of(bytes);
        } catch (IOException e) {
            throw refused(PackCheck.NOT_A_COMPILED_PACK, String.valueOf(e.getMessage()));
        }
        SortedMap<String, byte[]> content = new TreeMap<>(entries);
        content.remove(PackManifest.PATH);
        content.remove(SIGNATURES);
        if (!Digests.sha256(content).equals(manifest.content())) {
            throw refused(PackCheck.CONTENT_CHANGED);
        }
        return new PackJar(entries, manifest);
    }

    /** This jar with one more signature. */
    public PackJar signedWith(PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(manifestBytes());
        String line = Base64.getEncoder().encodeToString(signature.sign()) + "\n";
        SortedMap<String, byte[]> signed = new TreeMap<>(entries);
        signed.put(SIGNATURES, (signatures() + line).getBytes(StandardCharsets.US_ASCII));
        return new PackJar(signed, manifest);
    }

    /**
     * Checks that one of these keys made one of its signatures.
     *
     * @throws PackException when none did
     */
    public void checkSignedByOneOf(Collection<PublicKey> keys) {
        if (signatures().isEmpty()) {
            throw refused(PackCheck.NOT_SIGNED);
        }
        if (!isSignedByOneOf(keys)) {
            throw refused(PackCheck.SIGNATURE_NOT_ACCEPTED);
        }
    }

    /** Whether one of these keys made one of its signatures. */
    public boolean isSignedByOneOf(Collection<PublicKey> keys) {
        return signatures().lines().anyMatch(line -> keys.stream().anyMatch(key -> verifies(line, key)));
    }

    private boolean verifies(String line, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(manifestBytes());
            return signature.verify(Base64.getDecoder().decode(line));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private String signatures() {
        return new String(entries.getOrDefault(SIGNATURES, new byte[0]), StandardCharsets.US_ASCII);
    }

    private byte[] manifestBytes() {
        return entries.getOrDefault(PackManifest.PATH, new byte[0]);
    }

    /**
     * Takes out what was compiled, checked as far as the pack is not trusted.
     *
     * @param engine version of the engine that is to run it
     * @throws PackException when it was built for another engine or model, or holds what it may not
     */
    public PackCompiler.Compiled compiled(String engine, Trust trust) {
        if (!manifest.engine().equals(engine)) {
            throw refused(PackCheck.OTHER_ENGINE, manifest.engine(), engine);
        }
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, byte[]> drl = new TreeMap<>();
        String home = PackFiles.HOME + manifest.id() + "/";
        entries.forEach((path, bytes) -> {
            if (path.endsWith(".class")) {
                classes.put(path, bytes);
            } else if (path.startsWith(home) && path.endsWith(".drl")) {
                drl.put(path.substring(home.length()), bytes);
            }
        });
        RuleClasses read = RuleClasses.of(classes);
        String model = ModelFingerprint.of(read.modelTypes());
        if (!manifest.model().equals(model)) {
            throw refused(PackCheck.OTHER_MODEL, shortened(manifest.model()), shortened(model));
        }
        ObjectNode tree = tree();
        if (!reference(tree).equals(reference())) {
            throw refused(PackCheck.SOURCES_DIFFER, PackManifest.PATH);
        }
        if (trust == Trust.RESTRICTED) {
            checkAgainstSources(tree, home);
        }
        List<String> models = new ArrayList<>();
        for (JsonNode folder : tree.path("models")) {
            folder.forEach(name -> models.add(name.asText()));
        }
        if (models.stream().anyMatch(name -> !classes.containsKey(name.replace('.', '/') + ".class"))) {
            throw refused(PackCheck.NOT_A_COMPILED_PACK, "models");
        }
        PackGate.classes(read, models, trust);
        return new PackCompiler.Compiled(tree, classes, drl);
    }

    /** What nobody vouches for must follow from the sources beside it, since receipts and reasons are taken from both. */
    private void checkAgainstSources(ObjectNode tree, String home) {
        SortedMap<String, byte[]> sources = new TreeMap<>();
        entries.forEach((path, bytes) -> {
            if (path.startsWith(home) && !path.equals(home + TREE)) {
                sources.put(path.substring(home.length()), bytes);
            }
        });
        ObjectNode retold = PackCompiler.retold(new PackFiles(sources), tree);
        if (!Arrays.equals(bytes(retold), entries.get(home + TREE))) {
            throw refused(PackCheck.SOURCES_DIFFER, home + TREE);
        }
    }

    private static byte[] bytes(ObjectNode tree) {
        try {
            return new ObjectMapper().writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackReference reference(ObjectNode tree) {
        try {
            return new PackReference(
                    tree.at("/pack/id").asText(),
                    tree.at("/pack/edition").asText(),
                    Level.valueOf(tree.at("/pack/level").asText().toUpperCase(Locale.ROOT)),
                    tree.path("digest").asText());
        } catch (IllegalArgumentException e) {
            throw refused(PackCheck.NOT_A_COMPILED_PACK, TREE);
        }
    }

    private ObjectNode tree() {
        String path = PackFiles.HOME + manifest.id() + "/" + TREE;
        try {
            byte[] bytes = entries.get(path);
            if (bytes != null && JsonTree.read(new ByteArrayInputStream(bytes)) instanceof ObjectNode tree) {
                return tree;
            }
        } catch (IOException e) {
            // not JSON
        }
        throw refused(PackCheck.NOT_A_COMPILED_PACK, path);
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }

    /** The jar as it is sent. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            write(zip, PackManifest.PATH, manifestBytes());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (!entry.getKey().equals(PackManifest.PATH)) {
                    write(zip, entry.getKey(), entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Which pack it is. */
    public PackReference reference() {
        return new PackReference(manifest.id(), manifest.edition(), manifest.level(), manifest.digest());
    }

    private static PackException refused(PackCheck check, Object... arguments) {
        return new PackException(List.of(Problems.in("jar", "", check, arguments)));
    }
}
