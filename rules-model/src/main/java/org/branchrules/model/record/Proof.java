package org.branchrules.model.record;

import org.jspecify.annotations.Nullable;

/**
 * The paper behind an entry.
 *
 * @param document its number or place in the archive
 * @param integrity ORIGINAL unless stated otherwise
 */
public record Proof(@Nullable String document, Integrity integrity) {
    public static final Proof NONE_NAMED = new Proof(null, Integrity.ORIGINAL);

    @SuppressWarnings("NullableProblems")
    public Proof {
        integrity = integrity == null ? Integrity.ORIGINAL : integrity;
    }

    static Proof orDefault(@Nullable Proof proof) {
        return proof == null ? NONE_NAMED : proof;
    }
}
