package org.branchrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackKeys;
import org.branchrules.engine.pack.Trust;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiled pack is one file, which says what it was built for, and by whom it was signed. */
class ShippedPackTest {
    private static final PackFiles SOURCES = TinyPack.right("1");
    private static final byte[] JAR = TinyPack.jar(SOURCES);
    private static final KeyPair KEYS = PackKeys.generate();
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    @TempDir
    private Path folder;

    @Test
    void it_assesses_as_the_sources_do() {
        Policy policy = Policy.national().with(CompiledPack.read(JAR, List.of()));

        assertThat(policy.packs()).extracting("id").containsExactly("national-2018", "tiny");
        assertThat(AssessmentEngine.of(policy)
                        .assess(TinyPack.branch(), AssessmentPeriod.year(2024))
                        .outcome(new RequirementId("tp-1")))
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void building_it_again_gives_the_same_bytes() {
        assertThat(TinyPack.jar(SOURCES)).isEqualTo(JAR);
        assertThat(CompiledPack.read(JAR, List.of()).bytes()).isEqualTo(JAR);
    }

    @Test
    void it_loads_without_any_class_of_a_compiler() throws IOException {
        Path jar = folder.resolve("tiny.jar");
        Files.write(jar, JAR);
        Path log = folder.resolve("classes.txt");

        String said =
                OtherJvm.run(List.of("-Xlog:class+load:file=" + log + ":none"), LoadCompiledPack.class, jar.toString());

        assertThat(said).startsWith("tiny 1 RESTRICTED BREACHED");
        NoCompilerTest.assertNoCompiler(log);
    }

    @Test
    void a_signature_by_an_accepted_key_makes_it_trusted() {
        byte[] signed = CompiledPack.sign(JAR, KEYS.getPrivate());
        KeyPair others = PackKeys.generate();

        assertThat(CompiledPack.read(JAR, List.of(KEYS.getPublic())).trust()).isEqualTo(Trust.RESTRICTED);
        assertThat(CompiledPack.read(signed, List.of()).trust()).isEqualTo(Trust.RESTRICTED);
        assertThat(CompiledPack.read(signed, List.of(others.getPublic())).trust())
                .isEqualTo(Trust.RESTRICTED);
        assertThat(CompiledPack.read(signed, List.of(others.getPublic(), KEYS.getPublic()))
                        .trust())
                .isEqualTo(Trust.TRUSTED);
        assertThat(CompiledPack.verify(signed, List.of(KEYS.getPublic())).id()).isEqualTo("tiny");
        byte[] twice = CompiledPack.sign(signed, others.getPrivate());
        assertThat(CompiledPack.verify(twice, List.of(KEYS.getPublic())).id()).isEqualTo("tiny");
        assertThat(CompiledPack.verify(twice, List.of(others.getPublic())).id()).isEqualTo("tiny");
    }

    @Test
    void without_a_signature_by_an_accepted_key_it_does_not_verify() {
        refused("BR-754", () -> CompiledPack.verify(JAR, List.of(KEYS.getPublic())));
        byte[] signed = CompiledPack.sign(JAR, PackKeys.generate().getPrivate());
        refused("BR-755", () -> CompiledPack.verify(signed, List.of(KEYS.getPublic())));
    }

    @Test
    void keys_survive_their_files() {
        assertThat(PackKeys.privateKey(PackKeys.pem(KEYS.getPrivate()))).isEqualTo(KEYS.getPrivate());
        assertThat(PackKeys.publicKey(PackKeys.pem(KEYS.getPublic()))).isEqualTo(KEYS.getPublic());
        assertThatThrownBy(() -> PackKeys.publicKey(PackKeys.pem(KEYS.getPrivate())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackKeys.privateKey("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_changed_added_or_removed_after_the_build_is_noticed() {
        refused("BR-753", () -> read(changed("META-INF/branch-rules/tiny/pack.json", text -> text + " ")));
        refused("BR-753", () -> read(changed("META-INF/branch-rules/tiny/more.yaml", text -> "a: 1")));
        refused("BR-753", () -> read(changed("META-INF/branch-rules/tiny/pack.yaml", text -> null)));
    }

    @Test
    void a_changed_manifest_loses_its_signatures() {
        byte[] signed = CompiledPack.sign(JAR, KEYS.getPrivate());
        byte[] forged =
                changed(signed, MANIFEST, text -> text.replace("Branch-Rules-Edition: 1", "Branch-Rules-Edition: 9"));

        refused("BR-755", () -> CompiledPack.verify(forged, List.of(KEYS.getPublic())));
        assertThat(CompiledPack.read(forged, List.of(KEYS.getPublic())).trust()).isEqualTo(Trust.RESTRICTED);
    }

    @Test
    void it_does_not_run_under_an_engine_or_model_that_it_was_not_built_for() {
        refused("BR-751", () -> read(changed(MANIFEST, text -> text.replace("Engine: ", "Engine: 0.0.9-"))));
        refused("BR-752", () -> read(changed(MANIFEST, text -> text.replace("Model: ", "Model: 00"))));
    }

    @Test
    void what_is_no_compiled_pack_is_refused() {
        refused("BR-745", () -> read("no archive".getBytes(StandardCharsets.UTF_8)));
        refused("BR-750", () -> read(changed(MANIFEST, text -> null)));
        refused("BR-750", () -> read(changed(MANIFEST, text -> "Manifest-Version: 1.0\n")));
    }

    @Test
    void class_files_of_a_jar_from_outside_are_held_against_the_list_and_of_a_signed_one_are_not() {
        PackFiles hostile = TinyPack.of(
                "1",
                "$branch : Branch()",
                "findings.breach(\"tp-1\", $branch); System.setProperty(\"branchrules.pwned\", \"1\");");
        byte[] jar = TinyPack.jar(hostile);

        refused("BR-731", () -> read(jar));
        byte[] signed = CompiledPack.sign(jar, KEYS.getPrivate());
        refused("BR-731", () -> read(signed));
        assertThat(CompiledPack.read(signed, List.of(KEYS.getPublic())).trust()).isEqualTo(Trust.TRUSTED);
        assertThat(System.getProperty("branchrules.pwned")).isNull();
    }

    private static CompiledPack read(byte[] jar) {
        return CompiledPack.read(jar, List.of());
    }

    private static void refused(String check, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        PackException.class,
                        refused -> assertThat(refused.problems())
                                .isNotEmpty()
                                .allMatch(problem -> problem.check().id().equals(check)));
    }

    private static byte[] changed(String path, UnaryOperator<String> change) {
        return changed(JAR, path, change);
    }

    private static byte[] changed(byte[] jar, String path, UnaryOperator<String> change) {
        TreeMap<String, byte[]> entries = new TreeMap<>(
                PackFiles.ofZip("jar", new ByteArrayInputStream(jar)).files());
        String text = new String(entries.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        String now = change.apply(text);
        if (now == null) {
            entries.remove(path);
        } else {
            entries.put(path, now.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
