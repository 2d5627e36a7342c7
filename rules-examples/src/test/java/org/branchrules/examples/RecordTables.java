package org.branchrules.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.branchrules.engine.io.RecordSchema;

/** The tables of docs/records.md: every field of a record, made from its schema. */
final class RecordTables {
    private static final String RECORD = "BranchRecord";

    private final JsonNode definitions;

    private RecordTables(JsonNode schema) {
        this.definitions = schema.path("$defs");
    }

    static String markdown() {
        try {
            return new RecordTables(new ObjectMapper().readTree(RecordSchema.json())).written();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written() {
        StringBuilder text = new StringBuilder();
        for (String type : inOrder()) {
            text.append("### ").append(type).append("\n\n");
            text.append("| field | 说明 | what it holds | written as |\n|---|---|---|---|\n");
            JsonNode definition = definitions.path(type);
            Set<String> required = new LinkedHashSet<>();
            definition.path("required").forEach(name -> required.add(name.asText()));
            definition
                    .path("properties")
                    .properties()
                    .forEach(property -> text.append("| `")
                            .append(property.getKey())
                            .append(required.contains(property.getKey()) ? "` ● | " : "` | ")
                            .append(cell(property.getValue().path("title").asText()))
                            .append(" | ")
                            .append(cell(property.getValue().path("description").asText()))
                            .append(" | ")
                            .append(form(property.getValue()))
                            .append(" |\n"));
            text.append('\n');
        }
        return text.toString().stripTrailing();
    }

    /** The record first, then the types in the order in which they are first named. */
    private List<String> inOrder() {
        Set<String> known = new LinkedHashSet<>(List.of(RECORD));
        List<String> next = List.of(RECORD);
        while (!next.isEmpty()) {
            List<String> named = new ArrayList<>();
            for (String type : next) {
                definitions.path(type).path("properties").forEach(property -> {
                    String name = typeName(property);
                    if (!name.isEmpty() && known.add(name)) {
                        named.add(name);
                    }
                });
            }
            next = named;
        }
        return List.copyOf(known);
    }

    private static String typeName(JsonNode property) {
        JsonNode reference = property.has("items") ? property.path("items").path("$ref") : property.path("$ref");
        return reference.asText("").replace("#/$defs/", "");
    }

    private static String form(JsonNode property) {
        if (property.path("type").asText().equals("array")) {
            return "list of " + form(property.path("items"));
        }
        if (property.has("$ref")) {
            String name = typeName(property);
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        if (property.has("enum")) {
            List<String> constants = new ArrayList<>();
            property.path("enum").forEach(constant -> constants.add("`" + constant.asText() + "`"));
            return String.join(", ", constants);
        }
        return switch (property.path("type").asText()) {
            case "boolean" -> "`true`, `false`";
            case "integer", "number" -> "number";
            default -> property.path("format").asText().equals("date") ? "date" : "text";
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
