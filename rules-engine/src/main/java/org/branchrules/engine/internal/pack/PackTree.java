package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/**
 * The data files of a pack as one tree, which is also the form in which a compiled pack keeps them: {@code pack},
 * {@code catalogue} (a list of chapters), {@code parameters} and {@code set}, {@code displaces}, {@code scheme},
 * {@code remedies}, {@code ratings} (a list of files); a field {@code file} says
 * where each part comes from.
 */
public final class PackTree {
    /** Field of a scheme for the rows of the table beside it. */
    static final String ROWS = "rows";

    /** Field for the keys of parameters that say how long the windows are by which rules count. */
    static final String WINDOWS = "windows";

    private PackTree() {}

    /** Reads the data files; what cannot be read is added to the problems. */
    public static ObjectNode of(PackFiles files, List<PackProblem> problems) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set("pack", single(files, "pack.yaml", problems));
        ArrayNode catalogue = tree.putArray("catalogue");
        for (Map.Entry<String, byte[]> file :
                files.matching("catalogue/", ".yaml").entrySet()) {
            JsonNode chapter = mapping(file.getKey(), file.getValue(), problems);
            if (chapter instanceof ObjectNode object) {
                object.put("file", file.getKey());
                catalogue.add(object);
            }
        }
        lists(files, tree, "parameters.yaml", problems, "parameters", "set");
        lists(files, tree, "displaces.yaml", problems, "displaces");
        tree.set("scheme", optional(files, "scheme.yaml", problems));
        lists(files, tree, "remedies.yaml", problems, "remedies");
        ratings(files, tree, problems);
        return tree;
    }

    private static void ratings(PackFiles files, ObjectNode tree, List<PackProblem> problems) {
        Map<String, byte[]> schemes = files.matching("ratings/", ".yaml");
        if (schemes.isEmpty()) {
            return;
        }
        ArrayNode ratings = tree.putArray("ratings");
        schemes.forEach((path, bytes) -> {
            if (mapping(path, bytes, problems) instanceof ObjectNode scheme) {
                scheme.put("file", path);
                ratings.add(scheme);
                if (scheme.has("table")) {
                    String table = tableOf(path, scheme.path("table").asText());
                    byte[] rows = files.files().get(table);
                    if (rows == null) {
                        problems.add(Problems.in(path, "table", PackCheck.FILE_MISSING, table));
                    } else {
                        scheme.set(ROWS, PointTable.read(table, rows, problems));
                    }
                }
            }
        });
    }

    /** The path of a table that stands beside a scheme. */
    static String tableOf(String scheme, String table) {
        return scheme.substring(0, scheme.lastIndexOf('/') + 1) + table;
    }

    /** The lists of a file that holds nothing else. */
    private static void lists(
            PackFiles files, ObjectNode tree, String path, List<PackProblem> problems, String... fields) {
        JsonNode file = optional(files, path, problems);
        new PackNode(file, path, "", problems).onlyFields(fields);
        for (String field : fields) {
            if (file.has(field)) {
                tree.set(field, file.get(field));
            }
        }
    }

    private static JsonNode optional(PackFiles files, String path, List<PackProblem> problems) {
        return files.files().containsKey(path) ? single(files, path, problems) : JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode single(PackFiles files, String path, List<PackProblem> problems) {
        byte[] bytes = files.files().get(path);
        if (bytes == null) {
            problems.add(Problems.in(path, "", PackCheck.FILE_MISSING, path));
            return JsonNodeFactory.instance.objectNode();
        }
        return mapping(path, bytes, problems);
    }

    /** What a file says by its keys; nothing, and a problem, where it says something else. */
    private static JsonNode mapping(String path, byte[] bytes, List<PackProblem> problems) {
        JsonNode node = read(path, bytes, problems);
        if (!node.isObject() && !node.isNull()) {
            problems.add(Problems.at(path, 1, 1, "", PackCheck.NOT_A_MAPPING));
            return JsonNodeFactory.instance.objectNode();
        }
        return node;
    }

    private static JsonNode read(String path, byte[] bytes, List<PackProblem> problems) {
        JsonNode node = YamlFile.read(path, bytes, problems);
        return node.isMissingNode() ? JsonNodeFactory.instance.objectNode() : node;
    }
}
