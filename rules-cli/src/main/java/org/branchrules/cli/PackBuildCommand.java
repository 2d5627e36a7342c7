package org.branchrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.branchrules.engine.CompiledPack;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compiles a pack to one file, which loads without a compiler. */
@Command(name = "build")
final class PackBuildCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    PackSources sources = new PackSources();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "pack.build.out")
    Path out = Path.of("");

    PackBuildCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        CompiledPack compiled = CompiledPack.compile(sources.files(phrases), sources.others(phrases));
        Files.write(out, compiled.bytes());
        Run.print(
                environment.console().text(),
                phrases.format(
                        "pack.built",
                        compiled.reference().id(),
                        compiled.reference().edition(),
                        out),
                "");
        return 0;
    }
}
