package org.branchrules.engine.internal.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own packs pass as if they came from outside. The lists for bytecode hold while they are compiled, which happens
 * restricted: those of this module when it is built, the others in their own tests.
 */
class NoFalseAlarmTest {
    static Stream<Path> packs() {
        return Stream.of(Path.of("src/main/packs"), Path.of("../rules-examples/packs"))
                .filter(Files::isDirectory)
                .flatMap(NoFalseAlarmTest::folders);
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_of_ours_passes_every_line(Path pack) {
        PackFiles files = PackFiles.ofFolder(pack);

        assertThat(RawText.check(files)).isEmpty();
        assertThat(RuleTree.check(files)).isEmpty();
        assertThat(PlainYaml.check(files)).isEmpty();
    }
}
