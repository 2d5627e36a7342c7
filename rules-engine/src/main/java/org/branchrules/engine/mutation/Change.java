package org.branchrules.engine.mutation;

/**
 * A mutant, and how the pack becomes it.
 *
 * @param reach what it can make a difference to
 */
record Change(Mutant mutant, Alteration alteration, Reach reach) {}
