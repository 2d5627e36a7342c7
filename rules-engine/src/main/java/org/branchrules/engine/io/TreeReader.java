package org.branchrules.engine.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one text into its documents. Not safe for use by several threads. */
final class TreeReader {
    /** A record is eight levels deep; more than this is no record. */
    static final int MAX_DEPTH = 32;

    private static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH + 8).build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .streamReadConstraints(CONSTRAINTS)
            .build();
    private static final Pattern MARK = Pattern.compile("line (\\d+), column (\\d+)");

    /** How JSON writes numbers. */
    static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String text;
    private final Format format;
    private final JsonParser parser;
    private final boolean yaml;
    private List<Document.Oddity> oddities = new ArrayList<>();

    private TreeReader(String text, Format format) throws IOException {
        this.text = text;
        this.format = format;
        this.yaml = format == Format.YAML;
        this.parser = yaml ? YAML.createParser(text) : JSON.createParser(text);
    }

    /** The documents of a text: exactly one of JSON, any number of YAML. */
    static List<Document> read(String text, Format format) throws UnreadableException {
        if (format == Format.YAML) {
            refuseControlCharacters(text);
        }
        try {
            return new TreeReader(text, format).documents();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseControlCharacters(String text) throws UnreadableException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c >= 0x7F && c < 0xA0 && c != 0x85;
            if (control || c == 0xFFFE || c == 0xFFFF) {
                throw new UnreadableException(
                        Place.after(text.substring(0, i)),
                        "control-character",
                        String.format(Locale.ROOT, "U+%04X", (int) c));
            }
        }
    }

    private List<Document> documents() throws IOException, UnreadableException {
        List<Document> documents = new ArrayList<>();
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!yaml && !documents.isEmpty()) {
                    throw new UnreadableException(here(), "more-than-one");
                }
                oddities = new ArrayList<>();
                Tree root = tree(token, 1);
                if (!yaml || !root.isNothing()) {
                    documents.add(new Document(root, oddities));
                }
            }
        } catch (JsonEOFException e) {
            throw new UnreadableException(Place.of(e.getLocation()), "syntax-end", format);
        } catch (StreamConstraintsException e) {
            throw new UnreadableException(here(), "too-long");
        } catch (JacksonException e) {
            throw syntax(e);
        }
        return documents;
    }

    private UnreadableException syntax(JacksonException e) {
        String detail = String.valueOf(e.getOriginalMessage());
        Place place = placeOf(e, detail);
        if (detail.contains("exceeds the limit")) {
            return new UnreadableException(place, "too-large-yaml");
        }
        if (detail.contains("\\t(TAB)")) {
            return new UnreadableException(place, "yaml-tab");
        }
        String near = lineFrom(place);
        return near.isEmpty()
                ? new UnreadableException(place, "syntax-end", format)
                : new UnreadableException(place, "syntax", format, near);
    }

    /** The place that the message of the YAML parser names last: its location is only that of the last token before. */
    private Place placeOf(JacksonException e, String detail) {
        Place place = e.getLocation() == null ? here() : Place.of(e.getLocation());
        Matcher mark = MARK.matcher(detail);
        while (mark.find()) {
            place = new Place(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
        }
        return place;
    }

    /** What stands at a place, at most 24 characters and at most to the end of the line. */
    private String lineFrom(Place place) {
        String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
        String rest =
                line.substring(Math.min(place.column() - 1, line.length())).strip();
        return rest.length() <= 24 ? rest : rest.substring(0, 24) + "…";
    }

    private Place here() {
        return Place.of(parser.currentTokenLocation());
    }

    private Tree tree(JsonToken token, int depth) throws IOException, UnreadableException {
        Place place = here();
        if (depth > MAX_DEPTH) {
            throw new UnreadableException(place, "too-deep", MAX_DEPTH);
        }
        lookForOddities(place);
        return switch (token) {
            case START_OBJECT -> branch(place, depth);
            case START_ARRAY -> items(place, depth);
            case VALUE_NULL -> new Tree.Leaf(place, Tree.Leaf.Kind.NOTHING, "null");
            case VALUE_STRING -> new Tree.Leaf(place, Tree.Leaf.Kind.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(place, Tree.Leaf.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> leaf(place, Tree.Leaf.Kind.TRUTH);
            default -> throw new UnreadableException(place, "syntax", format, parser.getText());
        };
    }

    /** YAML 1.1 takes {@code yes}, {@code 0x1F} and {@code 012} for more than text; here they are just text. */
    private Tree.Leaf leaf(Place place, Tree.Leaf.Kind kind) throws IOException {
        String written = parser.getText();
        boolean plain = !yaml
                || (kind == Tree.Leaf.Kind.NUMBER
                        ? NUMBER.matcher(written).matches()
                        : written.equals("true") || written.equals("false"));
        return new Tree.Leaf(place, plain ? kind : Tree.Leaf.Kind.TEXT, written);
    }

    private Tree items(Place place, int depth) throws IOException, UnreadableException {
        List<Tree> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(tree(token, depth + 1));
        }
        return new Tree.Items(place, items);
    }

    private Tree branch(Place place, int depth) throws IOException, UnreadableException {
        FieldsSoFar fields = new FieldsSoFar();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Place at = here();
            Tree.Field first = fields.named(name);
            if (first != null) {
                odd(at, "duplicate-key", Given.shortened(name), first.place().line());
            }
            Tree value = tree(parser.nextToken(), depth + 1);
            if (first == null) {
                fields.add(new Tree.Field(name, at, value));
            }
        }
        return new Tree.Branch(place, fields.inOrder);
    }

    private void lookForOddities(Place place) throws IOException {
        if (parser instanceof YAMLParser yamlParser) {
            Object tag = yamlParser.getTypeId();
            if (yamlParser.isCurrentAlias()) {
                odd(place, "yaml-alias", Given.shortened(yamlParser.getText()));
            } else if (tag != null) {
                odd(place, "yaml-tag", Given.shortened(String.valueOf(tag)));
            }
        }
    }

    private void odd(Place place, String code, Object... arguments) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        oddities.add(new Document.Oddity(place, pointer, code, List.of(arguments)));
    }

    /** The fields of one object: mostly few, but somebody may write a hundred thousand. */
    private static final class FieldsSoFar {
        private static final int FEW = 12;

        private final List<Tree.Field> inOrder = new ArrayList<>();
        private @Nullable Map<String, Tree.Field> byName;

        Tree.@Nullable Field named(String name) {
            Map<String, Tree.Field> many = byName;
            if (many != null) {
                return many.get(name);
            }
            for (Tree.Field field : inOrder) {
                if (field.name().equals(name)) {
                    return field;
                }
            }
            return null;
        }

        void add(Tree.Field field) {
            inOrder.add(field);
            Map<String, Tree.Field> many = byName;
            if (many != null) {
                many.put(field.name(), field);
            } else if (inOrder.size() > FEW) {
                Map<String, Tree.Field> all = new HashMap<>();
                inOrder.forEach(known -> all.put(known.name(), known));
                byName = all;
            }
        }
    }
}
