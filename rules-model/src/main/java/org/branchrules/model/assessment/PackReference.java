package org.branchrules.model.assessment;

/**
 * Which pack was used.
 *
 * @param digest SHA-256 over its files, in hexadecimal
 */
public record PackReference(String id, String edition, String digest) {}
