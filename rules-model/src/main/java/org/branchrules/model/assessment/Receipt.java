package org.branchrules.model.assessment;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.policy.ParameterReading;
import org.jspecify.annotations.Nullable;

/**
 * By what an assessment can be repeated: the same record and packs give the same bytes again. Immutable, and safe for use by
 * several threads.
 */
public final class Receipt {
    private final String engineVersion;
    private final List<PackReference> packs;
    private final List<String> noneInForce;
    private final Supplier<String> digest;
    private final AssessmentPeriod period;
    private final List<ParameterReading> parameters;
    private @Nullable String recordDigest;

    /**
     * A receipt.
     *
     * @param engineVersion version of the library
     * @param packs the packs that were used, superior first
     * @param noneInForce ids of packs made for the branch of which no edition was in force at the end of the period
     * @param digest computes the SHA-256 of the canonical record, in hexadecimal; a pure function, asked when first needed,
     *     because it costs more than the assessment
     * @param period what was assessed
     * @param parameters the parameters in force, by key
     */
    public Receipt(
            String engineVersion,
            List<PackReference> packs,
            List<String> noneInForce,
            Supplier<String> digest,
            AssessmentPeriod period,
            List<ParameterReading> parameters) {
        this.engineVersion = engineVersion;
        this.packs = List.copyOf(packs);
        this.noneInForce = List.copyOf(noneInForce);
        this.digest = digest;
        this.period = period;
        this.parameters = List.copyOf(parameters);
    }

    /** Version of the library. */
    public String engineVersion() {
        return engineVersion;
    }

    /** The packs that were used, superior first. */
    public List<PackReference> packs() {
        return packs;
    }

    /** Ids of packs made for the branch of which no edition was in force at the end of the period: they set nothing. */
    public List<String> noneInForce() {
        return noneInForce;
    }

    /** SHA-256 of the canonical record, in hexadecimal. */
    public String recordDigest() {
        // Two threads may both compute it; they get the same string.
        String known = recordDigest;
        if (known == null) {
            known = digest.get();
            recordDigest = known;
        }
        return known;
    }

    /** What was assessed. */
    public AssessmentPeriod period() {
        return period;
    }

    /** The parameters in force, by key. */
    public List<ParameterReading> parameters() {
        return parameters;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Receipt receipt
                && engineVersion.equals(receipt.engineVersion)
                && packs.equals(receipt.packs)
                && noneInForce.equals(receipt.noneInForce)
                && period.equals(receipt.period)
                && parameters.equals(receipt.parameters)
                && recordDigest().equals(receipt.recordDigest());
    }

    @Override
    public int hashCode() {
        return Objects.hash(engineVersion, packs, period);
    }
}
