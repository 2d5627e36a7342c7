package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PackCheckerTest {
    private static final Path OURS = Path.of("src/main/packs");
    private static final Path EXAMPLES = Path.of("../rules-examples/packs");

    static Stream<Path> packs() {
        return Stream.of(OURS, EXAMPLES).flatMap(home -> {
            try (Stream<Path> packs = Files.list(home)) {
                return packs.filter(pack -> Files.exists(pack.resolve("pack.yaml"))).sorted().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void no_pack_of_ours_has_an_error(Path pack) {
        assertThat(PackChecker.check(PackFiles.ofFolder(pack)))
                .filteredOn(problem -> problem.check().severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void nothing_at_all_is_to_be_said_of_the_national_pack() {
        assertThat(PackChecker.check(PackFiles.ofFolder(OURS.resolve("national-2018"))))
                .isEmpty();
    }

    @Test
    void the_packs_tried_are_not_few() {
        assertThat(packs()).hasSizeGreaterThanOrEqualTo(7);
    }

    private static PackFiles pack(String id, String level, String parent, String... pathsAndTexts) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("pack.yaml", bytes("""
                id: %s
                edition: "1"
                title: {zh: 试验, en: Test}
                level: %s
                extends: [%s]
                validFrom: 2020-01-01
                """.formatted(id, level, parent)));
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], bytes(pathsAndTexts[i + 1]));
        }
        return new PackFiles(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String maximum(int value) {
        return """
                set:
                  - key: branch.members.maximum
                    values:
                      - {from: 2020-01-01, value: %d, source: {zh: 本办法, en: These measures}}
                """.formatted(value);
    }

    private static List<String> said(List<PackProblem> problems) {
        return problems.stream().map(PackProblem::toString).toList();
    }

    @Test
    void what_a_pack_extends_is_found_on_the_class_path() {
        assertThat(PackChecker.check(pack("a", "city", "national-2018", "parameters.yaml", maximum(40))))
                .isEmpty();
    }

    @Test
    void what_a_pack_extends_is_found_among_the_packs_beside_it() {
        PackFiles province = pack("b", "province", "national-2018", "parameters.yaml", maximum(40));

        assertThat(PackChecker.check(pack("a", "city", "b", "parameters.yaml", maximum(40)), province))
                .isEmpty();
        assertThat(said(PackChecker.check(pack("a", "city", "b", "parameters.yaml", maximum(45)), province)))
                .containsExactly(
                        "parameters.yaml:2:10 BR-617 branch.members.maximum: parameters.yaml of pack a (1) sets"
                                + " `branch.members.maximum` to 45 from 2020-01-01 on, but parameters.yaml of pack b (1) has it"
                                + " at 40 from 2020-01-01 on, and lower levels may only tighten it (stricter: lower)");
    }

    @Test
    void what_a_pack_extends_may_be_nowhere() {
        assertThat(said(PackChecker.check(pack("a", "city", "b"))))
                .containsExactly(
                        "pack.yaml:5:10 BR-601 extends: pack.yaml of pack a (1) extends `b`, which is not there");
    }

    @Test
    void what_is_wrong_above_names_the_pack_above() {
        PackFiles province = pack("b", "province", "national-2018", "parameters.yaml", maximum(60));

        assertThat(said(PackChecker.check(pack("a", "city", "b"), province)))
                .containsExactly("b/parameters.yaml BR-617 branch.members.maximum: parameters.yaml of pack b (1) sets"
                        + " `branch.members.maximum` to 60 from 2020-01-01 on, but parameters.yaml of pack"
                        + " national-2018 (2018-10-28) has it at 50 from 2018-10-28 on, and lower levels may only"
                        + " tighten it (stricter: lower)");
    }

    @Test
    void a_pack_beside_which_it_is_to_apply_must_fit_even_if_it_is_not_extended() {
        PackFiles one = pack("a", "city", "national-2018", "parameters.yaml", maximum(40));
        PackFiles other = pack("b", "city", "national-2018", "parameters.yaml", maximum(45));

        assertThat(said(PackChecker.check(one, other)))
                .containsExactly(
                        "parameters.yaml:2:10 BR-618 branch.members.maximum: `branch.members.maximum` is set in"
                                + " parameters.yaml of pack b (1) and of pack a (1), which are both of the level city and bind the"
                                + " same branches on 2020-01-01. Maybe one of them should extend the other, or be for other"
                                + " branches");
        assertThat(PackChecker.check(one, pack("b", "city", "national-2018"))).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_pack_beside_it_is_told_with_the_name_of_that_pack() {
        PackFiles one = pack("a", "city", "national-2018");

        assertThat(said(PackChecker.check(one, pack("b", "city", "national-2018", "parameters.yaml", maximum(-1)))))
                .containsExactly(
                        "b/parameters.yaml:4:35 BR-419 branch.members.maximum.values[0].value: `-1` is not a value"
                                + " of the unit `people`; expected such as 0, 1, 2 … 1000000");
        assertThat(said(PackChecker.check(one, pack("b", "town", "national-2018"))))
                .containsExactly(
                        "b/pack.yaml BR-409 level: `town` is not known here; expected one of national, province,"
                                + " city, unit");
    }

    @Test
    void packs_that_extend_each_other_in_a_circle_are_told_so() {
        assertThat(said(PackChecker.check(
                        pack("a", "city", "b"), pack("b", "province", "c"), pack("c", "province", "a"))))
                .containsExactly("pack.yaml:5:10 BR-602 extends: pack.yaml of pack a (1) extends itself in the end:"
                        + " a -> b -> c -> a");
        assertThat(said(PackChecker.check(pack("a", "city", "a"))))
                .containsExactly(
                        "pack.yaml:5:10 BR-602 extends: pack.yaml of pack a (1) extends itself in the end: a -> a");
    }

    private static PackFiles in(String jurisdiction, PackFiles pack) {
        TreeMap<String, byte[]> files = new TreeMap<>(pack.files());
        files.computeIfPresent(
                "pack.yaml",
                (path, yaml) -> bytes(
                        new String(yaml, StandardCharsets.UTF_8) + "jurisdictions: [\"" + jurisdiction + "\"]\n"));
        return new PackFiles(files);
    }

    @Test
    void a_pack_that_can_never_bind_together_with_what_it_extends_is_refused() {
        PackFiles province = in("21", pack("b", "province", "national-2018"));

        assertThat(PackChecker.check(in("2101", pack("a", "city", "b")), province))
                .isEmpty();
        assertThat(said(PackChecker.check(in("3101", pack("a", "city", "b")), province)))
                .containsExactly(
                        "pack.yaml:5:10 BR-650 extends: pack a (1) binds no branch on any day: its kinds of branch,"
                                + " jurisdictions or dates have nothing in common with those of what it extends (b)");
    }

    private static PackFiles header(PackFiles pack, String was, String is) {
        TreeMap<String, byte[]> files = new TreeMap<>(pack.files());
        files.computeIfPresent(
                "pack.yaml", (path, yaml) -> bytes(new String(yaml, StandardCharsets.UTF_8).replace(was, is)));
        return new PackFiles(files);
    }

    @Test
    void a_slip_in_the_header_is_not_told_again_by_all_that_depends_on_it() {
        PackFiles city = pack("a", "city", "national-2018", "parameters.yaml", maximum(40));

        assertThat(said(PackChecker.check(header(city, "extends:", "extend:"))))
                .containsExactly(
                        "pack.yaml:5:1 BR-402 extend: unknown field `extend`; expected one of id, edition, title,"
                                + " authority, level, validFrom, validTo, extends, kinds, jurisdictions, source, criteria. Maybe"
                                + " `extends` was meant.");
        assertThat(said(PackChecker.check(header(city, "validFrom: 2020-01-01", "validFrom: 2020-13-01"))))
                .containsExactly(
                        "pack.yaml:6:12 BR-407 validFrom: `2020-13-01` is not a date; expected the form 2018-10-28");
        assertThat(said(PackChecker.check(header(city, "[national-2018]", "national-2018"))))
                .containsExactly("pack.yaml:5:10 BR-401 extends: expected a list");
    }
}
