package org.branchrules.engine.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.pack.PackFiles;
import org.jspecify.annotations.Nullable;

/**
 * The types of activity that a pack names: its schemes count them, or the records of its scenarios hold them. Read only when
 * asked for, by one thread.
 */
final class DeclaredActivities implements Supplier<Set<String>> {
    private static final String FIELD = "activities";
    private static final Pattern IN_TABLE = Pattern.compile("\\bactivities:([^,\\s\"]+)");

    private final PackFiles files;
    private @Nullable Set<String> types;

    DeclaredActivities(PackFiles files) {
        this.files = files;
    }

    @Override
    public Set<String> get() {
        if (types == null) {
            Set<String> found = new TreeSet<>();
            files.files().forEach((path, bytes) -> {
                if (path.endsWith(".yaml") && (path.startsWith("scenarios/") || path.startsWith("ratings/"))) {
                    collect(YamlFile.read(path, bytes, new ArrayList<>()), false, found);
                } else if (path.endsWith(".csv")) {
                    Matcher figure = IN_TABLE.matcher(new String(bytes, StandardCharsets.UTF_8));
                    while (figure.find()) {
                        found.add(figure.group(1));
                    }
                }
            });
            types = found;
        }
        return types;
    }

    /** Scenarios change records by pointers too, such as {@code /activities/-}. */
    private static void collect(JsonNode node, boolean inside, Set<String> types) {
        node.properties().forEach(field -> {
            boolean activities =
                    inside || List.of(field.getKey().split("/", -1)).contains(FIELD);
            boolean says =
                    field.getKey().equals(FIELD) || (inside && field.getKey().equals("type"));
            if (says && field.getValue().isTextual()) {
                types.add(field.getValue().textValue());
            }
            collect(field.getValue(), activities, types);
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, inside, types));
        }
    }
}
