package org.branchrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchrules.engine.CompiledPack;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles a pack to one file, which loads without a compiler. */
@Command(name = "build")
final class PackBuildCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "DIR", descriptionKey = "pack.build.dir")
    String pack = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "pack.build.output")
    Path output = Path.of("");

    @Option(names = "--upon", paramLabel = "DIR", descriptionKey = "pack.build.upon")
    List<String> upon = List.of();

    PackBuildCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        Policy superiors = Policy.national();
        if (!upon.isEmpty()) {
            superiors = superiors.with(upon.stream()
                    .map(folder -> PackFile.sources(folder, phrases))
                    .toArray(PackFiles[]::new));
        }
        CompiledPack compiled = CompiledPack.compile(PackFile.sources(pack, phrases), superiors);
        Files.write(output, compiled.bytes());
        Run.print(
                environment.console().text(),
                phrases.format(
                        "pack.built",
                        compiled.reference().id(),
                        compiled.reference().edition(),
                        output),
                "");
        return 0;
    }
}
