package org.branchrules.engine.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.model.policy.Requirement;

/** Which entries of a requirement in the catalogue differ, as far as they can change an outcome. */
final class CatalogueDifference {
    private CatalogueDifference() {}

    static List<String> of(Requirement before, Requirement after) {
        Map<String, Object> fields = fields(after);
        List<String> different = new ArrayList<>();
        fields(before).forEach((name, value) -> {
            if (!value.equals(fields.get(name))) {
                different.add(name);
            }
        });
        return different;
    }

    private static Map<String, Object> fields(Requirement requirement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("criterion", requirement.criterion());
        fields.put("modality", requirement.modality());
        fields.put("duty", requirement.duty());
        fields.put("coding", requirement.coding());
        fields.put("applies", requirement.applies());
        fields.put("trigger", requirement.trigger());
        fields.put("needs", requirement.needs());
        fields.put("validFrom", String.valueOf(requirement.validFrom()));
        fields.put("validTo", String.valueOf(requirement.validTo()));
        return fields;
    }
}
