package org.branchrules.engine.mutation;

import java.time.LocalDate;
import java.util.Arrays;
import org.branchrules.engine.internal.Messages;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Language;
import org.branchrules.model.Text;
import org.branchrules.model.policy.ParameterReading;

/** Words mutants in both languages. */
final class Words {
    private static final Messages MESSAGES = new Messages(Words.class, "mutation");
    private static final Text NONE = new Text("-", "-");

    private Words() {}

    /** The phrase of that key; arguments that are texts go in in their language. */
    static Text text(String key, Object... arguments) {
        return new Text(
                MESSAGES.in(Language.ZH, key, in(Language.ZH, arguments)),
                MESSAGES.in(Language.EN, key, in(Language.EN, arguments)));
    }

    private static Object[] in(Language language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Text text ? text.in(language) : argument)
                .toArray();
    }

    /** What a constant of the model is called. */
    static Text name(Enum<?> constant) {
        return new Text(
                Wording.of(Language.ZH).name(constant), Wording.of(Language.EN).name(constant));
    }

    /** What a section of the record is called. */
    static Text section(String fieldName) {
        return new Text(
                Wording.of(Language.ZH).sectionName(fieldName),
                Wording.of(Language.EN).sectionName(fieldName));
    }

    /** A value of a parameter with its unit. */
    static Text value(String unit, String value) {
        ParameterReading reading = new ParameterReading("-", NONE, unit, value, LocalDate.EPOCH, NONE, "-");
        return new Text(
                Wording.of(Language.ZH).parameterValue(reading),
                Wording.of(Language.EN).parameterValue(reading));
    }

    /** The title that a node of data carries; its id where it has none. */
    static Text title(DataNode node) {
        return both(node, "title");
    }

    /** The text in both languages in a field; the id where there is none. */
    static Text both(DataNode node, String field) {
        DataNode at = node.at(field);
        String id = node.value().has("id") ? node.text("id") : node.text("key");
        return at.value().has("zh") && at.value().has("en") ? new Text(at.text("zh"), at.text("en")) : new Text(id, id);
    }
}
