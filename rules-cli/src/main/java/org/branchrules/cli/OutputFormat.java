package org.branchrules.cli;

import java.util.Locale;

/** How a report is written. */
enum OutputFormat {
    TEXT("txt"),
    JSON("json"),
    YAML("yaml"),
    MD("md");

    private final String ending;

    OutputFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
