package org.branchrules.engine.analysis;

import org.branchrules.model.Text;

/** What an answer rests on. Immutable. */
public sealed interface Grounds {
    /**
     * A record shows it.
     *
     * @param witness the record
     */
    record Shown(Witness witness) implements Grounds {}

    /**
     * No record shows it. That proves nothing beyond those that were looked at.
     *
     * @param bound what was looked at
     */
    record NoneFound(Bound bound) implements Grounds {}

    /**
     * All records that bear on it agree. That proves nothing beyond those that were looked at.
     *
     * @param example one of them
     * @param records how many there are
     * @param bound what was looked at
     */
    record Throughout(Witness example, int records, Bound bound) implements Grounds {}

    /**
     * It follows from the files of the pack, whatever is on record.
     *
     * @param why from which parts of which files
     */
    record Proven(Text why) implements Grounds {}
}
