package org.branchrules.engine.scenario;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What differs from a baseline: values set at JSON pointers first, in order; then values removed, last index first. */
final class RecordPatch {
    private RecordPatch() {}

    static JsonNode apply(JsonNode record, JsonNode set, JsonNode remove) {
        JsonNode patched = record.deepCopy();
        set.properties().forEach(entry -> put(patched, JsonPointer.compile(entry.getKey()), entry.getValue()));
        List<JsonPointer> pointers = new ArrayList<>();
        remove.forEach(pointer -> pointers.add(JsonPointer.compile(pointer.asText())));
        pointers.sort(Comparator.comparing(
                        (JsonPointer pointer) -> pointer.head().toString())
                .thenComparing(pointer ->
                        pointer.last().mayMatchElement() ? pointer.last().getMatchingIndex() : 0)
                .reversed());
        pointers.forEach(pointer -> cut(patched, pointer));
        return patched;
    }

    private static void put(JsonNode root, JsonPointer pointer, JsonNode value) {
        JsonNode parent = root;
        JsonPointer rest = pointer;
        while (!rest.tail().matches()) {
            JsonNode child = child(parent, rest);
            if (child.isMissingNode() || child.isNull()) {
                child = parent.isArray()
                        ? ((ArrayNode) parent).addObject()
                        : ((ObjectNode) parent).putObject(rest.getMatchingProperty());
            }
            parent = child;
            rest = rest.tail();
        }
        if (parent instanceof ArrayNode array) {
            String at = rest.getMatchingProperty();
            if (at.equals("-") || rest.getMatchingIndex() == array.size()) {
                array.add(value);
            } else if (rest.getMatchingIndex() >= 0 && rest.getMatchingIndex() < array.size()) {
                array.set(rest.getMatchingIndex(), value);
            } else {
                throw new IllegalArgumentException(
                        "cannot set " + pointer + ": the list has " + array.size() + " items");
            }
        } else if (parent instanceof ObjectNode object) {
            object.set(rest.getMatchingProperty(), value);
        } else {
            throw new IllegalArgumentException("cannot set " + pointer);
        }
    }

    private static JsonNode child(JsonNode parent, JsonPointer pointer) {
        return parent.isArray() ? parent.path(pointer.getMatchingIndex()) : parent.path(pointer.getMatchingProperty());
    }

    private static void cut(JsonNode root, JsonPointer pointer) {
        JsonNode parent = root.at(pointer.head());
        JsonNode cut;
        if (parent instanceof ArrayNode array) {
            cut = array.remove(pointer.last().getMatchingIndex());
        } else if (parent instanceof ObjectNode object) {
            cut = object.remove(pointer.last().getMatchingProperty());
        } else {
            cut = null;
        }
        if (cut == null) {
            throw new IllegalArgumentException("cannot remove " + pointer + ": nothing stands there");
        }
    }
}
