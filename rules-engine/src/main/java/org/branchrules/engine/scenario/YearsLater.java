package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.branchrules.model.AssessmentPeriod;

/** A branch as it would be some years later: every date, and every year that is stated as such, moves on. */
final class YearsLater {
    private static final Set<String> YEARS = Set.of("year", "forYear");
    private static final int MOST = 50;

    private final int years;

    /**
     * Later by so many years.
     *
     * @throws IllegalArgumentException when they are too many
     */
    YearsLater(int years) {
        if (!isPossible(years)) {
            throw new IllegalArgumentException("a branch moves by -50 to 50 years, not by " + years);
        }
        this.years = years;
    }

    /** Whether a branch can be moved by so many years. */
    static boolean isPossible(int years) {
        return years >= -MOST && years <= MOST;
    }

    /** The period so many years later. */
    AssessmentPeriod of(AssessmentPeriod period) {
        return AssessmentPeriod.of(period.from().plusYears(years), period.to().plusYears(years))
                .asOf(period.asOf().plusYears(years));
    }

    /** A record, or a part of one, so many years later; what was given stays as it is. */
    JsonNode of(JsonNode node) {
        if (node.isArray()) {
            ArrayNode moved = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> moved.add(of(item)));
            return moved;
        }
        if (node.isObject()) {
            ObjectNode moved = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> moved.set(field.getKey(), field(field.getKey(), field.getValue())));
            return moved;
        }
        return node.isTextual() ? text(node) : node;
    }

    private JsonNode field(String name, JsonNode value) {
        return YEARS.contains(name) && value.isInt() ? IntNode.valueOf(value.intValue() + years) : of(value);
    }

    private JsonNode text(JsonNode node) {
        if (!node.textValue().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return node;
        }
        try {
            return TextNode.valueOf(
                    LocalDate.parse(node.textValue()).plusYears(years).toString());
        } catch (DateTimeException e) {
            return node; // no date; reading the record says so
        }
    }
}
