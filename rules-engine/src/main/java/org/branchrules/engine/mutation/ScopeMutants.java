package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Language;
import org.branchrules.model.Text;
import org.branchrules.model.policy.BranchAttribute;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.jspecify.annotations.Nullable;

/** Whom something binds, widened and narrowed: each kind and form, each other condition dropped or turned round. */
final class ScopeMutants {
    private final PackSource source;
    private final String id;
    private final Text subject;
    private final Reach reach;
    private final List<Change> changes = new ArrayList<>();

    private ScopeMutants(PackSource source, String id, Text subject, Reach reach) {
        this.source = source;
        this.id = id;
        this.subject = subject;
        this.reach = reach;
    }

    /** The mutants of the conditions under which a requirement applies. */
    static List<Change> of(PackSource source, DataNode applies, String id, Text subject, Reach reach) {
        ScopeMutants mutants = new ScopeMutants(source, id + "/applies", subject, reach);
        applies.value().fieldNames().forEachRemaining(field -> mutants.condition(applies.at(field), field));
        return mutants.changes;
    }

    /** The mutants of a list of kinds, where there is one. */
    static List<Change> ofKinds(PackSource source, DataNode kinds, String id, Text subject, Reach reach) {
        ScopeMutants mutants = new ScopeMutants(source, id, subject, reach);
        if (kinds.isThere()) {
            mutants.members(kinds, "kinds", BranchKind.class, false);
        }
        return mutants.changes;
    }

    private void condition(DataNode condition, String field) {
        switch (field) {
            case "kinds", "exceptKinds" -> members(condition, field, BranchKind.class, field.startsWith("except"));
            case "forms", "exceptForms" -> members(condition, field, BranchForm.class, field.startsWith("except"));
            default -> BranchAttribute.ofKey(field).ifPresent(attribute -> attribute(condition, attribute));
        }
    }

    private <E extends Enum<E>> void members(DataNode list, String field, Class<E> type, boolean except) {
        Set<String> written = list.items().stream()
                .map(item -> item.value().asText().toUpperCase(Locale.ROOT).replace('-', '_'))
                .collect(Collectors.toSet());
        for (E constant : type.getEnumConstants()) {
            boolean there = written.contains(constant.name());
            ArrayNode others = JsonNodeFactory.instance.arrayNode();
            list.value().forEach(item -> {
                if (!same(item, constant)) {
                    others.add(item);
                }
            });
            if (!there) {
                others.add(constant.name());
            }
            boolean binds = there == except;
            DataNode place = there
                    ? list.items().stream()
                            .filter(item -> same(item.value(), constant))
                            .findFirst()
                            .orElse(list)
                    : list;
            // an empty list would bind every branch, which is not what taking away its last kind means
            JsonNode value = others.isEmpty() && !except ? null : others;
            if (value != null) {
                Change change = source.change(
                        id + "/" + field + "/" + (there ? "-" : "+") + constant.name(),
                        MutantKind.SCOPE,
                        place,
                        null,
                        reach,
                        Words.text(binds ? "scope.widened" : "scope.narrowed", subject, Words.name(constant)));
                changes.add(new Change(change.mutant(), new Alteration.OfData(new Edit(list.steps(), value)), reach));
            }
        }
        dropped(list, field, Words.text(except ? "scope.except" : "scope.only", names(list, type)));
    }

    private static boolean same(JsonNode item, Enum<?> constant) {
        return item.asText().toUpperCase(Locale.ROOT).replace('-', '_').equals(constant.name());
    }

    private static <E extends Enum<E>> Text names(DataNode list, Class<E> type) {
        List<Text> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (list.items().stream().anyMatch(item -> same(item.value(), constant))) {
                names.add(Words.name(constant));
            }
        }
        return new Text(
                Wording.of(Language.ZH).join(names.stream().map(Text::zh).toList()),
                Wording.of(Language.EN).join(names.stream().map(Text::en).toList()));
    }

    private void dropped(DataNode condition, String field, Text what) {
        changes.add(source.change(
                id + "/" + field + "/dropped",
                MutantKind.SCOPE,
                condition,
                null,
                reach,
                Words.text("scope.dropped", subject, what)));
    }

    private void attribute(DataNode condition, BranchAttribute attribute) {
        Text name = Words.name(attribute);
        String field = attribute.key();
        if (attribute.isTruthValue()) {
            boolean value = condition.value().asBoolean();
            add(field + "/flipped", condition, BooleanNode.valueOf(!value), "scope.is." + !value, name);
            dropped(condition, field, Words.text("scope.was." + value, name));
            return;
        }
        boolean below = condition.value().has("below");
        DataNode bound = condition.at(below ? "below" : "atLeast");
        String written = bound.value().asText();
        dropped(condition, field, Words.text(below ? "scope.below" : "scope.atLeast", name, written));
        if (written.matches("\\d+")) {
            int number = Integer.parseInt(written);
            for (int step : new int[] {-1, 1}) {
                if (number + step >= 0) {
                    add(
                            field + (step < 0 ? "/down" : "/up"),
                            bound,
                            IntNode.valueOf(number + step),
                            below ? "scope.limit.below" : "scope.limit.atLeast",
                            name,
                            number + step,
                            number);
                }
            }
        }
        ObjectNode turned = JsonNodeFactory.instance.objectNode();
        turned.set(below ? "atLeast" : "below", bound.value());
        add(field + "/turned", condition, turned, below ? "scope.turned.atLeast" : "scope.turned.below", name, written);
    }

    private void add(String step, DataNode at, @Nullable JsonNode value, String phrase, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(subject));
        arguments.addAll(List.of(more));
        changes.add(source.change(
                id + "/" + step, MutantKind.SCOPE, at, value, reach, Words.text(phrase, arguments.toArray())));
    }
}
