package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;

/** When the pack is in force and whom it binds, and which requirements above it takes the place of. */
final class HeaderMutants {
    private HeaderMutants() {}

    static List<Change> of(PackSource source) {
        DataNode pack = DataNode.part(source.tree(), "pack", "pack.yaml", "");
        Text subject = Words.text("pack", Words.title(pack));
        List<Change> changes = new ArrayList<>();
        changes.addAll(source.byADay("pack/validFrom", pack.at("validFrom"), Reach.EVERYTHING, "valid.from", subject));
        changes.addAll(source.byADay("pack/validTo", pack.at("validTo"), Reach.EVERYTHING, "valid.to", subject));
        changes.addAll(ScopeMutants.ofKinds(source, pack.at("kinds"), "pack", subject, Reach.EVERYTHING));
        if (pack.value().path("jurisdictions").size() > 0) {
            changes.add(source.change(
                    "pack/jurisdictions/dropped",
                    MutantKind.SCOPE,
                    pack.at("jurisdictions"),
                    JsonNodeFactory.instance.arrayNode(),
                    Reach.EVERYTHING,
                    Words.text("jurisdictions", subject)));
        }
        for (DataNode displacement : DataNode.part(source.tree(), "displaces", "displaces.yaml", "displaces")
                .items()) {
            displacement(source, displacement, changes);
        }
        return changes;
    }

    private static void displacement(PackSource source, DataNode displacement, List<Change> changes) {
        String displaced = displacement.text("requirement");
        String by = displacement.text("by");
        Reach reach = Reach.of(new RequirementId(displaced));
        changes.add(source.change(
                displaced + "/displaced/dropped",
                MutantKind.SCOPE,
                displacement,
                null,
                reach,
                Words.text("displaced.dropped", displaced, by)));
        changes.addAll(ScopeMutants.ofKinds(
                source,
                displacement.at("kinds"),
                displaced + "/displaced",
                Words.text("displaced", displaced, by),
                reach));
    }
}
