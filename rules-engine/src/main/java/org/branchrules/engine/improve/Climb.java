package org.branchrules.engine.improve;

/**
 * How a goal can be reached. Immutable.
 *
 * @param now where the branch stands
 * @param inPeriod with what still counts in the assessed period
 * @param ever with everything put right, also what counts only from the next period
 */
public record Climb(Goal goal, Standing now, Ways inPeriod, Ways ever) {}
