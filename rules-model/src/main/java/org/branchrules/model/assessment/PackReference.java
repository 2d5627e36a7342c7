package org.branchrules.model.assessment;

import org.branchrules.model.policy.Level;

/**
 * Which pack was used, in which edition.
 *
 * @param level the level at which it was made, and so that of the parameters that it sets
 * @param digest SHA-256 over its files, in hexadecimal
 */
public record PackReference(String id, String edition, Level level, String digest) {}
