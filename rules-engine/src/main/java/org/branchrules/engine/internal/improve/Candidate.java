package org.branchrules.engine.internal.improve;

/**
 * Something that may be chosen.
 *
 * @param number which one it is
 */
public record Candidate(int number, Effort effort) {}
