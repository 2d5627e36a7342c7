package org.branchrules.engine.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Identity;

/**
 * The JSON Schema (2020-12) of a record, made from the same descriptors by which records are read. It says of each field
 * what {@link RecordReader} can check by looking at that field alone; what lies between fields (a vote with more ayes than
 * people, an id given twice) only the reader finds. It also knows no null: what is not given is left out.
 */
public final class RecordSchema {
    /** The id of the schema. */
    public static final String ID = "urn:branchrules:record:1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordSchema() {}

    /** The schema as indented JSON, always the same. Safe to call from several threads. */
    public static String json() {
        Map<String, ObjectNode> definitions = new TreeMap<>();
        define(Shape.BRANCH_RECORD, definitions);
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", ID);
        describe(root, Descriptions.of(Shape.BRANCH_RECORD));
        root.put("$ref", reference(Shape.BRANCH_RECORD));
        ObjectNode all = root.putObject("$defs");
        definitions.forEach(all::set);
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
        printer.indentObjectsWith(indent);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void define(Shape shape, Map<String, ObjectNode> definitions) {
        ObjectNode definition = NODES.objectNode();
        if (definitions.putIfAbsent(shape.type().getSimpleName(), definition) != null) {
            return;
        }
        definition.put("type", "object");
        ObjectNode properties = definition.putObject("properties");
        Set<String> required = shape.required();
        for (Slot slot : shape.inOrder()) {
            ObjectNode property = type(slot.type(), definitions);
            describe(property, Descriptions.of(shape, slot));
            restrict(property, shape, slot, required.contains(slot.name()));
            properties.set(slot.name(), property);
        }
        if (!required.isEmpty()) {
            ArrayNode names = definition.putArray("required");
            required.forEach(names::add);
        }
        definition.put("additionalProperties", false);
    }

    private static void describe(ObjectNode node, Text text) {
        node.put("title", text.zh()).put("description", text.en());
    }

    private static ObjectNode type(ValueType type, Map<String, ObjectNode> definitions) {
        ObjectNode node = NODES.objectNode();
        switch (type.kind()) {
            case TEXT -> node.put("type", "string");
            case WHOLE -> node.put("type", "integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
            case DECIMAL -> node.put("type", "number");
            case TRUTH, ANSWER -> node.put("type", "boolean");
            case DATE ->
                node.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case REQUIREMENT -> node.put("type", "string").put("pattern", RequirementId.pattern());
            case CHOICE -> {
                ArrayNode names = node.put("type", "string").putArray("enum");
                type.constants().keySet().forEach(names::add);
            }
            case RECORD -> {
                define(type.shapeOrFail(), definitions);
                node.put("$ref", reference(type.shapeOrFail()));
            }
            case LIST, SET -> node.put("type", "array").set("items", type(type.elementOrFail(), definitions));
        }
        return node;
    }

    private static void restrict(ObjectNode property, Shape shape, Slot slot, boolean required) {
        Object silent = slot.whenSilent();
        if (silent instanceof Enum<?> constant && !(constant instanceof Answer)) {
            property.put("default", constant.name());
        } else if (silent instanceof Boolean truth) {
            property.put("default", truth);
        } else if (silent instanceof Integer count) {
            property.put("default", count);
        }
        if (required && slot.type().kind() == Kind.TEXT) {
            property.put("pattern", "\\S");
        } else if (required && slot.type().kind() == Kind.SET) {
            property.put("minItems", 1);
        } else if (shape.type() == Identity.class && slot.name().equals("jurisdiction")) {
            property.put("pattern", "^([0-9]{2}|[0-9]{4}|[0-9]{6})$");
        }
    }

    private static String reference(Shape shape) {
        return "#/$defs/" + shape.type().getSimpleName();
    }
}
