package org.branchrules.engine;

import org.branchrules.model.Text;

/**
 * One thing that is wrong with a pack.
 *
 * @param file path of the file within the pack
 * @param line its line, from 1; 0 where it is not known
 * @param where the key, requirement or rule
 * @param text what is wrong and what was expected
 */
public record PackProblem(String file, int line, String where, Text text) implements Comparable<PackProblem> {
    @Override
    public int compareTo(PackProblem other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : where.compareTo(other.where);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + " " + where + ": " + text.en();
    }
}
