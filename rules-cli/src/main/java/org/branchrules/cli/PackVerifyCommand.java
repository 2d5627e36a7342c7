package org.branchrules.cli;

import java.io.IOException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchrules.engine.CompiledPack;
import org.branchrules.engine.pack.PackKeys;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.assessment.PackReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks that a compiled pack is as it was built, and who signed it. */
@Command(name = "verify")
final class PackVerifyCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "JAR", descriptionKey = "pack.verify.jar")
    String jar = "";

    @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "pack.verify.key")
    List<String> keys = List.of();

    PackVerifyCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        List<PublicKey> accepted = new ArrayList<>();
        for (String key : keys) {
            accepted.add(PackFile.key(key, PackKeys::publicKey, phrases));
        }
        PackReference pack = CompiledPack.verify(PackFile.bytes(jar, phrases), accepted);
        Run.print(environment.console().text(), phrases.format("pack.verified", jar, pack.id(), pack.edition()), "");
        return 0;
    }
}
