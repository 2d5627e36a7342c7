package org.branchrules.engine.internal.variation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values that lie next to one: dates by a day, numbers by one, yes for no, a list without an item. */
public final class Variations {
    private static final List<String> ANSWERS = List.of("YES", "NO", "NOT_STATED");
    private static final int LONGEST_LIST = 6;

    private Variations() {}

    /** The values that lie next to one. */
    public static List<JsonNode> of(JsonNode value) {
        List<JsonNode> others = new ArrayList<>();
        if (value.isInt()) {
            others.add(IntNode.valueOf(value.intValue() + 1));
            others.add(IntNode.valueOf(value.intValue() - 1));
        } else if (value.isBoolean()) {
            others.add(BooleanNode.valueOf(!value.booleanValue()));
        } else if (value.isTextual()) {
            text(value.textValue(), others);
        } else if (value instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                of(field.getValue())
                        .forEach(other -> others.add(object.deepCopy().set(field.getKey(), other)));
                ObjectNode without = object.deepCopy();
                without.remove(field.getKey());
                others.add(without);
            });
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < Math.min(LONGEST_LIST, array.size()); i++) {
                ArrayNode without = array.deepCopy();
                without.remove(i);
                others.add(without);
                for (JsonNode other : of(array.get(i))) {
                    ArrayNode changed = array.deepCopy();
                    changed.set(i, other);
                    others.add(changed);
                }
            }
        }
        return others;
    }

    private static void text(String text, List<JsonNode> others) {
        if (ANSWERS.contains(text)) {
            ANSWERS.stream()
                    .filter(answer -> !answer.equals(text))
                    .forEach(answer -> others.add(TextNode.valueOf(answer)));
            return;
        }
        if (text.length() == 10 && text.charAt(4) == '-') {
            try {
                LocalDate day = LocalDate.parse(text);
                others.add(TextNode.valueOf(day.plusDays(1).toString()));
                others.add(TextNode.valueOf(day.minusDays(1).toString()));
            } catch (DateTimeException e) {
                return; // no date, so nothing lies next to it
            }
        }
    }
}
