package org.branchrules.engine.internal.check;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/** Where everything stands in a data file. */
public final class YamlPlaces {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final Pattern MARK = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+|\\[\\d+]");
    private static final Set<String> NAMES = Set.of("id", "key", "requirement");

    private final String path;
    private final List<PackProblem> problems;
    private final Map<String, List<Node>> named = new HashMap<>();
    private final Node root;

    /** A value: where it stands, where its name stands, and what is in it. */
    private record Node(Spot name, Spot spot, Map<String, Node> fields, List<Node> items) {}

    private YamlPlaces(String path, String text, List<PackProblem> problems) {
        this.path = path;
        this.problems = problems;
        Node read = new Node(Spot.NONE, Spot.NONE, Map.of(), List.of());
        try (JsonParser parser = YAML.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != null) {
                read = node(parser, first, Spot.NONE);
            }
        } catch (JacksonException e) {
            named.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.root = read;
    }

    /** The places of a file; keys that stand twice are added to the problems. */
    public static YamlPlaces of(String path, String text, List<PackProblem> problems) {
        return new YamlPlaces(path, text, problems);
    }

    /** Where the parser stopped understanding a text. */
    public static Spot of(JacksonException e) {
        Spot spot = e.getLocation() == null
                ? Spot.NONE
                : new Spot(
                        e.getLocation().getLineNr(), Math.max(1, e.getLocation().getColumnNr()));
        for (Matcher mark = MARK.matcher(String.valueOf(e.getOriginalMessage())); mark.find(); ) {
            spot = new Spot(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
        }
        return spot;
    }

    private Node node(JsonParser parser, JsonToken token, Spot name) throws IOException {
        Spot spot = here(parser);
        Node node = new Node(name, spot, new LinkedHashMap<>(), new ArrayList<>());
        if (token == JsonToken.START_OBJECT) {
            fields(parser, node);
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                node.items().add(node(parser, item, here(parser)));
            }
        }
        return node;
    }

    private void fields(JsonParser parser, Node node) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            Spot at = here(parser);
            JsonToken token = parser.nextToken();
            if (NAMES.contains(field) && token.isScalarValue()) {
                named.computeIfAbsent(parser.getText(), key -> new ArrayList<>())
                        .add(node);
            }
            Node value = node(parser, token, at);
            if (node.fields().putIfAbsent(field, value) != null) {
                problems.add(PackProblems.at(path, at, field, PackCheck.KEY_TWICE, field));
            }
        }
    }

    private static Spot here(JsonParser parser) {
        return new Spot(
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
    }

    /** Whether an entry has that id or key. */
    boolean names(String id) {
        return named.containsKey(id);
    }

    /** The place of what a problem is about: an entry by its id or key, and the way from there; or the way from the root. */
    public Spot find(PackProblem problem) {
        String where = problem.where();
        String entry = named.keySet().stream()
                .filter(name -> where.equals(name) || where.startsWith(name + ".") || where.startsWith(name + "["))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(null);
        boolean field = problem.check() == PackCheck.UNKNOWN_FIELD || problem.check() == PackCheck.UNKNOWN_ATTRIBUTE;
        if (entry == null) {
            return walk(root, where, field);
        }
        List<Node> entries = named.getOrDefault(entry, List.of());
        Node node = entries.get(problem.check() == PackCheck.TWICE ? entries.size() - 1 : 0);
        Spot spot = walk(node, where.substring(entry.length()), field);
        return problem.check() == PackCheck.TWICE || spot.equals(node.spot()) ? ofName(node) : spot;
    }

    /** Where something stands, by the way to it from the root, such as {@code scenarios[3].baseline}. */
    public Spot spot(String way) {
        return walk(root, way, false);
    }

    private static Spot ofName(Node node) {
        return NAMES.stream()
                .map(node.fields()::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(Node::spot)
                .orElse(node.spot());
    }

    private static Spot walk(Node from, String way, boolean field) {
        Node node = from;
        for (Matcher step = STEP.matcher(way); step.find(); ) {
            Node next = child(node, step.group(), way.substring(step.start()));
            if (next == null) {
                break;
            }
            node = next;
        }
        return field && !node.name().equals(Spot.NONE) ? node.name() : node.spot();
    }

    private static @Nullable Node child(Node node, String step, String rest) {
        if (step.startsWith("[")) {
            int index = Integer.parseInt(step.substring(1, step.length() - 1));
            return index < node.items().size() ? node.items().get(index) : null;
        }
        Node whole = node.fields().get(rest);
        return whole != null ? whole : node.fields().get(step);
    }
}
