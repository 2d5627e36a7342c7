package org.branchrules.cli;

import java.util.List;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A pack as its authors keep it, and other packs that apply beside it. */
final class PackSources {
    @Parameters(paramLabel = "DIR|ZIP", descriptionKey = "sources.dir")
    String pack = "";

    @Option(names = "--with", paramLabel = "DIR|ZIP", descriptionKey = "sources.with")
    List<String> with = List.of();

    PackFiles files(Phrases phrases) {
        return PackFile.sources(pack, phrases);
    }

    PackFiles[] others(Phrases phrases) {
        return with.stream().map(other -> PackFile.sources(other, phrases)).toArray(PackFiles[]::new);
    }
}
