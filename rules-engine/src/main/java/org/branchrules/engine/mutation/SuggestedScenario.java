package org.branchrules.engine.mutation;

/**
 * A scenario that would kill a mutant, found by varying the branches of other scenarios. It says what the policy makes of the
 * branch today: whether that is the law is for its author to decide.
 *
 * @param file the file of the pack in which it belongs
 * @param yaml an item of its list of scenarios, ready to paste
 */
public record SuggestedScenario(String file, String yaml) {}
