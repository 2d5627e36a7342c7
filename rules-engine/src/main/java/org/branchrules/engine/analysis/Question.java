package org.branchrules.engine.analysis;

import java.util.Locale;

/** What can be asked of a pack. */
public enum Question {
    /** Which rules can never fire? */
    NEVER_FIRES,
    /** Which rules add nothing, because another one fires wherever they do? */
    IMPLIED,
    /** Which two requirements punish the same failing twice? */
    PUNISHED_TWICE,
    /** On which values of parameters does no scenario depend? */
    UNNOTICED,
    /** Which grades and levels can no branch reach? */
    UNREACHABLE,
    /** Is a branch graded better by the pack than by its superiors alone? */
    BETTER_THAN_SUPERIOR;

    /** As the ids of its answers begin, such as {@code never-fires}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
