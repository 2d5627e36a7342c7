package org.branchrules.engine.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs that do not fit together are refused, with a message that names both places. */
class RefusedLayersTest {
    private static final Policy NATIONAL = Policy.national();

    private static Packs city(String id, String... lines) {
        return Packs.pack(id, "1", "city", with(lines, "extends: [national-2018]", "validFrom: 2020-01-01"));
    }

    private static Packs province(String id, String... lines) {
        return Packs.pack(id, "1", "province", with(lines, "extends: [national-2018]", "validFrom: 2020-01-01"));
    }

    private static Packs amendment(String id) {
        return Packs.pack(id, "1", "national", "extends: [national-2018]", "validFrom: 2027-01-01");
    }

    private static String[] with(String[] lines, String... defaults) {
        List<String> all = new java.util.ArrayList<>(Arrays.asList(lines));
        for (String line : defaults) {
            String key = line.substring(0, line.indexOf(':') + 1);
            if (Arrays.stream(lines).noneMatch(given -> given.startsWith(key))) {
                all.add(line);
            }
        }
        return all.toArray(String[]::new);
    }

    private static List<String> refusal(Packs... packs) {
        return problems(packs).stream().map(PackProblem::toString).toList();
    }

    private static List<PackProblem> problems(Packs... packs) {
        PackFiles[] files = Arrays.stream(packs).map(Packs::files).toArray(PackFiles[]::new);
        PackException refused = catchThrowableOfType(PackException.class, () -> NATIONAL.with(files));
        return refused == null ? List.of() : refused.problems();
    }

    @Test
    void a_pack_that_extends_what_is_not_there_is_refused() {
        assertThat(refusal(city("a", "extends: [national-2081]")))
                .containsExactly("pack.yaml BR-601 extends: pack.yaml of pack a (1) extends `national-2081`,"
                        + " which is not there. There are national-2018.");
    }

    @Test
    void packs_that_extend_each_other_in_a_circle_are_refused() {
        assertThat(refusal(
                        Packs.pack("a", "1", "unit", "extends: [c]", "validFrom: 2020-01-01"),
                        Packs.pack("b", "1", "city", "extends: [a]", "validFrom: 2020-01-01"),
                        Packs.pack("c", "1", "province", "extends: [national-2018, b]", "validFrom: 2020-01-01")))
                .containsExactly(
                        "pack.yaml BR-602 extends: pack.yaml of pack a (1) extends itself in the end: a -> c -> b -> a",
                        "pack.yaml BR-602 extends: pack.yaml of pack b (1) extends itself in the end: b -> a -> c -> b",
                        "pack.yaml BR-602 extends: pack.yaml of pack c (1) extends itself in the end: c -> b -> a -> c");
    }

    @Test
    void a_pack_that_extends_itself_is_refused() {
        assertThat(refusal(city("a", "extends: [a]")))
                .containsExactly("pack.yaml BR-602 extends: pack.yaml of pack a (1) extends itself in the end: a -> a");
    }

    @Test
    void a_pack_upon_a_refused_one_adds_no_message_of_its_own() {
        assertThat(refusal(city("a", "extends: [b]"), province("b", "extends: [nowhere]")))
                .containsExactly("pack.yaml BR-601 extends: pack.yaml of pack b (1) extends `nowhere`, which is not"
                        + " there. There are national-2018.");
    }

    @ParameterizedTest
    @CsvSource({"city, city", "city, unit", "province, city", "national, province"})
    void a_pack_stands_below_what_it_extends(String level, String above) {
        assertThat(refusal(
                        Packs.pack("a", "1", level, "extends: [b]", "validFrom: 2020-01-01"),
                        Packs.pack("b", "1", above, "extends: [national-2018]", "validFrom: 2020-01-01")))
                .containsExactly("pack.yaml BR-603 level: pack a (1) is of the level " + level
                        + " and extends pack b (1) of the level " + above + "; a pack stands below those that it"
                        + " extends, except that packs of the national level may extend each other");
    }

    @ParameterizedTest
    @CsvSource({"unit, city", "unit, province", "city, province", "province, national", "national, national"})
    void a_level_below_or_two_national_packs_are_accepted(String level, String above) {
        assertThat(refusal(
                        Packs.pack("a", "1", level, "extends: [b]", "validFrom: 2020-01-01"),
                        Packs.pack("b", "1", above, "extends: [national-2018]", "validFrom: 2020-01-01")))
                .isEmpty();
    }

    @Test
    void a_pack_that_ends_before_it_begins_is_refused() {
        assertThat(refusal(city("a", "validTo: 2020-01-01")))
                .containsExactly("pack.yaml BR-604 validTo: validTo 2020-01-01 is not after validFrom 2020-01-01");
        assertThat(refusal(city("a", "validTo: 2020-01-02"))).isEmpty();
    }

    @Test
    void a_jurisdiction_has_two_four_or_six_digits() {
        assertThat(refusal(city("a", "jurisdictions: [\"21\", \"2101\", \"210102\", \"210\"]")))
                .containsExactly("pack.yaml BR-605 jurisdictions[3]: `210` is not the code of a jurisdiction;"
                        + " expected two, four or six digits");
    }

    @ParameterizedTest
    @CsvSource({"2021-01-02, true", "2021-01-01, false", "2020-12-31, false"})
    void an_edition_ends_when_its_successor_begins(String end, boolean overlaps) {
        List<String> refusal = refusal(
                Packs.pack("a", "1", "city", "extends: [national-2018]", "validFrom: 2020-01-01", "validTo: " + end),
                Packs.pack("a", "2", "city", "extends: [national-2018]", "validFrom: 2021-01-01"));

        if (overlaps) {
            assertThat(refusal)
                    .containsExactly("pack.yaml BR-606 validFrom: pack a (2) is in force from 2021-01-01 on, while"
                            + " pack a (1) ends only on 2021-01-02 (validTo). Maybe 2021-01-01 is meant, or no end at"
                            + " all: a later edition ends an earlier one");
        } else {
            assertThat(refusal).isEmpty();
        }
    }

    @Test
    void an_edition_that_names_no_end_is_ended_by_its_successor() {
        assertThat(refusal(
                        city("a"), Packs.pack("a", "2", "city", "extends: [national-2018]", "validFrom: 2021-01-01")))
                .isEmpty();
    }

    @Test
    void the_same_edition_is_not_loaded_twice() {
        assertThat(problems(city("a"), city("a")).stream()
                        .map(problem -> problem.check().name()))
                .containsExactly("EDITION_TWICE", "EDITIONS_BEGIN_TOGETHER");
    }

    @Test
    void a_parameter_has_a_value_from_the_first_day_of_its_pack() {
        String parameter = """
                parameters:
                  - key: a.days
                    title: {zh: 天数, en: Days}
                    unit: days
                    stricter: lower
                    lowerLevels: tighten
                    values: [{from: %s, value: 3, source: {zh: 本办法, en: These measures}}]
                """;

        assertThat(refusal(city("a").file("parameters.yaml", parameter.formatted("2020-01-02"))))
                .contains(
                        "parameters.yaml:2:10 BR-609 a.days: has its first value from 2020-01-02 on, but the pack is in"
                                + " force from 2020-01-01 on");
        assertThat(refusal(city("a").file("parameters.yaml", parameter.formatted("2020-01-01"))))
                .noneMatch(problem -> problem.contains("BR-609"));
    }

    @Test
    void two_editions_do_not_begin_on_the_same_day() {
        assertThat(refusal(
                        city("a"), Packs.pack("a", "2", "city", "extends: [national-2018]", "validFrom: 2020-01-01")))
                .containsExactly("pack.yaml BR-625 validFrom: pack a (2) and pack a (1) both begin on 2020-01-01"
                        + " (validFrom)");
    }

    @Test
    void a_pack_that_extends_nothing_has_requirements() {
        String criteria = "criteria: [{id: organs, title: {zh: 机关, en: Organs}, chapters: []}]";

        assertThat(refusal(Packs.pack("a", "1", "city", "validFrom: 2020-01-01", criteria)
                        .scheme()))
                .containsExactly("catalogue BR-101: the pack has no file `catalogue/*.yaml`");
        assertThat(refusal(city("a"))).isEmpty();
    }

    @Test
    void a_parameter_stands_in_one_pack_only() {
        assertThat(refusal(city("a")
                        .file(
                                "catalogue/ch1.yaml",
                                "chapter: 1",
                                "title: {zh: 试验, en: Test}",
                                "requirements:",
                                Packs.requirement(
                                        "sy-1", "    applies: {groups: {atLeast: joint-branch.units.maximum}}"))
                        .file(
                                "parameters.yaml",
                                "parameters:",
                                "  - key: joint-branch.units.maximum",
                                "    title: {zh: 单位, en: Units}",
                                "    unit: count",
                                "    stricter: lower",
                                "    lowerLevels: tighten",
                                "    values: [{from: 2020-01-01, value: 3, source: {zh: 办法, en: Measures}}]")))
                .containsExactly("parameters.yaml BR-611 joint-branch.units.maximum: parameter"
                        + " `joint-branch.units.maximum` stands under `parameters` in parameters.yaml of pack a (1) and"
                        + " of pack national-2018 (2018-10-28). Maybe `set` is meant, which gives another value to a"
                        + " parameter from above");
    }

    @Test
    void a_cap_stands_in_one_pack_only() {
        assertThat(refusal(city("a")
                        .file(
                                "scheme.yaml",
                                "caps: [{id: key-requirement, grade: ORDINARY, text: {zh: 重点, en: Key}}]")))
                .containsExactly("scheme.yaml BR-613 key-requirement: cap or veto `key-requirement` stands in"
                        + " scheme.yaml of pack a (1) and of pack national-2018 (2018-10-28); what stands above holds"
                        + " without being repeated");
    }

    @Test
    void a_remedy_stands_in_one_pack_only() {
        assertThat(refusal(city("a")
                        .file(
                                "remedies.yaml",
                                "remedies:",
                                "  - id: weak-and-lax-rectification",
                                "    action: {zh: 整改, en: Do it}",
                                "    proof: {zh: 材料, en: Papers}",
                                "    responsible: SECRETARY",
                                "    within: 10",
                                "    repair: any-time")))
                .containsExactly(
                        "remedies.yaml BR-614 weak-and-lax-rectification: remedy `weak-and-lax-rectification` stands in remedies.yaml of"
                                + " pack a (1) and of pack national-2018 (2018-10-28); what stands above holds without being"
                                + " repeated");
    }

    @Test
    void a_requirement_stands_in_one_pack_only() {
        assertThat(refusal(city("a").requirements("sy-1"), city("b").requirements("sy-1")))
                .containsExactly("catalogue BR-610 sy-1: requirement sy-1 stands in the catalogue of pack b (1) and in"
                        + " that of pack a (1); ids are used once in all packs");
        assertThat(refusal(city("a").requirements("11-a")))
                .containsExactly("catalogue BR-610 11-a: requirement 11-a stands in the catalogue of pack a (1) and in"
                        + " that of pack national-2018 (2018-10-28); ids are used once in all packs");
    }

    @Test
    void two_editions_of_a_pack_may_hold_the_same_requirement() {
        assertThat(refusal(
                        city("a", "validTo: 2021-01-01").requirements("sy-1"),
                        Packs.pack("a", "2", "city", "extends: [national-2018]", "validFrom: 2021-01-01")
                                .requirements("sy-1")))
                .isEmpty();
    }

    @Test
    void a_criterion_stands_in_one_pack_only() {
        assertThat(refusal(
                        city("a", "criteria: [{id: basic-tasks, title: {zh: 基本任务, en: Basic tasks}, chapters: [3]}]")))
                .containsExactly("pack.yaml BR-612 basic-tasks: criterion `basic-tasks` stands in pack.yaml of pack a"
                        + " (1) and of pack national-2018 (2018-10-28); what stands above holds without being"
                        + " repeated");
    }

    @Test
    void a_value_for_what_nobody_defines_is_refused() {
        assertThat(refusal(city("a").sets("members-meeting.intervall", "2020-01-01", "2")))
                .containsExactly(
                        "parameters.yaml:2:10 BR-615 members-meeting.intervall: sets"
                                + " `members-meeting.intervall`, but no pack that this one extends has such a parameter. Maybe `members-meeting.interval` was meant.");
    }

    @Test
    void a_parameter_that_is_fixed_above_cannot_be_set() {
        assertThat(refusal(city("a").sets("branch.full-members.minimum", "2020-01-01", "3")))
                .containsExactly("parameters.yaml BR-616 branch.full-members.minimum: parameters.yaml of pack a (1)"
                        + " sets `branch.full-members.minimum`, but parameters.yaml of pack national-2018 (2018-10-28)"
                        + " leaves lower levels nothing to change about it (lowerLevels: nothing)");
    }

    @ParameterizedTest
    @CsvSource({
        "branch.members.maximum, lower, 50, 51, 50",
        "secretary.party-standing.minimum, higher, 12, 11, 12",
        "meeting.quorum.strict, true, false, , true"
    })
    void a_value_may_tighten_and_may_not_loosen(
            String key, String stricter, String above, String looser, String allowed) {
        assertThat(refusal(city("a").sets(key, "2020-01-01", allowed))).isEmpty();
        if (looser != null) {
            assertThat(refusal(city("a").sets(key, "2020-01-01", looser)))
                    .containsExactly("parameters.yaml BR-617 " + key + ": parameters.yaml of pack a (1) sets `" + key
                            + "` to " + looser + " from 2020-01-01 on, but parameters.yaml of pack national-2018"
                            + " (2018-10-28) has it at " + above + " from 2018-10-28 on, and lower levels may only"
                            + " tighten it (stricter: " + stricter + ")");
        }
    }

    /** What lower levels may do does not bind the level itself. */
    @ParameterizedTest
    @CsvSource({"branch.full-members.minimum, 4", "branch.members.maximum, 60", "branch.members.maximum, 40"})
    void a_national_pack_amends_any_value_of_the_national_pack_that_it_extends(String key, String value) {
        assertThat(refusal(amendment("m").sets(key, "2027-01-01", value))).isEmpty();
    }

    @Test
    void two_amendments_side_by_side_may_not_set_one_parameter() {
        assertThat(refusal(
                        amendment("m").sets("branch.members.maximum", "2027-01-01", "60"),
                        amendment("n").sets("branch.members.maximum", "2028-01-01", "70")))
                .containsExactly("parameters.yaml BR-618 branch.members.maximum: `branch.members.maximum` is set in"
                        + " parameters.yaml of pack n (1) and of pack m (1), which are both of the level national and"
                        + " bind the same branches on 2028-01-01. Maybe one of them should extend the other, or be for"
                        + " other branches");
    }

    @Test
    void a_lower_pack_is_held_to_the_amended_value_and_no_longer_to_the_one_before() {
        Packs amendment = amendment("m").sets("branch.members.maximum", "2027-01-01", "60");

        assertThat(refusal(amendment, city("a").sets("branch.members.maximum", "2027-01-01", "55")))
                .isEmpty();
        assertThat(refusal(amendment, city("a").sets("branch.members.maximum", "2027-01-01", "61")))
                .containsExactly("parameters.yaml BR-617 branch.members.maximum: parameters.yaml of pack a (1) sets"
                        + " `branch.members.maximum` to 61 from 2027-01-01 on, but parameters.yaml of pack m (1) has it"
                        + " at 60 from 2027-01-01 on, and lower levels may only tighten it (stricter: lower)");
        assertThat(refusal(amendment, city("a").sets("branch.members.maximum", "2026-12-31", "55")))
                .containsExactly("parameters.yaml BR-617 branch.members.maximum: parameters.yaml of pack a (1) sets"
                        + " `branch.members.maximum` to 55 from 2026-12-31 on, but parameters.yaml of pack"
                        + " national-2018 (2018-10-28) has it at 50 from 2018-10-28 on, and lower levels may only"
                        + " tighten it (stricter: lower)");
    }

    @Test
    void what_is_fixed_for_lower_levels_stays_fixed_for_them_when_it_is_amended() {
        assertThat(refusal(
                        amendment("m").sets("branch.full-members.minimum", "2027-01-01", "4"),
                        city("a").sets("branch.full-members.minimum", "2027-01-01", "4")))
                .containsExactly("parameters.yaml BR-616 branch.full-members.minimum: parameters.yaml of pack a (1)"
                        + " sets `branch.full-members.minimum`, but parameters.yaml of pack national-2018 (2018-10-28)"
                        + " leaves lower levels nothing to change about it (lowerLevels: nothing)");
    }

    @Test
    void a_value_may_not_loosen_what_a_level_between_has_tightened() {
        Packs province = province("b").sets("branch.members.maximum", "2020-01-01", "40");

        assertThat(refusal(province, city("a", "extends: [b]").sets("branch.members.maximum", "2020-01-01", "45")))
                .containsExactly("parameters.yaml BR-617 branch.members.maximum: parameters.yaml of pack a (1) sets"
                        + " `branch.members.maximum` to 45 from 2020-01-01 on, but parameters.yaml of pack b (1) has it"
                        + " at 40 from 2020-01-01 on, and lower levels may only tighten it (stricter: lower)");
        assertThat(refusal(province, city("a", "extends: [b]").sets("branch.members.maximum", "2020-01-01", "40")))
                .isEmpty();
    }

    @Test
    void a_value_that_the_superior_overtakes_later_is_refused() {
        Packs province = province("b").sets("branch.members.maximum", "2020-01-01", "45", "2022-01-01", "30");

        assertThat(refusal(province, city("a", "extends: [b]").sets("branch.members.maximum", "2021-01-01", "40")))
                .containsExactly("parameters.yaml BR-617 branch.members.maximum: parameters.yaml of pack a (1) sets"
                        + " `branch.members.maximum` to 40 from 2021-01-01 on, but parameters.yaml of pack b (1) has it"
                        + " at 30 from 2022-01-01 on, and lower levels may only tighten it (stricter: lower)");
        assertThat(refusal(
                        province,
                        city("a", "extends: [b]", "validTo: 2022-01-01")
                                .sets("branch.members.maximum", "2021-01-01", "40")))
                .isEmpty();
        assertThat(refusal(
                        province,
                        city("a", "extends: [b]")
                                .sets("branch.members.maximum", "2021-01-01", "40", "2022-01-01", "30")))
                .isEmpty();
    }

    @Test
    void two_packs_at_one_level_do_not_both_set_a_parameter_for_the_same_branches() {
        Packs first = city("a", "jurisdictions: [\"21\"]").sets("branch.members.maximum", "2020-01-01", "40");

        assertThat(refusal(
                        first,
                        city("b", "jurisdictions: [\"2101\"]", "validFrom: 2021-01-01")
                                .sets("branch.members.maximum", "2020-01-01", "40")))
                .containsExactly("parameters.yaml BR-618 branch.members.maximum: `branch.members.maximum` is set in"
                        + " parameters.yaml of pack b (1) and of pack a (1), which are both of the level city and bind"
                        + " the same branches on 2021-01-01. Maybe one of them should extend the other, or be for"
                        + " other branches");
        assertThat(refusal(
                        first,
                        city("b", "jurisdictions: [\"2201\"]").sets("branch.members.maximum", "2020-01-01", "40")))
                .isEmpty();
    }

    @Test
    void a_pack_upon_two_that_both_set_a_parameter_does_not_mend_it() {
        assertThat(problems(
                                province("b").sets("branch.members.maximum", "2020-01-01", "40"),
                                province("c").sets("branch.members.maximum", "2020-01-01", "30"),
                                city("d", "extends: [b, c]").sets("branch.members.maximum", "2020-01-01", "20"))
                        .stream()
                        .map(problem -> problem.check().name()))
                .containsExactly("SET_BY_TWO_PACKS");
        assertThat(refusal(
                        province("b").sets("branch.members.maximum", "2020-01-01", "40"),
                        province("c").sets("secretary.party-standing.minimum", "2020-01-01", "24"),
                        city("d", "extends: [b, c]").sets("branch.members.maximum", "2020-01-01", "20")))
                .isEmpty();
    }

    @Test
    void what_is_displaced_stands_above() {
        assertThat(refusal(city("a").requirements("sy-1").displaces("11-z", "sy-1", "")))
                .containsExactly("displaces.yaml BR-619 11-z: displaces.yaml of pack a (1) displaces 11-z, which"
                        + " stands in no pack that this one extends");
    }

    @Test
    void what_must_not_be_displaced_is_not() {
        Packs province = province("b")
                .file(
                        "catalogue/ch1.yaml",
                        "chapter: 1",
                        "title: {zh: 试验, en: Test}",
                        "requirements:",
                        Packs.requirement("p-1", "    displaceable: false"),
                        Packs.requirement("p-2", "    displaceable: true", "    key: true"));

        assertThat(refusal(
                        province, city("a", "extends: [b]").requirements("sy-1").displaces("p-1", "sy-1", "")))
                .containsExactly("displaces.yaml BR-620 p-1: displaces.yaml of pack a (1) displaces p-1, but the"
                        + " catalogue of pack b (1) says that nothing may (displaceable: false)");
        assertThat(refusal(
                        province, city("a", "extends: [b]").requirements("sy-1").displaces("p-2", "sy-1", "")))
                .isEmpty();
    }

    @Test
    void a_key_requirement_is_displaced_by_national_packs_only() {
        assertThat(refusal(city("a").requirements("sy-1").displaces("16-a", "sy-1", "")))
                .containsExactly("displaces.yaml BR-621 16-a: displaces.yaml of pack a (1) displaces 16-a, a key"
                        + " requirement in the catalogue of pack national-2018 (2018-10-28); only a pack of the"
                        + " national level may do so, and this is one of the level city");
        assertThat(refusal(Packs.pack("a", "1", "national", "extends: [national-2018]", "validFrom: 2020-01-01")
                        .requirements("R-1")
                        .displaces("16-a", "R-1", "")))
                .isEmpty();
    }

    @Test
    void a_requirement_is_displaced_by_one_of_the_same_pack() {
        assertThat(refusal(city("a").requirements("sy-1").displaces("11-a", "sy-2", "")))
                .containsExactly("displaces.yaml BR-622 11-a: displaces.yaml of pack a (1) displaces 11-a by sy-2,"
                        + " which does not stand in the catalogue of the same pack");
    }

    @Test
    void two_packs_at_one_level_do_not_both_displace_a_requirement_for_the_same_branches() {
        Packs first = city("a").requirements("sy-1").displaces("11-a", "sy-1", "agency");

        assertThat(refusal(first, city("b").requirements("fs-1").displaces("11-a", "fs-1", "village, agency")))
                .containsExactly("displaces.yaml BR-623 11-a: 11-a is displaced in displaces.yaml of pack b (1) and of"
                        + " pack a (1) for the same branches on 2020-01-01. Maybe one of them should extend the"
                        + " other, or be for other branches");
        assertThat(refusal(first, city("b").requirements("fs-1").displaces("11-a", "fs-1", "village")))
                .isEmpty();
    }

    @Test
    void what_a_later_edition_above_no_longer_defines_is_reported_for_the_day() {
        String parameter = """
                parameters:
                  - key: b.days
                    title: {zh: 天数, en: Days}
                    unit: days
                    stricter: lower
                    lowerLevels: tighten
                    values: [{from: 2020-01-01, value: 3, source: {zh: 本办法, en: These measures}}]
                """;
        Packs first = province("b", "validTo: 2021-01-01")
                .file(
                        "catalogue/ch1.yaml",
                        "chapter: 1",
                        "title: {zh: 试验, en: Test}",
                        "requirements:",
                        Packs.requirement("p-1", "    applies: {groups: {atLeast: b.days}}"))
                .file("parameters.yaml", parameter);
        Packs second = Packs.pack("b", "2", "province", "extends: [national-2018]", "validFrom: 2021-01-01")
                .requirements("p-1");

        assertThat(refusal(first, second, city("a", "extends: [b]").sets("b.days", "2020-01-01", "2")))
                .containsExactly("parameters.yaml BR-624 b.days: pack a (1) names `b.days`, but on 2021-01-01 nothing"
                        + " that it extends defines it");
        assertThat(refusal(
                        first,
                        second,
                        city("a", "extends: [b]", "validTo: 2021-01-01").sets("b.days", "2020-01-01", "2")))
                .isEmpty();
    }

    @Test
    void every_message_is_there_in_chinese() {
        assertThat(problems(city("a").sets("branch.members.maximum", "2020-01-01", "51"))
                        .get(0)
                        .text()
                        .in(Language.ZH))
                .isEqualTo("规则包 a (1) 的 parameters.yaml 把“branch.members.maximum”自 2020-01-01 起定为 51，但规则包"
                        + " national-2018 (2018-10-28) 的 parameters.yaml 自 2018-10-28 起为 50，下级只能从严（stricter:"
                        + " lower）");
    }
}
