package org.branchrules.cli;

import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;

/** What the command line says, in both languages. */
final class CliPhrases {
    private CliPhrases() {}

    static Phrases of(Language language) {
        return Phrases.load(CliPhrases.class, "cli", language);
    }
}
