package org.branchrules.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Turns trees of Jackson, which know no places, into ours. */
final class Nodes {
    private Nodes() {}

    static Tree tree(JsonNode node) {
        if (node.isObject()) {
            List<Tree.Field> fields = new ArrayList<>();
            node.properties()
                    .forEach(field -> fields.add(new Tree.Field(field.getKey(), Place.NONE, tree(field.getValue()))));
            return new Tree.Branch(Place.NONE, fields);
        }
        if (node.isArray()) {
            List<Tree> items = new ArrayList<>();
            node.forEach(item -> items.add(tree(item)));
            return new Tree.Items(Place.NONE, items);
        }
        if (node.isNull() || node.isMissingNode()) {
            return new Tree.Leaf(Place.NONE, Tree.Leaf.Kind.NOTHING, "null");
        }
        Tree.Leaf.Kind kind =
                node.isNumber() && TreeReader.NUMBER.matcher(node.asText()).matches()
                        ? Tree.Leaf.Kind.NUMBER
                        : node.isBoolean() ? Tree.Leaf.Kind.TRUTH : Tree.Leaf.Kind.TEXT;
        return new Tree.Leaf(Place.NONE, kind, node.asText());
    }
}
