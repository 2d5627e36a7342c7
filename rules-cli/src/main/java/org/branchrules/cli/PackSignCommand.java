package org.branchrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.branchrules.engine.CompiledPack;
import org.branchrules.engine.pack.PackKeys;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a signature to a compiled pack. */
@Command(name = "sign")
final class PackSignCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "JAR", descriptionKey = "pack.sign.jar")
    String jar = "";

    @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "pack.sign.key")
    String key = "";

    PackSignCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        byte[] signed =
                CompiledPack.sign(PackFile.bytes(jar, phrases), PackFile.key(key, PackKeys::privateKey, phrases));
        Files.write(PackFile.existing(jar, phrases), signed);
        Run.print(environment.console().text(), phrases.format("pack.signed", jar), "");
        return 0;
    }
}
