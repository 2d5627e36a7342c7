package org.branchrules.model.comparison;

/**
 * How a group of branches fares. Immutable.
 *
 * @param branches how many there are in it
 * @param risen how many have a better grade than before
 * @param fallen how many have a worse one
 * @param otherwise how many come out otherwise with the same grade, or are assessed under one of the policies only
 */
public record Balance(long branches, long risen, long fallen, long otherwise) {
    /** No branch. */
    public static final Balance NONE = new Balance(0, 0, 0, 0);

    /** One branch more. */
    public Balance plus(BranchChange change) {
        int rises = change.risesBy();
        return new Balance(
                branches + 1,
                risen + (rises > 0 ? 1 : 0),
                fallen + (rises < 0 ? 1 : 0),
                otherwise + (rises == 0 && change.isChange() ? 1 : 0));
    }

    /** How many come out otherwise in any way. */
    public long changed() {
        return risen + fallen + otherwise;
    }
}
