package org.branchrules.cli.terminal;

/** Colours of a terminal, or none. Immutable. */
public final class Palette {
    private static final String RESET = "\u001b[0m";

    private final boolean colours;

    public Palette(boolean colours) {
        this.colours = colours;
    }

    /** The text in a tone. */
    public String paint(Tone tone, String text) {
        return colours && !text.isEmpty() && !tone.code().isEmpty() ? tone.code() + text + RESET : text;
    }
}
