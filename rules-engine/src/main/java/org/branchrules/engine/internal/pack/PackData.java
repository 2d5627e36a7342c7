package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.RemedyTemplate;
import org.branchrules.model.policy.Requirement;

/**
 * What the data files of a pack say. Texts still hold {@code {parameter}} where a figure goes.
 *
 * @param validFrom first day on which it is in force
 */
public record PackData(
        String id,
        String edition,
        Text title,
        LocalDate validFrom,
        List<Criterion> criteria,
        List<Requirement> requirements,
        Map<String, ParameterDefinition> parameters,
        Scheme scheme,
        Map<String, RemedyTemplate> remedies) {
    public PackData {
        criteria = List.copyOf(criteria);
        requirements = List.copyOf(requirements);
        parameters = Map.copyOf(parameters);
        remedies = Map.copyOf(remedies);
    }
}
