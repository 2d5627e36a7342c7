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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Manifest;
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
    private static final String SIGNATURE = "META-INF/BRANCH-RULES.SIG";
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
    void building_it_on_another_machine_gives_the_same_bytes() throws IOException {
        String here = BuildTinyPack.said();

        String there = OtherJvm.run(
                List.of(
                        "-Duser.language=zh",
                        "-Duser.country=CN",
                        "-Duser.timezone=Asia/Shanghai",
                        "-Dfile.encoding=GBK"),
                BuildTinyPack.class);

        assertThat(there.lines()).containsExactly("zh_CN Asia/Shanghai", here, here);
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
        refused("BR-753", () -> read(changed("META-INF/branch-rules/tiny/rules/tp1.drl", text -> text + " ")));
        refused("BR-753", () -> read(changed("elsewhere/Other.class", text -> "x")));
        refused("BR-753", () -> read(oneBitOfAClass()));
        refused("BR-742", () -> read(changed("../outside.yaml", text -> "a: 1")));
    }

    private static byte[] oneBitOfAClass() {
        TreeMap<String, byte[]> entries = entries(JAR);
        byte[] bytes = entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class"))
                .findFirst()
                .orElseThrow()
                .getValue();
        bytes[bytes.length - 1] ^= 1;
        return zip(entries);
    }

    @Test
    void every_part_stands_once() {
        refused("BR-744", () -> read(twice("pack.json", "pack.yaml")));
    }

    /** The jar with the name of one entry in place of that of another of the same length. */
    private static byte[] twice(String name, String other) {
        String jar = new String(JAR, StandardCharsets.ISO_8859_1);
        assertThat(jar).contains(name, other);
        return jar.replace("tiny/" + other, "tiny/" + name).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_changed_signature_is_none() {
        byte[] signed = CompiledPack.sign(JAR, KEYS.getPrivate());
        List<PublicKey> accepted = List.of(KEYS.getPublic());

        refused("BR-755", () -> CompiledPack.verify(changed(signed, SIGNATURE, text -> "A" + text), accepted));
        refused("BR-755", () -> CompiledPack.verify(changed(signed, SIGNATURE, text -> "no base64 !"), accepted));
        refused("BR-754", () -> CompiledPack.verify(changed(signed, SIGNATURE, text -> null), accepted));
        refused("BR-754", () -> CompiledPack.verify(changed(signed, SIGNATURE, text -> ""), accepted));
        assertThat(CompiledPack.read(changed(signed, SIGNATURE, text -> "A" + text), accepted)
                        .trust())
                .isEqualTo(Trust.RESTRICTED);
    }

    @Test
    void a_signature_of_another_pack_is_none() {
        byte[] other = CompiledPack.sign(TinyPack.jar(TinyPack.right("2")), KEYS.getPrivate());
        String signature = new String(entries(other).get(SIGNATURE), StandardCharsets.US_ASCII);

        refused("BR-755", () -> CompiledPack.verify(changed(SIGNATURE, text -> signature), List.of(KEYS.getPublic())));
    }

    @Test
    void whoever_built_it_for_something_else_is_told_for_what() {
        assertThatThrownBy(() -> read(changed(MANIFEST, text -> text.replace("Engine: ", "Engine: 0.0.9-"))))
                .isInstanceOfSatisfying(PackException.class, refused -> {
                    String engine = AssessmentEngine.version();
                    assertThat(refused.problems()).singleElement().satisfies(problem -> {
                        assertThat(problem.text().zh())
                                .isEqualTo("规则包是为引擎 0.0.9-" + engine + " 编译的，而当前引擎是 " + engine + "，请重新编译");
                        assertThat(problem.text().en())
                                .isEqualTo("the pack was built for engine 0.0.9-" + engine + ", and this is " + engine
                                        + "; build it again");
                    });
                });
        assertThatThrownBy(() -> read(changed(MANIFEST, text -> text.replace("Model: ", "Model: 00"))))
                .isInstanceOfSatisfying(
                        PackException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    String model = model();
                                    assertThat(problem.text().zh()).contains("00" + model.substring(0, 10), model);
                                    assertThat(problem.text().en()).contains("00" + model.substring(0, 10), model);
                                }));
    }

    /** The first twelve digits of the fingerprint that stands in the manifest. */
    private static String model() {
        String manifest = new String(entries(JAR).get(MANIFEST), StandardCharsets.UTF_8);
        int at = manifest.indexOf("Model: ") + "Model: ".length();
        return manifest.substring(at, at + 12);
    }

    @Test
    void a_changed_manifest_loses_its_signatures() {
        byte[] signed = CompiledPack.sign(JAR, KEYS.getPrivate());
        byte[] forged =
                changed(signed, MANIFEST, text -> text.replace("Branch-Rules-Edition: 1", "Branch-Rules-Edition: 9"));

        refused("BR-755", () -> CompiledPack.verify(forged, List.of(KEYS.getPublic())));
        refused("BR-757", () -> CompiledPack.read(forged, List.of(KEYS.getPublic())));
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

    @Test
    void an_unsigned_jar_says_of_itself_what_its_sources_say() {
        String tree = "META-INF/branch-rules/tiny/pack.json";

        refused(
                "BR-757",
                () -> read(sealed(changed(tree, text -> text.replace("\"level\":\"city\"", "\"level\":\"unit\"")))));
        refused("BR-757", () -> read(sealed(changed(MANIFEST, text -> text.replace("Edition: 1", "Edition: 9")))));
        refused(
                "BR-757",
                () -> read(sealed(changed(MANIFEST, text -> text.replace("Level: CITY", "Level: NATIONAL")))));
        refused("BR-757", () -> read(sealed(changed(tree, text -> text.replace("SECRETARY", "COMMITTEE")))));
        refused("BR-757", () -> read(sealed(changed("META-INF/branch-rules/tiny/rules/tp1.drl", text -> text + " "))));
        refused("BR-757", () -> read(sealed(changed("META-INF/branch-rules/tiny/more.yaml", text -> "a: 1"))));
        refused(
                "BR-102",
                () -> read(
                        sealed(changed("META-INF/branch-rules/tiny/pack.yaml", text -> text.replace("id:", "- id:")))));
        assertThat(read(sealed(JAR)).bytes()).isEqualTo(read(JAR).bytes());
    }

    @Test
    void a_signed_jar_is_only_held_against_its_manifest() {
        byte[] changed =
                sealed(changed("META-INF/branch-rules/tiny/pack.json", text -> text.replace("SECRETARY", "COMMITTEE")));
        List<PublicKey> accepted = List.of(KEYS.getPublic());

        assertThat(CompiledPack.read(CompiledPack.sign(changed, KEYS.getPrivate()), accepted)
                        .trust())
                .isEqualTo(Trust.TRUSTED);
        byte[] edition = sealed(changed(MANIFEST, text -> text.replace("Edition: 1", "Edition: 9")));
        refused("BR-757", () -> CompiledPack.read(CompiledPack.sign(edition, KEYS.getPrivate()), accepted));
    }

    @Test
    void classes_that_are_no_rules_are_refused_when_they_are_loaded() {
        TreeMap<String, byte[]> entries = entries(JAR);
        String other = entries.keySet().stream()
                .filter(path -> path.matches(".*/DomainClassesMetadata\\w+\\.class"))
                .findFirst()
                .orElseThrow()
                .replace('/', '.')
                .replace(".class", "");
        byte[] jar = sealed(changed(
                "META-INF/branch-rules/tiny/pack.json",
                text -> text.replaceFirst("(\"rules\":\\[\")[^\"]*", "$1" + other)));

        refused("BR-756", () -> Policy.national().with(read(jar)));
    }

    @Test
    void a_class_that_does_not_fit_fails_the_branch_that_runs_it_and_says_which_rule() {
        TreeMap<String, byte[]> entries = entries(JAR);
        entries.replaceAll((path, bytes) -> path.contains("LambdaPredicate")
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace("groups\u0001\u0000\u0003()I", "Groups\u0001\u0000\u0003()I")
                        .getBytes(StandardCharsets.ISO_8859_1)
                : bytes);
        byte[] signed = CompiledPack.sign(sealed(zip(entries)), KEYS.getPrivate());
        AssessmentEngine engine =
                AssessmentEngine.of(Policy.national().with(CompiledPack.read(signed, List.of(KEYS.getPublic()))));

        assertThatThrownBy(() -> engine.assess(TinyPack.branch(), AssessmentPeriod.year(2024)))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("tp-1");
    }

    /** The jar with a manifest that fits its content, as anybody can make it. */
    private static byte[] sealed(byte[] jar) {
        TreeMap<String, byte[]> entries = entries(jar);
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
        entries.forEach((path, bytes) -> {
            if (!path.equals(MANIFEST)) {
                sha.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            }
        });
        Manifest manifest = new Manifest();
        try {
            manifest.read(new ByteArrayInputStream(entries.get(MANIFEST)));
            manifest.getMainAttributes()
                    .putValue("Branch-Rules-Content", HexFormat.of().formatHex(sha.digest()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            manifest.write(out);
            entries.put(MANIFEST, out.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return zip(entries);
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
        TreeMap<String, byte[]> entries = entries(jar);
        String text = new String(entries.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        String now = change.apply(text);
        if (now == null) {
            entries.remove(path);
        } else {
            entries.put(path, now.getBytes(StandardCharsets.UTF_8));
        }
        return zip(entries);
    }

    private static TreeMap<String, byte[]> entries(byte[] jar) {
        return new TreeMap<>(
                PackFiles.ofZip("jar", new ByteArrayInputStream(jar)).files());
    }

    private static byte[] zip(TreeMap<String, byte[]> entries) {
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
