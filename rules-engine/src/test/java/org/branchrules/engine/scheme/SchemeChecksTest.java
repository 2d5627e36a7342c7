package org.branchrules.engine.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check of a scheme fires, and names the place. */
final class SchemeChecksTest {
    @Test
    void a_sound_scheme_loads() {
        assertThat(CityPack.of(CityPack.SCHEME).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            total: 10 | total: 12 | BR-502 total: declares 12 points
            points: 5\\n    items:\\n      - {id: a1 | points: 6\\n    items:\\n      - {id: a1 | BR-502 meetings: declares 6 points, but what it consists of is worth 5
            points: 1\\n    bonus | points: 3\\n    bonus | BR-502 bonus: declares 3 points
            points: 3, requirements: [11-a] | points: drei, requirements: [11-a] | BR-503
            points: 3, requirements: [11-a] | points: 3.001, requirements: [11-a] | BR-503
            from: 5 | from: 9 | BR-504 one: begins at 9
            - {id: none, title: {zh: 不定星, en: no star}} | - {id: none, title: {zh: 不定星, en: no star}, from: 1} | BR-505
            items: [a1] | items: [a9] | BR-506 two: the scheme has no `a9`
            dimensions: {life: 3} | dimensions: {live: 3} | BR-506 two: the scheme has no `live`
            level: none, ceilings | level: zero, ceilings | BR-506 no-forgery: the scheme has no `zero`
            requirements: [11-a], score: deduction, each: 1, floor: 1 | floor: 1 | BR-507
            tally: party-lectures, bands | tally: party-lectures, measure: x, bands | BR-508
            requirements: [17-a, 17-d] | requirements: [17-a, 16-j] | BR-509
            requirements: [17-a, 17-d] | requirements: [17-a, 28-b] | BR-510
            each: 1, floor: 1 | each: 1, floor: 3 | BR-511
            atLeast: 4, points: 2 | atLeast: 4, points: 2.5 | BR-512
            atLeast: 2, points: 1 | atLeast: 2, points: 2 | BR-513
            atLeast: 2, points: 1 | atLeast: two, points: 1 | BR-514
            leaders: 40 | leaders: 0 | BR-515
            ceilings: [forged-records], text | text | BR-517
            ceilings: [forged-records] | ceilings: [forgery] | BR-305
            requirements: [11-a] | requirements: [11-z] | BR-303
            score: proportional | score: half | BR-409
            tally: party-lectures | tally: lectures | BR-409
            id: b1 | id: a1 | BR-410
            title: {zh: 生活会, en: Life meeting} | title: {zh: 生活会} | BR-408
            outOf: 100 | outOf: 0 | BR-405
            each: 1, floor: 1 | each: -1, floor: 1 | BR-405
            """)
    void a_scheme_spoilt_in_one_place_is_refused(String sound, String spoilt, String expected) {
        String from = sound.replace("\\n", "\n");
        assertThat(CityPack.SCHEME).contains(from);
        assertThat(CityPack.of(CityPack.SCHEME.replace(from, spoilt.replace("\\n", "\n")))
                        .problems())
                .contains("ratings/stars.yaml")
                .contains(expected);
    }

    @Test
    void a_bonus_within_a_dimension_is_refused() {
        String scheme = CityPack.SCHEME.replace(
                "    points: 5\n    items:\n      - {id: b1",
                "    points: 5\n    dimensions:\n"
                        + "      - {id: more, title: {zh: 另加, en: More}, points: 0, bonus: true}\n"
                        + "    items:\n      - {id: b1");
        assertThat(CityPack.of(scheme).problems()).contains("BR-516 more");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        String scheme = CityPack.SCHEME
                .replace("total: 10", "total: 12")
                .replace("from: 5", "from: 9")
                .replace("requirements: [11-a]", "requirements: [11-z]");
        assertThat(CityPack.of(scheme).problems().lines()).hasSize(3);
    }
}
