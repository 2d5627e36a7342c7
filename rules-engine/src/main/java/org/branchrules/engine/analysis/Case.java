package org.branchrules.engine.analysis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.SortedMap;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.record.BranchRecord;

/**
 * A branch to ask.
 *
 * @param place where it comes from
 * @param own whether it is a scenario or a baseline of the pack
 * @param about the requirements that the scenario names, other than as not applicable
 * @param written how a scenario writes it: baseline, what differs, period and parameters; empty where there is no baseline
 */
record Case(
        Text place,
        boolean own,
        Set<RequirementId> about,
        ObjectNode written,
        BranchRecord record,
        AssessmentPeriod period,
        SortedMap<String, String> parameters) {
    String baseline() {
        return written.path("baseline").asText();
    }
}
