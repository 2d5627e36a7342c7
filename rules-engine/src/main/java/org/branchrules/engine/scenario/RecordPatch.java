package org.branchrules.engine.scenario;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What differs from a baseline: values set at JSON pointers first, in order; then values removed, last index first. */
final class RecordPatch {
    private static final String APPEND = "-";

    private RecordPatch() {}

    /** The record with the differences; pointers that lead nowhere are skipped and added to the list. */
    static JsonNode apply(
            JsonNode record, Collection<Map.Entry<String, JsonNode>> set, JsonNode remove, List<BadPointer> bad) {
        JsonNode patched = record.deepCopy();
        for (Map.Entry<String, JsonNode> entry : set) {
            run(entry.getKey(), "set." + entry.getKey(), bad, pointer -> put(patched, pointer, entry.getValue()));
        }
        List<Removal> removals = new ArrayList<>();
        for (int i = 0; i < remove.size(); i++) {
            String where = "remove[" + i + "]";
            run(remove.get(i).asText(), where, bad, pointer -> removals.add(new Removal(pointer, where)));
        }
        removals.sort(Removal.LAST_FIRST);
        removals.forEach(
                removal -> run(removal.pointer().toString(), removal.where(), bad, pointer -> cut(patched, pointer)));
        return patched;
    }

    /**
     * A pointer that leads nowhere.
     *
     * @param where where it stands, within the scenario
     * @param list how many items the list has that it goes beyond; -1 where that is not the reason
     */
    record BadPointer(String pointer, String where, int list) {}

    private record Removal(JsonPointer pointer, String where) {
        static final Comparator<Removal> LAST_FIRST = Comparator.comparing(
                        (Removal removal) -> String.valueOf(removal.pointer().head()))
                .thenComparing(removal -> index(removal.pointer().last()))
                .reversed();

        private static int index(JsonPointer last) {
            return last != null && last.mayMatchElement() ? last.getMatchingIndex() : 0;
        }
    }

    private interface Change {
        void at(JsonPointer pointer) throws NowhereException;
    }

    /** A pointer leads nowhere. */
    private static final class NowhereException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int list;

        NowhereException(int list) {
            this.list = list;
        }
    }

    private static void run(String text, String where, List<BadPointer> bad, Change change) {
        try {
            JsonPointer pointer = JsonPointer.compile(text);
            if (pointer.matches()) {
                throw new NowhereException(-1);
            }
            change.at(pointer);
        } catch (NowhereException e) {
            bad.add(new BadPointer(text, where, e.list));
        } catch (IllegalArgumentException e) {
            bad.add(new BadPointer(text, where, -1));
        }
    }

    private static void put(JsonNode root, JsonPointer pointer, JsonNode value) throws NowhereException {
        JsonNode parent = root;
        JsonPointer rest = pointer;
        while (!rest.tail().matches()) {
            JsonNode child = child(parent, rest);
            parent = child.isMissingNode() || child.isNull() ? made(parent, rest) : child;
            rest = rest.tail();
        }
        if (parent instanceof ArrayNode array) {
            int index = rest.getMatchingProperty().equals(APPEND) ? array.size() : rest.getMatchingIndex();
            if (index < 0 || index > array.size()) {
                throw new NowhereException(array.size());
            }
            if (index == array.size()) {
                array.add(value);
            } else {
                array.set(index, value);
            }
        } else if (parent instanceof ObjectNode object) {
            object.set(rest.getMatchingProperty(), value);
        } else {
            throw new NowhereException(-1);
        }
    }

    private static JsonNode child(JsonNode parent, JsonPointer pointer) {
        return parent.isArray() ? parent.path(pointer.getMatchingIndex()) : parent.path(pointer.getMatchingProperty());
    }

    private static JsonNode made(JsonNode parent, JsonPointer rest) throws NowhereException {
        if (parent instanceof ArrayNode array) {
            if (!rest.getMatchingProperty().equals(APPEND) && rest.getMatchingIndex() != array.size()) {
                throw new NowhereException(array.size());
            }
            return array.addObject();
        }
        if (parent instanceof ObjectNode object) {
            return object.putObject(rest.getMatchingProperty());
        }
        throw new NowhereException(-1);
    }

    private static void cut(JsonNode root, JsonPointer pointer) throws NowhereException {
        JsonNode parent = root.at(pointer.head());
        JsonPointer last = pointer.last();
        JsonNode cut = null;
        if (parent instanceof ArrayNode array) {
            cut = array.remove(last.getMatchingIndex());
        } else if (parent instanceof ObjectNode object) {
            cut = object.remove(last.getMatchingProperty());
        }
        if (cut == null) {
            throw new NowhereException(parent instanceof ArrayNode ? parent.size() : -1);
        }
    }
}
