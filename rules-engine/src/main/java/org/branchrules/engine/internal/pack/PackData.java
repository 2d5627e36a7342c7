package org.branchrules.engine.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchrules.engine.internal.scheme.RatingScheme;
import org.branchrules.model.RequirementId;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.RemedyTemplate;
import org.branchrules.model.policy.Requirement;

/**
 * What the data files of one edition of a pack say. Texts still hold {@code {parameter}} where a figure goes.
 *
 * @param header what it is, when it is in force and whom it binds
 * @param displaceable by whom a requirement may be displaced, where the catalogue says so
 * @param parameters the parameters that it defines
 * @param settings other values for parameters of the packs that it extends
 * @param ratings its schemes of points, stars and tiers
 * @param displacements requirements of the packs that it extends which do not hold where it binds
 */
public record PackData(
        PackHeader header,
        List<Criterion> criteria,
        List<Requirement> requirements,
        Map<RequirementId, Displaceable> displaceable,
        Map<String, ParameterDefinition> parameters,
        List<Setting> settings,
        List<Displacement> displacements,
        Scheme scheme,
        Map<String, RemedyTemplate> remedies,
        List<RatingScheme> ratings) {
    public PackData {
        criteria = List.copyOf(criteria);
        requirements = List.copyOf(requirements);
        displaceable = Map.copyOf(displaceable);
        parameters = Map.copyOf(parameters);
        settings = List.copyOf(settings);
        displacements = List.copyOf(displacements);
        remedies = Map.copyOf(remedies);
        ratings = List.copyOf(ratings);
    }

    /** Its id. */
    public String id() {
        return header.id();
    }

    /** Its requirement of that id; empty where it has none. */
    Optional<Requirement> requirement(RequirementId id) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }
}
