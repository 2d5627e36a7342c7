package org.branchrules.cli.terminal;

/** How something is meant. */
public enum Tone {
    PLAIN(""),
    STRONG("\u001b[1m"),
    GOOD("\u001b[32m"),
    FAIR("\u001b[36m"),
    WARNING("\u001b[33m"),
    BAD("\u001b[31m"),
    QUIET("\u001b[2m");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
