package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;

/** What the catalogue says of each requirement that is checked: modality, key, sections, days, scope and remedy. */
final class RequirementMutants {
    private static final Set<String> UNCHECKED = Set.of("permission", "definition", "discretion");

    private final PackSource source;
    private final DataNode node;
    private final RequirementId id;
    private final Text title;
    private final Reach outcome;
    private final List<Change> changes = new ArrayList<>();

    private RequirementMutants(PackSource source, DataNode node) {
        this.source = source;
        this.node = node;
        this.id = new RequirementId(node.text("id"));
        this.title = Words.title(node);
        this.outcome = Reach.of(id);
    }

    static List<Change> of(PackSource source) {
        List<Change> changes = new ArrayList<>();
        for (DataNode chapter : DataNode.files(source.tree(), "catalogue")) {
            for (DataNode requirement : chapter.items("requirements")) {
                if (!UNCHECKED.contains(requirement.text("coding"))) {
                    changes.addAll(new RequirementMutants(source, requirement).all());
                }
            }
        }
        return changes;
    }

    private List<Change> all() {
        modality();
        key();
        if (node.value().path("trigger").asBoolean()) {
            change("trigger/dropped", MutantKind.SCOPE, node.at("trigger"), BooleanNode.FALSE, outcome, "trigger");
        }
        for (DataNode section : node.items("needs")) {
            change(
                    "needs/" + section.value().asText() + "/dropped",
                    MutantKind.NEEDS,
                    section,
                    null,
                    outcome,
                    "needs",
                    Words.section(section.value().asText()));
        }
        Text subject = subject();
        changes.addAll(source.byADay(id + "/validFrom", node.at("validFrom"), outcome, "valid.from", subject));
        changes.addAll(source.byADay(id + "/validTo", node.at("validTo"), outcome, "valid.to", subject));
        changes.addAll(ScopeMutants.of(source, node.at("applies"), id.value(), subject, outcome));
        changes.addAll(
                RemedyMutants.of(source, node.at("remedy"), id + "/remedy", subject, Reach.ofRepair(id.value())));
        return changes;
    }

    private Text subject() {
        return Words.text("requirement", id, title);
    }

    private void modality() {
        DataNode modality = node.at("modality");
        String other = modality.value().asText().equals("normally") ? "must" : "normally";
        change(
                "modality/" + other,
                MutantKind.MODALITY,
                modality,
                TextNode.valueOf(other),
                Reach.of(id, Reach.Aspect.GRADE),
                "modality." + other);
    }

    /** Duties above the branch never bear on its grade, so that none of them is a key one. */
    private void key() {
        boolean key = node.value().path("key").asBoolean();
        if (key || !node.text("duty").equals("superior")) {
            DataNode place = node.at("key");
            Change change = source.change(
                    id + "/key/" + !key,
                    MutantKind.MODALITY,
                    place,
                    BooleanNode.valueOf(!key),
                    Reach.of(Reach.Aspect.GRADE).about(id),
                    Words.text("key." + !key, subject()));
            changes.add(change);
        }
    }

    private void change(
            String step,
            MutantKind kind,
            DataNode at,
            com.fasterxml.jackson.databind.@org.jspecify.annotations.Nullable JsonNode value,
            Reach reach,
            String phrase,
            Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(subject()));
        arguments.addAll(List.of(more));
        changes.add(source.change(id + "/" + step, kind, at, value, reach, Words.text(phrase, arguments.toArray())));
    }
}
