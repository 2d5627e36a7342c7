package org.branchrules.engine.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchrules.engine.internal.Suggestion;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.InvalidRecordException;
import org.branchrules.model.record.Problem;
import org.jspecify.annotations.Nullable;

/** Turns one tree into a branch record and collects what is wrong. Not safe for use by several threads. */
final class Binder {
    /** Stands in for an identity that could not be read, so that the rest of the record is checked all the same. */
    private static final Identity UNREAD =
            new Identity("unread", BranchKind.AGENCY, BranchForm.STAND_ALONE, null, null, null);

    /** Which list a reference points into: with an unreadable item in the list, the reference cannot be judged. */
    private static final Map<String, String> POINTS_INTO =
            Map.of("unknown-member", "members", "unknown-group", "groups", "unknown-meeting", "committeeMeetings");

    private final String source;
    private final List<RecordProblem> problems = new ArrayList<>();

    Binder(String source) {
        this.source = source;
    }

    List<RecordProblem> problems() {
        return problems;
    }

    /** The record, or null when something is wrong. */
    @Nullable
    BranchRecord bind(Tree tree, Pointer pointer) {
        return (BranchRecord) record(tree, Shape.BRANCH_RECORD, pointer);
    }

    private @Nullable Object value(Tree tree, ValueType type, Pointer pointer) {
        try {
            return type.kind() == Kind.RECORD ? record(tree, type.shapeOrFail(), pointer) : Leaves.read(tree, type);
        } catch (Leaves.Refused refused) {
            add(tree.place(), pointer, refused.code(), refused.arguments());
            return null;
        }
    }

    private @Nullable Object record(Tree tree, Shape shape, Pointer pointer) {
        if (!(tree instanceof Tree.Branch branch)) {
            String expected = shape == Shape.BRANCH_RECORD ? "expected.BRANCH_RECORD" : "expected.RECORD";
            add(tree.place(), pointer, "wrong-type", List.of(Given.of(tree), Messages.phrase(expected)));
            return null;
        }
        int before = problems.size();
        Gaps gaps = new Gaps();
        @Nullable Object[] values = shape.nothingGiven();
        for (Tree.Field field : branch.fields()) {
            Slot slot = shape.slots().get(field.name());
            if (slot == null) {
                unknown(field, shape, pointer);
            } else if (!field.value().isNothing()) {
                fill(values, slot, field.value(), pointer, gaps);
            }
        }
        mandatory(branch, shape, pointer, gaps);
        if (shape == Shape.BRANCH_RECORD && gaps.unread.contains("identity")) {
            values[0] = UNREAD;
        }
        Object created = create(branch, shape, values, pointer, gaps);
        return problems.size() == before ? created : null;
    }

    private void fill(@Nullable Object[] values, Slot slot, Tree given, Pointer pointer, Gaps gaps) {
        Pointer here = pointer.to(slot.name());
        Object value = null;
        if (slot.type().kind() == Kind.LIST || slot.type().kind() == Kind.SET) {
            value = items(given, slot, here, gaps);
        } else {
            value = value(given, slot.type(), here);
        }
        if (value == null) {
            gaps.unread.add(slot.name());
        } else {
            values[slot.index()] = value;
        }
    }

    private @Nullable Object items(Tree given, Slot slot, Pointer pointer, Gaps gaps) {
        if (!(given instanceof Tree.Items list)) {
            add(given.place(), pointer, "wrong-type", List.of(Given.of(given), Messages.phrase("expected.LIST")));
            return null;
        }
        ValueType element = slot.type().elementOrFail();
        List<Object> items = new ArrayList<>(list.items().size());
        int[] origin = new int[list.items().size()];
        for (int i = 0; i < origin.length; i++) {
            Object item = value(list.items().get(i), element, pointer.to(i));
            if (item != null) {
                origin[items.size()] = i;
                items.add(item);
            }
        }
        if (items.size() < origin.length) {
            gaps.origins.put(slot.name(), origin);
            duplicateIds(list, origin, items.size(), slot.name(), pointer);
            if (element.kind() != Kind.RECORD) {
                gaps.unread.add(slot.name());
            }
        }
        return slot.type().kind() == Kind.SET ? new LinkedHashSet<>(items) : items;
    }

    /** Ids that an unreadable item shares with another: the constructor gets to see only the readable ones. */
    private void duplicateIds(Tree.Items list, int[] origin, int readable, String section, Pointer pointer) {
        Set<Integer> read = new HashSet<>();
        Arrays.stream(origin, 0, readable).forEach(read::add);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i).child("id") instanceof Tree.Leaf id && !id.isNothing()) {
                Integer first = seen.putIfAbsent(id.text(), i);
                if (first != null && !(read.contains(first) && read.contains(i))) {
                    Pointer place = pointer.to(i).to("id");
                    add(id.place(), place, "duplicate-id", List.of(Given.shortened(id.text()), section));
                }
            }
        }
    }

    private void mandatory(Tree.Branch branch, Shape shape, Pointer pointer, Gaps gaps) {
        for (Slot slot : shape.inOrder()) {
            if (slot.mandatory() || (shape == Shape.BRANCH_RECORD && slot.name().equals("identity"))) {
                Tree.Field field = branch.field(slot.name());
                if (field == null || field.value().isNothing()) {
                    add(
                            field == null ? branch.place() : field.value().place(),
                            pointer.to(slot.name()),
                            "missing",
                            List.of(slot.name()));
                    gaps.unread.add(slot.name());
                }
            }
        }
    }

    private @Nullable Object create(Tree tree, Shape shape, @Nullable Object[] values, Pointer pointer, Gaps gaps) {
        try {
            return shape.create(values);
        } catch (InvalidRecordException e) {
            for (Problem problem : e.problems()) {
                if (!gaps.explain(problem)) {
                    String relative = gaps.relocate(problem.pointer());
                    add(tree.nearest(relative), pointer + relative, problem.code(), problem.arguments());
                }
            }
        } catch (RuntimeException e) {
            if (gaps.isEmpty()) {
                throw e;
            }
            // the constructor could not cope with what is missing, and that is reported already
        }
        return null;
    }

    private void unknown(Tree.Field field, Shape shape, Pointer pointer) {
        Set<String> known = shape.slots().keySet();
        Optional<String> maybe = Suggestion.nearest(field.name(), known);
        String given = Given.shortened(field.name());
        add(
                field.place(),
                pointer.to(field.name()),
                maybe.isPresent() ? "unknown-field-maybe" : "unknown-field",
                List.of(given, maybe.orElse(String.join(", ", known))));
    }

    private void add(Place place, Pointer pointer, String code, List<Object> arguments) {
        add(place, pointer.toString(), code, arguments);
    }

    private void add(Place place, String pointer, String code, List<Object> arguments) {
        problems.add(new RecordProblem(source, place.line(), place.column(), pointer, code, arguments));
    }

    /** What of a record could not be read. */
    private static final class Gaps {
        /** Components that are missing or unreadable. */
        private final Set<String> unread = new HashSet<>();

        /** Lists with unreadable items: for each item that could be read, its index in the file. */
        private final Map<String, int[]> origins = new HashMap<>();

        boolean isEmpty() {
            return unread.isEmpty() && origins.isEmpty();
        }

        /** Whether the problem may come from something unread, which is reported already. */
        boolean explain(Problem problem) {
            String list = POINTS_INTO.get(problem.code());
            return (list != null && origins.containsKey(list))
                    || unread.contains(firstStep(problem.pointer()))
                    || problem.arguments().stream()
                            .flatMap(argument ->
                                    Arrays.stream(String.valueOf(argument).split("\\W+")))
                            .anyMatch(unread::contains);
        }

        /** The pointer with the index of the file. */
        String relocate(String pointer) {
            String[] steps = pointer.split("/", -1);
            int[] origin = steps.length > 2 ? origins.get(steps[1]) : null;
            if (origin == null) {
                return pointer;
            }
            steps[2] = String.valueOf(origin[Integer.parseInt(steps[2])]);
            return String.join("/", steps);
        }

        private static String firstStep(String pointer) {
            String[] steps = pointer.split("/", 3);
            return steps.length > 1 ? steps[1] : "";
        }
    }
}
