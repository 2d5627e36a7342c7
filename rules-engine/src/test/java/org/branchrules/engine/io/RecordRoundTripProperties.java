package org.branchrules.engine.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Attendance;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.Integrity;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Measure;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Rating;
import org.branchrules.model.record.ThemeDay;
import org.branchrules.model.record.Vote;

class RecordRoundTripProperties {
    private final RecordReader reader = new RecordReader();
    private final RecordWriter writer = new RecordWriter();

    @Property(tries = 60)
    void what_is_written_is_read_back_in_every_form(@ForAll("records") BranchRecord record) {
        byte[] canonical = writer.canonical(record);
        BranchRecord sorted = only(reader.read("c", canonical, Format.JSON));

        assertThat(writer.canonical(sorted)).isEqualTo(canonical);
        assertThat(only(reader.read("j", writer.json(record).getBytes(UTF_8), Format.JSON)))
                .isEqualTo(sorted);
        assertThat(only(reader.read("y", writer.yaml(record).getBytes(UTF_8), Format.YAML)))
                .isEqualTo(sorted);
        assertSameUpToOrder(sorted.membersMeetings(), record.membersMeetings());
        assertSameUpToOrder(sorted.themeDays(), record.themeDays());
        assertSameUpToOrder(sorted.measures(), record.measures());
        assertSameUpToOrder(sorted.ratings(), record.ratings());
    }

    @Property(tries = 60)
    void the_order_of_facts_does_not_matter(@ForAll("records") BranchRecord record, @ForAll Random random) {
        BranchRecord shuffled = record.toBuilder()
                .membersMeetings(shuffled(record.membersMeetings(), random))
                .themeDays(shuffled(record.themeDays(), random))
                .measures(shuffled(record.measures(), random))
                .ratings(shuffled(record.ratings(), random))
                .build();

        assertThat(writer.digest(shuffled)).isEqualTo(writer.digest(record));
    }

    @Property(tries = 200)
    void no_text_at_all_ends_in_an_exception(@ForAll String text) {
        for (Format format : Format.values()) {
            ReadResult result = reader.read("a", text.getBytes(UTF_8), format);
            assertThat(result.records()).isEmpty();
            result.rejected()
                    .forEach(rejected -> assertThat(rejected.toString()).isNotBlank());
        }
    }

    @Provide
    Arbitrary<BranchRecord> records() {
        return Combinators.combine(meetings(), themeDays(), measures(), ratings())
                .as((meetings, themeDays, measures, ratings) -> BranchRecord.builder(
                                new Identity("b", BranchKind.AGENCY, BranchForm.STAND_ALONE, null, null, null))
                        .membersMeetings(meetings)
                        .themeDays(themeDays)
                        .measures(measures)
                        .ratings(ratings)
                        .build());
    }

    private static Arbitrary<List<Meeting>> meetings() {
        Arbitrary<List<String>> absent = texts().list().ofMaxSize(1);
        return Combinators.combine(
                        ids(),
                        dates(),
                        texts().injectNull(0.3),
                        Arbitraries.subsetOf(Meeting.Method.values()),
                        absent,
                        proofs(),
                        votes())
                .as((id, date, topic, methods, missing, proof, vote) -> new Meeting(
                        id,
                        date,
                        null,
                        topic,
                        methods,
                        null,
                        null,
                        null,
                        new Attendance(9, 8, missing),
                        vote == null
                                ? List.of()
                                : List.of(new Matter(Matter.Kind.WORK, topic, true, null, Answer.NO, vote)),
                        Meeting.Mode.MIXED,
                        null,
                        proof))
                .list()
                .uniqueElements(Meeting::id)
                .ofMaxSize(4);
    }

    private static Arbitrary<List<ThemeDay>> themeDays() {
        Arbitrary<Set<ThemeDay.Content>> contents = Arbitraries.subsetOf(ThemeDay.Content.values());
        return Combinators.combine(ids(), dates(), contents, Arbitraries.of(Answer.class))
                .as((id, date, content, answer) ->
                        new ThemeDay(id, date, null, content, date, answer, null, Proof.NONE_NAMED))
                .list()
                .uniqueElements(ThemeDay::id)
                .ofMaxSize(4)
                .injectNull(0.2);
    }

    private static Arbitrary<List<Measure>> measures() {
        Arbitrary<BigDecimal> values =
                Arbitraries.bigDecimals().between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000));
        return Combinators.combine(words(), values, words(), texts().injectNull(0.5))
                .as((key, value, unit, source) -> new Measure(key, value, unit, null, source))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<List<Rating>> ratings() {
        return Combinators.combine(words(), words(), words())
                .as((by, scale, value) -> new Rating(by, scale, value, LocalDate.of(2024, 2, 29)))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Vote> votes() {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, 5);
        return Combinators.combine(some, some, Arbitraries.of(Answer.class))
                .as((ayes, written, answer) ->
                        new Vote(15, 9, ayes, null, 1, written, answer, Answer.YES, Answer.NOT_STATED))
                .injectNull(0.3);
    }

    private static Arbitrary<Proof> proofs() {
        return Combinators.combine(texts().injectNull(0.5), Arbitraries.of(Integrity.class))
                .as(Proof::new);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(4);
    }

    private static Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(1950, 1, 1), LocalDate.of(2100, 12, 31));
    }

    /** Any characters, and words that YAML could take for something else. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .ofMaxLength(12)
                        .filter(text -> UTF_8.newEncoder().canEncode(text)),
                Arbitraries.of(
                        "",
                        "yes",
                        "no",
                        "true",
                        "null",
                        "~",
                        "007",
                        "1_000",
                        "1.5",
                        "1e3",
                        "2024-01-01",
                        "a: b",
                        "- a",
                        "#a",
                        "*a",
                        "&a",
                        "!a",
                        "%",
                        "@",
                        "党支部😀",
                        " a ",
                        "a\nb\n",
                        "\u2028",
                        "\u0085",
                        "\u007f",
                        "\uFEFF",
                        "a\\\"b",
                        "?",
                        "0x1F",
                        ".inf",
                        "<<",
                        "="));
    }

    private static Arbitrary<String> words() {
        return texts().filter(text -> !text.isBlank());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        if (list == null) {
            return null;
        }
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static <T> void assertSameUpToOrder(List<T> actual, List<T> expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static BranchRecord only(ReadResult result) {
        assertThat(result.rejected()).isEmpty();
        return result.records().get(0);
    }
}
