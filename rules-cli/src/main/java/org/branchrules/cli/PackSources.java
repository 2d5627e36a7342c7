package org.branchrules.cli;

import java.util.List;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A pack as its authors keep it, and other packs that apply beside it. */
final class PackSources {
    @Parameters(paramLabel = "DIR|ZIP", description = "规则包的目录或 zip。 Folder or zip of the pack.")
    String pack = "";

    @Option(
            names = "--with",
            paramLabel = "DIR|ZIP",
            description = "一起适用的其他规则包；类路径上已有的上级包不必写。"
                    + " Other packs that apply beside it; superiors that ship with the program are there.")
    List<String> with = List.of();

    PackFiles files(Phrases phrases) {
        return PackFile.sources(pack, phrases);
    }

    PackFiles[] others(Phrases phrases) {
        return with.stream().map(other -> PackFile.sources(other, phrases)).toArray(PackFiles[]::new);
    }
}
