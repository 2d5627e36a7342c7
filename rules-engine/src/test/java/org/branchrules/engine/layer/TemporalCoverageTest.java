package org.branchrules.engine.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.Policy;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.record.BranchKind;
import org.junit.jupiter.api.Test;

/** On every day, one edition of each pack binds a branch, or none is in force and the policy says so. */
class TemporalCoverageTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final String NOWHERE = "-";
    private static final List<String> PLACES = List.of(NOWHERE, "11", "21", "2101", "210102", "2104", "2201");

    /** The national pack, a province with a rule older than it, a city that lapses for a year, and a unit in that city. */
    private static final Policy POLICY = Policy.national()
            .with(
                    Packs.pack(
                                    "province",
                                    "2016",
                                    "province",
                                    "validFrom: 2016-04-01",
                                    "validTo: 2018-11-19",
                                    "kinds: [agency]",
                                    "jurisdictions: [\"21\"]",
                                    "criteria: [{id: organs, title: {zh: 机关, en: Organs}, chapters: []}]")
                            .file(
                                    "catalogue/ch1.yaml",
                                    "chapter: 1",
                                    "title: {zh: 试验, en: Test}",
                                    "requirements:",
                                    Packs.requirement("ln-1").replace("working-mechanisms", "organs"))
                            .scheme()
                            .files(),
                    Packs.pack(
                                    "province",
                                    "2018",
                                    "province",
                                    "extends: [national-2018]",
                                    "validFrom: 2018-11-19",
                                    "kinds: [agency]",
                                    "jurisdictions: [\"21\"]")
                            .requirements("ln-1")
                            .files(),
                    Packs.pack(
                                    "city",
                                    "2020",
                                    "city",
                                    "extends: [national-2018]",
                                    "validFrom: 2020-01-01",
                                    "validTo: 2023-01-01",
                                    "jurisdictions: [\"2101\"]")
                            .requirements("sy-1")
                            .files(),
                    Packs.pack(
                                    "city",
                                    "2024",
                                    "city",
                                    "extends: [national-2018]",
                                    "validFrom: 2024-01-01",
                                    "jurisdictions: [\"2101\"]")
                            .requirements("sy-1")
                            .files(),
                    Packs.pack("unit", "1", "unit", "extends: [city]", "validFrom: 2022-01-01", "kinds: [university]")
                            .requirements("u-1")
                            .files());

    private static List<String> inForce(LocalDate day, BranchKind kind, String place) {
        return POLICY.packsInForce(day, kind, jurisdiction(place)).stream()
                .map(pack -> pack.id() + " " + pack.edition())
                .toList();
    }

    private static List<String> noneInForce(LocalDate day, BranchKind kind, String place) {
        return POLICY.noneInForce(day, kind, jurisdiction(place));
    }

    private static @org.jspecify.annotations.Nullable String jurisdiction(String place) {
        return place.equals(NOWHERE) ? null : place;
    }

    @Test
    void on_every_day_one_edition_of_each_pack_binds_a_branch_or_none_is_in_force() {
        for (BranchKind kind : BranchKind.values()) {
            for (String place : PLACES) {
                Set<String> expected = madeFor(kind, place);
                for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                    List<String> told = new ArrayList<>();
                    POLICY.packsInForce(day, kind, jurisdiction(place)).stream()
                            .map(PackReference::id)
                            .forEach(told::add);
                    told.addAll(noneInForce(day, kind, place));

                    assertThat(told)
                            .as("%s, %s, %s", day, kind, place)
                            .doesNotHaveDuplicates()
                            .containsExactlyInAnyOrderElementsOf(expected);
                }
            }
        }
    }

    /** The packs that are made for a branch, by hand. */
    private static Set<String> madeFor(BranchKind kind, String place) {
        Set<String> packs = new LinkedHashSet<>(List.of("national-2018"));
        if (kind == BranchKind.AGENCY && place.startsWith("21")) {
            packs.add("province");
        }
        if (place.startsWith("2101")) {
            packs.add("city");
            if (kind == BranchKind.UNIVERSITY) {
                packs.add("unit");
            }
        }
        return packs;
    }

    @Test
    void what_binds_changes_on_the_days_on_which_editions_begin_and_end_and_on_no_others() {
        assertThat(changes(BranchKind.AGENCY, "210102"))
                .containsExactly(
                        Map.entry(LocalDate.of(2016, 1, 1), List.of()),
                        Map.entry(LocalDate.of(2016, 4, 1), List.of("province 2016")),
                        Map.entry(LocalDate.of(2018, 10, 28), List.of("national-2018 2018-10-28", "province 2016")),
                        Map.entry(LocalDate.of(2018, 11, 19), List.of("national-2018 2018-10-28", "province 2018")),
                        Map.entry(
                                LocalDate.of(2020, 1, 1),
                                List.of("national-2018 2018-10-28", "province 2018", "city 2020")),
                        Map.entry(LocalDate.of(2023, 1, 1), List.of("national-2018 2018-10-28", "province 2018")),
                        Map.entry(
                                LocalDate.of(2024, 1, 1),
                                List.of("national-2018 2018-10-28", "province 2018", "city 2024")));
    }

    @Test
    void a_pack_binds_only_while_what_it_extends_does() {
        assertThat(changes(BranchKind.UNIVERSITY, "2101"))
                .containsExactly(
                        Map.entry(LocalDate.of(2016, 1, 1), List.of()),
                        Map.entry(LocalDate.of(2018, 10, 28), List.of("national-2018 2018-10-28")),
                        Map.entry(LocalDate.of(2020, 1, 1), List.of("national-2018 2018-10-28", "city 2020")),
                        Map.entry(LocalDate.of(2022, 1, 1), List.of("national-2018 2018-10-28", "city 2020", "unit 1")),
                        Map.entry(LocalDate.of(2023, 1, 1), List.of("national-2018 2018-10-28")),
                        Map.entry(
                                LocalDate.of(2024, 1, 1), List.of("national-2018 2018-10-28", "city 2024", "unit 1")));
        assertThat(noneInForce(LocalDate.of(2023, 6, 1), BranchKind.UNIVERSITY, "2101"))
                .containsExactly("city", "unit");
    }

    @Test
    void a_branch_without_a_jurisdiction_is_bound_by_no_local_pack() {
        assertThat(changes(BranchKind.AGENCY, NOWHERE))
                .containsExactly(
                        Map.entry(LocalDate.of(2016, 1, 1), List.of()),
                        Map.entry(LocalDate.of(2018, 10, 28), List.of("national-2018 2018-10-28")));
    }

    @Test
    void a_gap_between_editions_is_a_warning() {
        assertThat(POLICY.warnings().stream().map(Object::toString))
                .containsExactly("pack.yaml BR-607 validFrom: pack city (2024) is in force from 2024-01-01 on, but pack"
                        + " city (2020) only until 2023-01-01: in between, none is");
    }

    private static Map<LocalDate, List<String>> changes(BranchKind kind, String place) {
        Map<LocalDate, List<String>> changes = new LinkedHashMap<>();
        List<String> last = Arrays.asList("?");
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            List<String> now = inForce(day, kind, place);
            if (!now.equals(last)) {
                changes.put(day, now);
                last = now;
            }
        }
        return changes;
    }
}
