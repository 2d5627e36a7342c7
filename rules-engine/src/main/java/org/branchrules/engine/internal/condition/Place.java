package org.branchrules.engine.internal.condition;

/**
 * Where a part of a rule stands.
 *
 * @param file its path in the pack
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
