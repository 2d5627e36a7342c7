package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Repair;

/** The deadline of each remedy a day less and more, and when it can still be put right. */
final class RemedyMutants {
    private RemedyMutants() {}

    /** Those of remedies that answer several findings. */
    static List<Change> ofComposites(PackSource source) {
        List<Change> changes = new ArrayList<>();
        for (DataNode remedy : DataNode.part(source.tree(), "remedies", "remedies.yaml", "remedies")
                .items()) {
            String id = remedy.text("id");
            changes.addAll(of(
                    source,
                    remedy,
                    id,
                    Words.text("requirement", id, Words.both(remedy, "action")),
                    Reach.ofRepair(id)));
        }
        return changes;
    }

    static List<Change> of(PackSource source, DataNode remedy, String id, Text subject, Reach reach) {
        List<Change> changes = new ArrayList<>();
        if (!remedy.isThere()) {
            return changes;
        }
        DataNode within = remedy.at("within");
        int days = within.value().asInt();
        for (int step : new int[] {-1, 1}) {
            changes.add(source.change(
                    id + "/within" + (step < 0 ? "/down" : "/up"),
                    MutantKind.REMEDY,
                    within,
                    IntNode.valueOf(days + step),
                    reach,
                    Words.text("within", subject, days + step, days)));
        }
        DataNode repair = remedy.at("repair");
        for (Repair other : Repair.values()) {
            String written = other.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (!written.equals(repair.value().asText())) {
                changes.add(source.change(
                        id + "/repair/" + written,
                        MutantKind.REMEDY,
                        repair,
                        TextNode.valueOf(written),
                        reach,
                        Words.text("repair." + written, subject)));
            }
        }
        return changes;
    }
}
