package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.model.assessment.Grade;

/** The scheme of grades: weights and bands one up and down, caps and vetoes at the next grade and without their sections. */
final class GradingMutants {
    private static final Reach REACH = Reach.of(Reach.Aspect.GRADE, Reach.Aspect.REMEDIES, Reach.Aspect.RATINGS);

    private GradingMutants() {}

    static List<Change> of(PackSource source) {
        List<Change> changes = new ArrayList<>();
        DataNode scheme = DataNode.part(source.tree(), "scheme", "scheme.yaml", "");
        DataNode weights = scheme.at("weights");
        weights.value()
                .fieldNames()
                .forEachRemaining(modality ->
                        changes.addAll(steps(source, weights.at(modality), "weights/" + modality, "weight", modality)));
        for (DataNode band : scheme.items("bands")) {
            if (band.value().path("from").asInt() > 0) {
                changes.addAll(steps(
                        source, band.at("from"), "bands/" + band.text("grade"), "band", grade(band.text("grade"))));
            }
        }
        for (String list : List.of("caps", "vetoes")) {
            scheme.items(list).forEach(ceiling -> ceiling(source, ceiling, changes));
        }
        return changes;
    }

    private static Object grade(String name) {
        return Words.name(Grade.valueOf(name));
    }

    private static List<Change> steps(PackSource source, DataNode number, String id, String phrase, Object subject) {
        List<Change> changes = new ArrayList<>();
        int was = number.value().asInt();
        for (int step : new int[] {-1, 1}) {
            changes.add(source.change(
                    id + (step < 0 ? "/down" : "/up"),
                    MutantKind.GRADING,
                    number,
                    IntNode.valueOf(was + step),
                    REACH,
                    Words.text(phrase, subject, was + step, was)));
        }
        return changes;
    }

    private static void ceiling(PackSource source, DataNode ceiling, List<Change> changes) {
        String id = ceiling.text("id");
        Grade grade = Grade.valueOf(ceiling.text("grade"));
        List<Grade> grades = List.of(Grade.values());
        for (Grade other : grades) {
            if (Math.abs(grades.indexOf(other) - grades.indexOf(grade)) == 1) {
                changes.add(source.change(
                        id + "/grade/" + other,
                        MutantKind.GRADING,
                        ceiling.at("grade"),
                        TextNode.valueOf(other.name()),
                        REACH,
                        Words.text(
                                "ceiling.grade",
                                Words.text("requirement", id, Words.both(ceiling, "text")),
                                Words.name(other),
                                Words.name(grade))));
            }
        }
        for (DataNode section : ceiling.items("needs")) {
            changes.add(source.change(
                    id + "/needs/" + section.value().asText() + "/dropped",
                    MutantKind.NEEDS,
                    section,
                    null,
                    REACH,
                    Words.text(
                            "ceiling.needs", id, Words.section(section.value().asText()))));
        }
    }
}
