package org.branchrules.cli;

import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Language;
import picocli.CommandLine.Option;

/** In which language a command answers. */
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "language.lang")
    Language language = Language.ZH;

    Wording wording() {
        return Wording.of(language);
    }

    Phrases phrases() {
        return CliPhrases.of(language);
    }
}
