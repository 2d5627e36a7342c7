package org.branchrules.engine.io;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchrules.model.Text;

/**
 * An empty record to fill in: YAML with every section and field explained in both languages. All but the identity is
 * commented out with a single {@code #}, which is taken away where something is to be filled in; explanations have two. It
 * can be read as it stands, and also with every single {@code #} taken away.
 */
public final class RecordTemplate {
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("Identity.id", "\"branch-1\""),
            Map.entry("Identity.kind", "AGENCY"),
            Map.entry("Identity.jurisdiction", "\"210100\""),
            Map.entry("Member.id", "\"m1\""),
            Map.entry("PartyGroup.id", "\"group-1\""),
            Map.entry("PartyGroup.members", "[\"m1\"]"),
            Map.entry("Meeting.id", "\"meeting-1\""),
            Map.entry("Meeting.group", "\"group-1\""),
            Map.entry("Matter.preparedIn", "\"meeting-1\""),
            Map.entry("Attendance.absent", "[]"),
            Map.entry("Vote.writtenAyes", "0"),
            Map.entry("Vote.noes", "0"),
            Map.entry("Vote.abstentions", "0"),
            Map.entry("Talk.second", "\"m2\""),
            Map.entry("WorkPlan.year", "2024"));

    /** Fields that hold the id of a member, and years. */
    private static final Map<String, String> EXAMPLES_BY_NAME = Map.of(
            "id", "\"1\"",
            "member", "\"m1\"",
            "leader", "\"m1\"",
            "calledBy", "\"m1\"",
            "chair", "\"m1\"",
            "speaker", "\"m1\"",
            "trainee", "\"m1\"",
            "first", "\"m1\"",
            "forYear", "2024");

    private static final String ONE_DAY = "2024-03-15";

    private final StringBuilder text = new StringBuilder();
    private final Set<Shape> explained = new HashSet<>();

    private RecordTemplate() {}

    /** The template, always the same. Safe to call from several threads. */
    public static String yaml() {
        return new RecordTemplate().written();
    }

    private String written() {
        explain("", Descriptions.of(Shape.BRANCH_RECORD));
        explain("", Messages.phrase("template.use"));
        for (Slot section : Shape.BRANCH_RECORD.inOrder()) {
            text.append('\n');
            boolean identity = section.name().equals("identity");
            explain("", Descriptions.of(Shape.BRANCH_RECORD, section));
            field(Shape.BRANCH_RECORD, section, identity ? "" : "# ", "", !identity);
        }
        return text.toString();
    }

    private void explain(String indent, Text description) {
        text.append(indent).append("## ").append(description.zh()).append('\n');
        text.append(indent).append("## ").append(description.en()).append('\n');
    }

    /** @param hash what stands before each line, to comment it out */
    private void field(Shape shape, Slot slot, String hash, String indent, boolean commented) {
        ValueType type = slot.type();
        boolean list = type.kind() == Kind.LIST;
        ValueType element = list ? type.elementOrFail() : type;
        text.append(hash).append(indent).append(slot.name()).append(':');
        if (element.kind() != Kind.RECORD) {
            text.append(' ').append(example(shape, slot)).append('\n');
        } else if (!explained.add(element.shapeOrFail())) {
            String flow = flow(element.shapeOrFail());
            text.append(' ').append(list ? "[" + flow + "]" : flow).append('\n');
        } else {
            text.append('\n');
            fields(element.shapeOrFail(), hash, indent + "  ", list, commented);
        }
    }

    private void fields(Shape shape, String hash, String indent, boolean item, boolean commented) {
        Set<String> required = shape.required();
        boolean first = true;
        for (Slot slot : shape.inOrder()) {
            String inner = item ? indent + "  " : indent;
            // the explanation of the first field stands before the hyphen
            explainField(shape, slot, hash + (item && first ? indent : inner));
            boolean given = commented || required.contains(slot.name());
            String before = given ? hash : inner + "# ";
            field(shape, slot, before, given ? item && first ? indent + "- " : inner : "", commented);
            first = false;
        }
    }

    private void explainField(Shape shape, Slot slot, String indent) {
        Text description = Descriptions.of(shape, slot);
        text.append(indent).append("## ").append(description.zh()).append(" / ").append(description.en());
        ValueType type = slot.type().kind() == Kind.SET ? slot.type().elementOrFail() : slot.type();
        if (type.kind() == Kind.CHOICE) {
            text.append(": ").append(String.join(", ", type.constants().keySet()));
        }
        text.append('\n');
    }

    /** All fields without parts, on one line: for what was explained before. */
    private static String flow(Shape shape) {
        return shape.inOrder().stream()
                .filter(slot ->
                        !Set.of(Kind.RECORD, Kind.LIST).contains(slot.type().kind()))
                .map(slot -> slot.name() + ": " + example(shape, slot))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String example(Shape shape, Slot slot) {
        String own = EXAMPLES.get(shape.type().getSimpleName() + "." + slot.name());
        if (own != null) {
            return own;
        }
        String named = EXAMPLES_BY_NAME.get(slot.name());
        return named != null ? named : example(slot.type());
    }

    private static String example(ValueType type) {
        return switch (type.kind()) {
            case TEXT -> "\"…\"";
            case WHOLE, DECIMAL -> "1";
            case DATE -> ONE_DAY;
            case TRUTH, ANSWER -> "true";
            case CHOICE -> List.copyOf(type.constants().keySet()).get(0);
            case REQUIREMENT -> "11-a";
            case LIST, SET -> "[" + example(type.elementOrFail()) + "]";
            case RECORD -> throw new IllegalStateException(type.toString());
        };
    }
}
