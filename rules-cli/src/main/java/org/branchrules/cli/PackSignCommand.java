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
@Command(name = "sign", description = "用私钥（Ed25519）给已编译的规则包签名。 Sign a compiled pack with a private Ed25519 key.")
final class PackSignCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "JAR", description = "已编译的规则包，签名写入其中。 Compiled pack; the signature goes into it.")
    String jar = "";

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "私钥文件（PEM）。 File of the private key.")
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
