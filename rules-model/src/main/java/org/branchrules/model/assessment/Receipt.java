package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.policy.ParameterReading;

/**
 * By what an assessment can be repeated: the same record and packs give the same bytes again.
 *
 * @param engineVersion version of the library
 * @param recordDigest SHA-256 of the canonical record, in hexadecimal
 * @param parameters the parameters that were read, by key
 */
public record Receipt(
        String engineVersion,
        List<PackReference> packs,
        String recordDigest,
        AssessmentPeriod period,
        List<ParameterReading> parameters) {
    public Receipt {
        packs = List.copyOf(packs);
        parameters = List.copyOf(parameters);
    }
}
