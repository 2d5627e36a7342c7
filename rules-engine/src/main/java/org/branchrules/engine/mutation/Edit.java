package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a pack's data in another's place.
 *
 * @param steps the way to the place
 * @param value the new value; null where what stands there is taken away
 */
record Edit(List<Object> steps, @Nullable JsonNode value) {
    /** The data with the change; what lies off the way is shared with the data as they were. */
    JsonNode apply(JsonNode data) {
        return apply(data, 0);
    }

    private JsonNode apply(JsonNode node, int depth) {
        Object step = steps.get(depth);
        if (step instanceof Integer index) {
            ArrayNode changed = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < node.size(); i++) {
                JsonNode item = i == index ? below(node.get(i), depth) : node.get(i);
                if (item != null) {
                    changed.add(item);
                }
            }
            return changed;
        }
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        changed.setAll((ObjectNode) node);
        JsonNode field = below(node.path((String) step), depth);
        if (field == null) {
            changed.remove((String) step);
        } else {
            changed.set((String) step, field);
        }
        return changed;
    }

    private @Nullable JsonNode below(JsonNode node, int depth) {
        return depth == steps.size() - 1 ? value : apply(node, depth + 1);
    }
}
