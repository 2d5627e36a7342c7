package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchrules.model.Language;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void every_message_is_there_in_both_languages_and_names_the_same_things() throws IOException {
        SortedMap<String, String> placesZh = placesByCode("zh");

        assertThat(placesZh).hasSizeGreaterThan(10).isEqualTo(placesByCode("en"));
    }

    @Test
    void what_was_given_is_shown_as_it_was_given() {
        Problem problem = new Problem("/members/1/id", "duplicate-id", List.of("{1}", "{0}"));

        assertThat(problem.message(Language.ZH)).isEqualTo("编号“{1}”在“{0}”中重复");
        assertThat(problem.message(Language.EN)).isEqualTo("the id `{1}` stands twice in `{0}`");
    }

    @Test
    void a_problem_seen_from_outside_has_a_longer_pointer() {
        assertThat(new Problem("/ayes", "missing", List.of("ayes")).under("/membersMeetings/0/matters/1/vote"))
                .isEqualTo(new Problem("/membersMeetings/0/matters/1/vote/ayes", "missing", List.of("ayes")));
    }

    private static SortedMap<String, String> placesByCode(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        TreeMap<String, String> places = new TreeMap<>();
        for (String code : messages.stringPropertyNames()) {
            places.put(
                    code,
                    PLACE.matcher(messages.getProperty(code))
                            .results()
                            .map(match -> match.group())
                            .sorted()
                            .collect(Collectors.joining()));
        }
        return places;
    }
}
