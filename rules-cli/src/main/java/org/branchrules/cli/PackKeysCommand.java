package org.branchrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.concurrent.Callable;
import org.branchrules.engine.pack.PackKeys;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a pair of keys to sign packs with. */
@Command(name = "keys")
final class PackKeysCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "NAME", descriptionKey = "pack.keys.name")
    String name = "";

    PackKeysCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        KeyPair keys = PackKeys.generate();
        Path hidden = Path.of(name + ".private.pem");
        Path open = Path.of(name + ".public.pem");
        if (Files.exists(open)) {
            throw new UsageException(phrases.format("pack.keys-exist", open));
        }
        try {
            Files.createFile(hidden, ownerOnly());
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(phrases.format("pack.keys-exist", hidden));
        }
        Files.writeString(hidden, PackKeys.pem(keys.getPrivate()), StandardCharsets.US_ASCII);
        Files.writeString(open, PackKeys.pem(keys.getPublic()), StandardCharsets.US_ASCII);
        Run.print(environment.console().text(), phrases.format("pack.keys", hidden, open), "");
        return 0;
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
