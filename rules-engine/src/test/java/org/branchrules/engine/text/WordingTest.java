package org.branchrules.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchrules.engine.Policy;
import org.branchrules.model.Language;
import org.branchrules.model.fact.Tallies;
import org.branchrules.model.fact.Tally;
import org.branchrules.model.record.Excerpt;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Section;
import org.branchrules.model.record.Span;
import org.branchrules.model.record.ThemeDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WordingTest {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

    private static List<Class<?>> modelClasses() {
        return new ClassFileImporter()
                .importPackages("org.branchrules.model").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Class<? extends Fact>> factTypes() {
        List<Class<? extends Fact>> types = new ArrayList<>();
        for (Class<?> type : modelClasses()) {
            if (Fact.class.isAssignableFrom(type) && type.isRecord() && type != Excerpt.class) {
                types.add((Class<? extends Fact>) type);
            }
        }
        assertThat(types).hasSizeGreaterThan(30);
        return types;
    }

    private static List<Enum<?>> constants() {
        List<Enum<?>> constants = new ArrayList<>();
        modelClasses().stream()
                .filter(type -> type.isEnum() && type != Language.class)
                .forEach(type -> Arrays.stream(type.getEnumConstants()).forEach(each -> constants.add((Enum<?>) each)));
        assertThat(constants).hasSizeGreaterThan(200);
        return constants;
    }

    /** A fact in which nothing is left out. */
    static Fact full(Class<? extends Fact> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(WordingTest::some).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + type, e);
        }
    }

    private static Object some(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            return "x";
        }
        if (type == int.class || type == Integer.class) {
            return component.getName().equals("forYear") ? 2024 : 1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 5, 6);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("1.50");
        }
        if (type == Span.class) {
            return new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        }
        if (type == Set.class) {
            return component.getDeclaringRecord() == ThemeDay.class ? Set.of(ThemeDay.Content.STUDY) : Set.of();
        }
        return type == List.class ? List.of() : null;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_constant_of_the_model_has_a_name(Language language) {
        Phrases phrases = Phrases.load(Wording.class, "wording", language);
        assertThat(constants().stream()
                        .map(Wording::keyOf)
                        .filter(key -> phrases.find(key).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_fact_and_every_observation_has_a_name(Language language) {
        Phrases phrases = Phrases.load(Wording.class, "wording", language);
        for (Class<? extends Fact> type : factTypes()) {
            assertThat(phrases.find("fact." + type.getSimpleName()))
                    .as(type.getSimpleName())
                    .isPresent();
            for (Observation observation : full(type).observations()) {
                assertThat(phrases.find("observed." + observation.name()))
                        .as(type.getSimpleName() + "." + observation.name())
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sentences_only_name_what_their_fact_shows(Language language) {
        Phrases phrases = Phrases.load(Wording.class, "wording", language);
        for (Class<? extends Fact> type : factTypes()) {
            Set<String> shown = new LinkedHashSet<>();
            full(type).observations().forEach(observation -> shown.add(observation.name()));
            phrases.find("sentence." + type.getSimpleName())
                    .ifPresent(sentence -> assertThat(
                                    GAP.matcher(sentence).results().map(gap -> gap.group(1)))
                            .as(type.getSimpleName())
                            .isSubsetOf(shown));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_fact_can_be_put_into_a_sentence(Language language) {
        Wording wording = Wording.of(language);
        assertThat(factTypes())
                .allSatisfy(type ->
                        assertThat(wording.evidence(full(type))).isNotBlank().doesNotContain("{", "[", "–"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_count_section_and_unit_has_a_name(Language language) {
        Phrases phrases = Phrases.load(Wording.class, "wording", language);
        Stream<String> activities = Stream.of(
                "party-lecture", "members-meeting", "committee-meeting", "group-meeting", "theme-day", "any-session");
        assertThat(Stream.concat(Tallies.ALL.stream(), activities))
                .allSatisfy(code -> assertThat(phrases.find("code." + code)).isPresent());
        assertThat(Section.values())
                .allSatisfy(section -> assertThat(Wording.of(language).sectionName(section.fieldName()))
                        .isEqualTo(Wording.of(language).name(section)));
        assertThat(Policy.national().parameters())
                .allSatisfy(parameter ->
                        assertThat(phrases.find("unit." + parameter.unit())).isPresent());
    }

    @Test
    void both_languages_have_the_same_keys() throws Exception {
        assertThat(keys("wording_en.properties")).isEqualTo(keys("wording_zh.properties"));
    }

    private static Set<Object> keys(String file) throws Exception {
        java.util.Properties properties = new java.util.Properties();
        try (var stream = Wording.class.getResourceAsStream(file)) {
            properties.load(new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8));
        }
        return properties.keySet();
    }

    @Test
    void evidence_is_one_compact_sentence() {
        assertThat(Wording.of(Language.ZH).evidence(SampleAssessment.MONTHLY))
                .isEqualTo("主题党日每1个月一次，应有2次，已有1次，缺 2024-02（2024-01-05）");
        assertThat(Wording.of(Language.EN).evidence(SampleAssessment.MONTHLY))
                .isEqualTo("theme day every 1 month(s): 2 due, 1 held, missed 2024-02 (2024-01-05)");
    }

    @Test
    void long_lists_are_cut() {
        List<LocalDate> days =
                LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2024, 1, 21)).toList();
        assertThat(Wording.of(Language.ZH).evidence(new Tally("briefings", days)))
                .startsWith("向党员群众通报20次：2024-01-01、")
                .endsWith("2024-01-12等20项");
    }

    @Test
    void numbers_and_dates_read_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(Wording.of(Language.EN).evidence(SampleAssessment.LECTURES))
                    .isEqualTo("party lectures: 1, on 2024-05-06");
        } finally {
            Locale.setDefault(before);
        }
    }
}
