package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A node of a pack's data, with the place where it stands. Reading never throws: what is missing or of the wrong kind is
 * added to the problems, and a harmless value is returned so that reading can go on.
 */
final class PackNode {
    private static final Text NO_TEXT = new Text("?", "?");

    private final JsonNode node;
    private final String file;
    private final String where;
    private final List<PackProblem> problems;

    PackNode(JsonNode node, String file, String where, List<PackProblem> problems) {
        this.node = node;
        this.file = file;
        this.where = where;
        this.problems = problems;
    }

    String where() {
        return where;
    }

    void problem(PackCheck check, Object... arguments) {
        problems.add(Problems.in(file, where, check, arguments));
    }

    /** A problem with what it says, and which of these was probably meant. */
    void unknown(PackCheck check, String given, Collection<String> known, Object... arguments) {
        problems.add(PackProblems.maybe(Problems.in(file, where, check, arguments), given, known));
    }

    boolean has(String field) {
        return node.has(field) && !node.get(field).isNull();
    }

    PackNode at(String field) {
        return new PackNode(node.path(field), file, where.isEmpty() ? field : where + "." + field, problems);
    }

    PackNode named(String name) {
        return new PackNode(node, file, name, problems);
    }

    PackNode in(String otherFile) {
        return new PackNode(node, otherFile, where, problems);
    }

    /** The items of a list; none where it is missing, or no list, which is a problem. */
    List<PackNode> items(String field) {
        List<PackNode> items = new ArrayList<>();
        JsonNode list = node.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            at(field).problem(PackCheck.NOT_A_LIST);
            return items;
        }
        for (int i = 0; i < list.size(); i++) {
            items.add(new PackNode(list.get(i), file, at(field).where + "[" + i + "]", problems));
        }
        return items;
    }

    /** The items of a list whose items have fields; what has none is a problem. */
    List<PackNode> entries(String field) {
        List<PackNode> entries = new ArrayList<>(items(field));
        entries.removeIf(item -> !item.isMapping());
        return entries;
    }

    /** Whether it has fields; a problem where it says something else. */
    private boolean isMapping() {
        if (!node.isObject()) {
            problem(PackCheck.NOT_A_MAPPING);
        }
        return node.isObject();
    }

    List<String> fields() {
        if (!node.isMissingNode() && !node.isNull()) {
            isMapping();
        }
        List<String> names = new ArrayList<>();
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
            names.add(fields.next());
        }
        return names;
    }

    /** Reports every field that is not one of these. */
    void onlyFields(String... known) {
        List<String> names = Arrays.asList(known);
        for (String field : fields()) {
            if (!names.contains(field) && !field.equals("file")) {
                at(field).unknown(PackCheck.UNKNOWN_FIELD, field, names, field, String.join(", ", names));
            }
        }
    }

    String string(String field) {
        JsonNode value = node.path(field);
        if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
            at(field).problem(PackCheck.MISSING, field);
            return "?";
        }
        return value.asText();
    }

    String string() {
        return node.asText();
    }

    int number(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            at(field).problem(PackCheck.MISSING, field);
            return 1;
        }
        if (!value.isInt()) {
            at(field).problem(PackCheck.NOT_A_NUMBER, value.toString());
            return 1;
        }
        return value.intValue();
    }

    boolean truth(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            at(field).problem(PackCheck.NOT_TRUE_OR_FALSE, value.toString());
        }
        return value.asBoolean(false);
    }

    LocalDate date(String field) {
        String text = string(field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            at(field).problem(PackCheck.NOT_A_DATE, text);
            return LocalDate.EPOCH;
        }
    }

    Text text(String field) {
        PackNode at = at(field);
        String zh = at.node.path("zh").asText("");
        String en = at.node.path("en").asText("");
        if (zh.isBlank() || en.isBlank()) {
            at.problem(PackCheck.TEXT_NEEDS_BOTH_LANGUAGES, field);
            return NO_TEXT;
        }
        return new Text(zh, en);
    }

    @Nullable
    Text optionalText(String field) {
        return has(field) ? text(field) : null;
    }

    /** A constant by the name that files give it: lower case with hyphens, or as it stands. */
    <E extends Enum<E>> E constant(String field, Class<E> type, E otherwise) {
        String written = string(field);
        E constant = constantOrNull(written, type);
        if (constant == null) {
            at(field).unknown(PackCheck.NOT_ONE_OF, written, names(type), written, String.join(", ", names(type)));
            return otherwise;
        }
        return constant;
    }

    /** The same of a field that may be left out. */
    <E extends Enum<E>> E constantOr(E left, String field) {
        return has(field) ? constant(field, left.getDeclaringClass(), left) : left;
    }

    <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
        return each(field, item -> {
            E constant = constantOrNull(item.string(), type);
            if (constant == null) {
                item.unknown(
                        PackCheck.NOT_ONE_OF,
                        item.string(),
                        names(type),
                        item.string(),
                        String.join(", ", names(type)));
            }
            return constant;
        });
    }

    /** What the items of a list say that have fields. */
    <T> List<T> eachEntry(String field, Function<PackNode, @Nullable T> reading) {
        List<T> values = new ArrayList<>();
        for (PackNode item : entries(field)) {
            T value = reading.apply(item);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    <T> List<T> each(String field, Function<PackNode, @Nullable T> reading) {
        List<T> values = new ArrayList<>();
        for (PackNode item : items(field)) {
            T value = reading.apply(item);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static <E extends Enum<E>> @Nullable E constantOrNull(String written, Class<E> type) {
        String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
