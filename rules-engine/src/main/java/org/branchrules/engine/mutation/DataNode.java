package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in the data of a pack.
 *
 * @param value the value; missing where there is none
 * @param steps the way to it from the root of the data: names of fields and numbers of items
 * @param file the file that it stands in
 * @param way the way to it within that file, such as {@code requirements[3].applies.kinds[0]}
 */
record DataNode(JsonNode value, List<Object> steps, String file, String way) {
    DataNode {
        steps = List.copyOf(steps);
    }

    /** A part of the data that stands in a file of its own, or in a part of it. */
    static DataNode part(JsonNode tree, String field, String file, String way) {
        return new DataNode(tree.path(field), List.of(field), file, way);
    }

    /** The parts of the data that are files of their own. */
    static List<DataNode> files(JsonNode tree, String field) {
        List<DataNode> files = new ArrayList<>();
        JsonNode list = tree.path(field);
        for (int i = 0; i < list.size(); i++) {
            files.add(new DataNode(
                    list.get(i), List.of(field, i), list.get(i).path("file").asText(), ""));
        }
        return files;
    }

    DataNode at(String field) {
        return new DataNode(value.path(field), with(field), file, way.isEmpty() ? field : way + "." + field);
    }

    List<DataNode> items(String field) {
        return at(field).items();
    }

    List<DataNode> items() {
        List<DataNode> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            items.add(new DataNode(value.get(i), with(i), file, way + "[" + i + "]"));
        }
        return items;
    }

    private List<Object> with(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    boolean isThere() {
        return !value.isMissingNode();
    }

    String text(String field) {
        return value.path(field).asText();
    }
}
