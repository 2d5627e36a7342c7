package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.AssessmentEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of an example pack to a signed file, and back. */
final class PackCommandsTest {
    private static final String PACK = "../rules-examples/packs/fuxin-stars";

    @TempDir
    Path directory;

    private record Result(int exit, String out, String err) {}

    private static Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                false,
                false,
                false,
                100);
        int exit = BranchRules.commandLine(new Environment(console, AssessmentEngine::national, Clock.systemUTC()))
                .execute(arguments);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String in(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void a_pack_is_built_signed_and_verified() throws IOException {
        assertThat(run("pack", "keys", in("ours")).exit()).isZero();
        assertThat(run("pack", "keys", in("others")).exit()).isZero();
        Result built = run("pack", "build", PACK, "-o", in("fuxin.jar"), "--lang", "en");
        assertThat(built).isEqualTo(new Result(0, built.out(), ""));
        assertThat(built.out()).startsWith("pack fuxin-stars, edition ");
        byte[] jar = Files.readAllBytes(directory.resolve("fuxin.jar"));

        Result unsigned = run("pack", "verify", "--key", in("ours.public.pem"), in("fuxin.jar"), "--lang", "en");
        assertThat(unsigned.exit()).isEqualTo(1);
        assertThat(unsigned.err()).contains("BR-754");
        assertThat(run("pack", "sign", "--key", in("ours.private.pem"), in("fuxin.jar"))
                        .exit())
                .isZero();
        Result verified = run(
                "pack", "verify", "--key", in("others.public.pem"), "--key", in("ours.public.pem"), in("fuxin.jar"));
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).contains("fuxin-stars");
        Result others = run("pack", "verify", "--key", in("others.public.pem"), in("fuxin.jar"));
        assertThat(others.exit()).isEqualTo(1);
        assertThat(others.err()).contains("BR-755");

        assertThat(run("pack", "build", PACK, "-o", in("again.jar")).exit()).isZero();
        assertThat(Files.readAllBytes(directory.resolve("again.jar"))).isEqualTo(jar);
    }

    @Test
    void a_pack_that_is_not_right_is_not_built_and_all_its_problems_are_told() throws IOException {
        Path pack = Files.createDirectories(directory.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), "id: x\nextends: [national-2018]\n");

        Result failed = run("pack", "build", pack.toString(), "-o", in("x.jar"), "--lang", "en");

        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err()).contains("pack.yaml", "BR-4");
        assertThat(directory.resolve("x.jar")).doesNotExist();
    }

    @Test
    void keys_are_never_overwritten_and_other_files_are_no_keys() throws IOException {
        assertThat(run("pack", "keys", in("ours")).exit()).isZero();
        String before = Files.readString(directory.resolve("ours.private.pem"));

        Result again = run("pack", "keys", in("ours"));

        assertThat(again.exit()).isEqualTo(BranchRules.USAGE);
        assertThat(Files.readString(directory.resolve("ours.private.pem"))).isEqualTo(before);
        assertThat(run("pack", "sign", "--key", in("ours.public.pem"), in("ours.public.pem"))
                        .exit())
                .isEqualTo(BranchRules.USAGE);
        assertThat(run("pack", "sign", "--key", in("none.pem"), in("ours.public.pem"))
                        .exit())
                .isEqualTo(BranchRules.USAGE);
        assertThat(run("pack").exit()).isEqualTo(BranchRules.USAGE);
    }
}
