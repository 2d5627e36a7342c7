package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.branchrules.engine.CompiledPack;
import org.branchrules.engine.Policy;
import org.branchrules.engine.check.PackChecker;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of an example pack to a signed file, and back. */
final class PackCommandsTest {
    private static final String PACK = "../rules-examples/packs/fuxin-stars";
    private static final String OUR_CITY = "../rules-testkit/src/test/packs/our-city";

    @TempDir
    Path directory;

    private static Result run(String... arguments) {
        return Result.of(arguments);
    }

    private String in(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void a_pack_is_built_signed_and_verified() throws IOException {
        assertThat(run("pack", "keys", in("ours")).exit()).isZero();
        assertThat(run("pack", "keys", in("others")).exit()).isZero();
        Result built = run("pack", "build", PACK, "-o", in("fuxin.jar"), "--lang", "en");
        assertThat(built).isEqualTo(new Result(0, built.out(), ""));
        assertThat(built.out()).startsWith("pack fuxin-stars, edition ");
        byte[] jar = Files.readAllBytes(directory.resolve("fuxin.jar"));

        Result unsigned = run("pack", "verify", "--key", in("ours.public.pem"), in("fuxin.jar"), "--lang", "en");
        assertThat(unsigned.exit()).isEqualTo(1);
        assertThat(unsigned.err()).contains("BR-754");
        assertThat(run("pack", "sign", "--key", in("ours.private.pem"), in("fuxin.jar"))
                        .exit())
                .isZero();
        Result verified = run(
                "pack", "verify", "--key", in("others.public.pem"), "--key", in("ours.public.pem"), in("fuxin.jar"));
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).contains("fuxin-stars");
        Result others = run("pack", "verify", "--key", in("others.public.pem"), in("fuxin.jar"));
        assertThat(others.exit()).isEqualTo(1);
        assertThat(others.err()).contains("BR-755");

        assertThat(run("pack", "build", PACK, "-o", in("again.jar")).exit()).isZero();
        assertThat(Files.readAllBytes(directory.resolve("again.jar"))).isEqualTo(jar);
    }

    /** A pack with a rule that calls what packs from outside may not call, in a jar. */
    private void writeDaring(String name) throws IOException {
        SortedMap<String, byte[]> files =
                new TreeMap<>(PackFiles.ofFolder(Path.of(OUR_CITY)).files());
        String rule = new String(files.get("rules/art03.drl"), StandardCharsets.UTF_8);
        files.put(
                "rules/art03.drl",
                rule.replace("about == \"disclosures\"", "about.trim() == \"disclosures\"")
                        .getBytes(StandardCharsets.UTF_8));
        CompiledPack daring = CompiledPack.compile(new PackFiles(files), Policy.national(), Trust.TRUSTED);
        Files.write(directory.resolve(name), daring.bytes());
    }

    @Test
    void a_key_that_the_host_accepts_is_what_makes_a_signed_jar_trusted() throws IOException {
        assertThat(run("pack", "keys", in("ours")).exit()).isZero();
        assertThat(run("pack", "keys", in("others")).exit()).isZero();
        writeDaring("city.jar");
        assertThat(refusal("city.jar", "ours.public.pem")).contains(" BR-731 ", "`java.lang.String.trim`");

        assertThat(run("pack", "sign", "--key", in("ours.private.pem"), in("city.jar"))
                        .exit())
                .isZero();

        Result accepted = assess("city.jar", "ours.public.pem");
        assertThat(accepted).isEqualTo(new Result(0, accepted.out(), ""));
        assertThat(accepted.out()).contains("our-city");
        assertThat(refusal("city.jar", "others.public.pem")).contains(" BR-731 ");
    }

    @Test
    void a_signed_jar_that_was_changed_on_the_way_is_refused_whatever_the_key() throws IOException {
        assertThat(run("pack", "keys", in("ours")).exit()).isZero();
        assertThat(run("pack", "build", OUR_CITY, "--out", in("city.jar")).exit())
                .isZero();
        assertThat(run("pack", "sign", "--key", in("ours.private.pem"), in("city.jar"))
                        .exit())
                .isZero();
        Path jar = directory.resolve("city.jar");
        Files.write(jar, changed(Files.readAllBytes(jar), "our-3", "our-4"));

        assertThat(refusal("city.jar", "ours.public.pem")).contains("BR-753");
        Result verified = run("pack", "verify", "--key", in("ours.public.pem"), in("city.jar"), "--lang", "en");
        assertThat(verified.exit()).isEqualTo(1);
        assertThat(verified.err()).contains("BR-753");
    }

    /** An archive that is whole, with one text in place of another in the rules. */
    private static byte[] changed(byte[] jar, String text, String other) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().endsWith(".drl") ? content.replace(text, other) : content)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(changed.toByteArray()).isNotEqualTo(jar);
        return changed.toByteArray();
    }

    @Test
    void a_pack_is_built_upon_those_that_ship_and_those_that_are_named() throws IOException {
        Path pack = Files.createDirectories(directory.resolve("unit"));
        Files.writeString(pack.resolve("pack.yaml"), """
                id: our-unit
                edition: "2024"
                title: {zh: 我单位办法, en: Measures of our unit}
                level: unit
                extends: [our-city, related-regulations]
                validFrom: 2024-01-01
                """);
        Result alone = run("pack", "build", pack.toString(), "-o", in("unit.jar"), "--lang", "en");
        assertThat(alone.exit()).isEqualTo(1);
        assertThat(alone.err()).contains("BR-601", "extends `our-city`, which is not there");
        assertThat(run("pack", "build", pack.toString(), "--with", OUR_CITY, "-o", in("unit.jar"), "--lang", "en"))
                .isEqualTo(new Result(0, "pack our-unit, edition 2024, written to " + in("unit.jar") + "\n", ""));
    }

    private String refusal(String jar, String key) {
        Result result = assess(jar, key);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        return result.err();
    }

    private Result assess(String jar, String key) {
        String record = "../rules-examples/records/agency-good.yaml";
        return run("assess", "--period", "2024", "--lang", "en", "--pack", in(jar), "--key", in(key), record);
    }

    @Test
    void a_pack_that_is_not_right_is_not_built_and_all_its_problems_are_told() throws IOException {
        Path pack = Files.createDirectories(directory.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), "id: x\nextends: [national-2018]\n");

        Result failed = run("pack", "build", pack.toString(), "-o", in("x.jar"), "--lang", "en");

        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err()).contains("pack.yaml", "BR-4");
        assertThat(directory.resolve("x.jar")).doesNotExist();
    }

    @Test
    void keys_are_never_overwritten_and_other_files_are_no_keys() throws IOException {
        assertThat(run("pack", "keys", in("ours")).exit()).isZero();
        String before = Files.readString(directory.resolve("ours.private.pem"));

        Result again = run("pack", "keys", in("ours"));

        assertThat(again.exit()).isEqualTo(BranchRules.USAGE);
        assertThat(Files.readString(directory.resolve("ours.private.pem"))).isEqualTo(before);
        assertThat(run("pack", "sign", "--key", in("ours.public.pem"), in("ours.public.pem"))
                        .exit())
                .isEqualTo(BranchRules.USAGE);
        assertThat(run("pack", "sign", "--key", in("none.pem"), in("ours.public.pem"))
                        .exit())
                .isEqualTo(BranchRules.USAGE);
        assertThat(run("pack").exit()).isEqualTo(BranchRules.USAGE);
    }

    private Path broken() throws IOException {
        Path pack = Files.createDirectories(directory.resolve("city pack"));
        Files.writeString(pack.resolve("pack.yaml"), """
                id: x
                edition: "1"
                title: {zh: 试验, en: Test}
                level: city
                extends: [national-2018]
                validFrom: 2024-01-01
                """);
        Files.writeString(pack.resolve("parameters.yaml"), """
                set:
                  - key: party-lecture.per-yeer
                    values: [{from: 2024-01-01, value: 4, source: {zh: 办法, en: Measures}}]
                """);
        return pack;
    }

    @Test
    void a_check_says_one_problem_a_line_and_how_many() throws IOException {
        String pack = broken().toString();
        Result english = run("pack", "check", pack, "--lang", "en");
        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.err()).isEmpty();
        assertThat(english.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("parameters.yaml:2:10 BR-615 error party-lecture.per-yeer: ");
        assertThat(english.out()).endsWith(pack + ": 1 error, 0 warnings\n");
        assertThat(run("pack", "check", pack).out())
                .startsWith("parameters.yaml:2:10 BR-615 错误 party-lecture.per-yeer：")
                .endsWith(pack + "：1 处错误，0 处提醒\n");
    }

    @Test
    void a_check_writes_json_and_sarif_for_programs() throws IOException {
        String pack = broken().toString();
        Result json = run("pack", "check", pack, "--format", "json");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.out()).startsWith("[\n").contains("\"check\" : \"BR-615\"", "\"zh\"", "\"en\"");
        Result sarif = run("pack", "check", pack, "--format", "sarif");
        assertThat(sarif.exit()).isEqualTo(1);
        assertThat(sarif.out()).contains("\"2.1.0\"", "\"uri\" : \"parameters.yaml\"", "\"startLine\" : 2");
        assertThat(run("pack", "check", "../rules-examples/packs/fuxin-stars", "--format", "json"))
                .isEqualTo(new Result(0, "[ ]\n", ""));
    }

    @Test
    void what_is_no_pack_is_told_in_a_line() throws IOException {
        assertThat(run("pack", "check", in("none"), "--lang", "en"))
                .isEqualTo(new Result(2, "", "Usage: there is no file or directory `" + in("none") + "`\n"));
        Path empty = Files.createDirectories(directory.resolve("empty"));
        assertThat(run("pack", "check", empty.toString(), "--lang", "en").out())
                .isEqualTo("pack.yaml BR-101 error: the pack has no file `pack.yaml`\n" + empty
                        + ": 1 error, 0 warnings\n");
        Files.writeString(directory.resolve("x.zip"), "no zip");
        Result zip = run("pack", "check", in("x.zip"), "--lang", "en");
        assertThat(zip.exit()).isEqualTo(1);
        assertThat(zip.out()).startsWith("x.zip BR-745 error: this is no zip or jar, or it is damaged\n");
        assertThat(run("pack", "check", PACK, "--with", in("none")).exit()).isEqualTo(2);
    }

    @Test
    void branches_are_assessed_with_packs_beside_the_national_one() {
        String record = "../rules-examples/records/agency-good.yaml";
        Result stars = run("assess", "--period", "2024", "--pack", PACK, "--pack", "related-regulations", record);
        assertThat(stars.exit()).isZero();
        assertThat(stars.out()).contains("related-regulations");
        assertThat(run("catalogue", "--pack", PACK).out()).startsWith("# 阜新");
        assertThat(run("assess", "--pack", "nowhere", "--lang", "en", record).err())
                .isEqualTo("Usage: there is no file or directory `nowhere`, and no pack of that name comes with this"
                        + " program; those that do are related-regulations\n");
    }

    private static SortedMap<String, String> texts(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        PackFiles.ofFolder(folder)
                .files()
                .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void a_new_pack_and_a_new_rule_in_it_check_without_a_problem() throws IOException {
        Path pack = directory.resolve("my-city");
        assertThat(run("pack", "new", pack.toString(), "--extends", "national-2018", "--lang", "en"))
                .isEqualTo(new Result(0, """
                        began the pack %s:
                          catalogue/measures.yaml
                          pack.yaml
                          parameters.yaml
                          rules/mc-1.drl
                          scenarios/mc-1.yaml
                        """.formatted(pack), ""));
        assertThat(PackChecker.check(PackFiles.ofFolder(pack))).isEmpty();

        Path parameters = pack.resolve("parameters.yaml");
        Files.writeString(parameters, Files.readString(parameters) + "# the last word\nset: []\n");
        assertThat(run("pack", "new-rule", pack.toString(), "--id", "mc-2")).satisfies(added -> {
            assertThat(added.exit()).isZero();
            assertThat(added.err()).isEmpty();
        });
        assertThat(PackChecker.check(PackFiles.ofFolder(pack))).isEmpty();
        assertThat(texts(pack)).containsKeys("rules/mc-2.drl", "scenarios/mc-2.yaml");
        assertThat(Files.readString(parameters))
                .contains("  - key: mc.2.count\n")
                .startsWith("# 每个数值")
                .contains("# the last word\nset: []\n");
    }

    @Test
    void nothing_that_is_there_is_overwritten_and_nothing_is_half_written() throws IOException {
        Path pack = directory.resolve("my-city");
        assertThat(run("pack", "new", pack.toString()).exit()).isZero();
        SortedMap<String, String> before = texts(pack);

        assertThat(run("pack", "new", pack.toString(), "--lang", "en").err())
                .isEqualTo("Usage: `" + pack + "` is there already; nothing is overwritten\n");
        assertThat(run("pack", "new-rule", pack.toString(), "--id", "mc-1").exit())
                .isEqualTo(BranchRules.USAGE);
        assertThat(run("pack", "new-rule", pack.toString(), "--id", "mc.2").exit())
                .isEqualTo(BranchRules.USAGE);
        Result criterion = run("pack", "new-rule", pack.toString(), "--id", "mc-2", "--criterion", "none");
        assertThat(criterion.exit()).isEqualTo(1);
        assertThat(criterion.err()).contains("BR-409");
        assertThat(texts(pack)).isEqualTo(before);

        assertThat(run("pack", "new", in("other"), "--extends", "nowhere").err())
                .contains("BR-601");
        assertThat(run("pack", "new", in("我市")).exit()).isEqualTo(BranchRules.USAGE);
        assertThat(directory.resolve("other")).doesNotExist();
    }

    @Test
    void coverage_is_written_as_text_json_or_a_page() throws IOException {
        String pack = "../rules-examples/packs/liaoning-organs-2018";

        Result text = run("pack", "coverage", pack, "--lang", "en");
        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains(
                        "100.00 %  8 / 8  conditions true and false",
                        "Missing: thresholds\n  ln-3: just above: count < ");
        Result json = run("pack", "coverage", pack, "--format", "json");
        assertThat(json.out()).startsWith("""
                        {
                          "pack" : {
                            "id" : "liaoning-organs",
                            "edition" : "2018-11"
                          },
                          "passed" : true,
                          "summary" : {
                            "OUTCOME" : {
                              "percent" : 50.00,
                              "reached" : 4,
                              "missing" : 4,
                              "excused" : 0,
                              "all" : 8
                            },
                        """).contains("""
                              "key" : "outcome ln-3 not-applicable",
                              "kind" : "OUTCOME",
                              "subject" : "ln-3",
                              "what" : "NOT_APPLICABLE",
                              "detail" : ""
                            },
                        """).endsWith("""
                          ],
                          "problems" : [ ]
                        }
                        """);
        assertThat(run("pack", "coverage", pack, "--format", "html", "-o", in("page.html")))
                .isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(directory.resolve("page.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("<span lang=\"zh\">条件成立与不成立</span><span lang=\"en\">conditions true and false</span>")
                .doesNotContain("<!--cards-->", "http://", "https://");
    }

    @Test
    void sources_are_asked_for_where_a_compiled_pack_is_given() {
        assertThat(run("pack", "build", PACK, "-o", in("fuxin.jar")).exit()).isZero();

        for (String[] command : new String[][] {
            {"pack", "check", in("fuxin.jar"), "--lang", "en"},
            {"pack", "test", in("fuxin.jar"), "--lang", "en"},
            {"pack", "build", in("fuxin.jar"), "-o", in("again.jar"), "--lang", "en"}
        }) {
            Result result = run(command);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains("fuxin.jar` is a compiled pack, not its sources. Give the folder");
        }
    }

    @Test
    void a_requirement_that_does_not_bind_a_branch_is_explained_as_such() {
        Result result = run(
                "explain",
                "../rules-examples/records/agency-irregular-confirmation.yaml",
                "our-3",
                "--pack",
                OUR_CITY,
                "--period",
                "2018",
                "--lang",
                "en");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("the packs in force then have no requirement our-3");
    }
}
