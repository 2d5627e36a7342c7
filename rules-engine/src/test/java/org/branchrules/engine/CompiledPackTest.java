package org.branchrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackKeys;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Trust;
import org.junit.jupiter.api.Test;

/** Packs that were compiled to be sent. */
class CompiledPackTest {
    private static final PackFiles NATIONAL = PackFiles.ofFolder(Path.of("src/main/packs/national-2018"));
    private static final byte[] JAR =
            CompiledPack.compile(NATIONAL, Policy.national()).bytes();
    private static final KeyPair KEYS = PackKeys.generate();

    private static List<PackCheck> refused(byte[] jar) {
        try {
            CompiledPack.read(jar, List.of(KEYS.getPublic()));
            return List.of();
        } catch (PackException e) {
            return e.problems().stream().map(PackProblem::check).toList();
        }
    }

    /** The jar with one text in place of another of the same length; its entries are not compressed. */
    private static byte[] with(String text, String other) {
        String jar = new String(JAR, StandardCharsets.ISO_8859_1);
        assertThat(jar).contains(text);
        return jar.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_national_pack_raises_no_false_alarm_and_loads_as_it_was() {
        CompiledPack read = CompiledPack.read(JAR, List.of());

        assertThat(read.trust()).isEqualTo(Trust.RESTRICTED);
        assertThat(Policy.of(read).packs()).isEqualTo(Policy.national().packs());
    }

    @Test
    void what_was_changed_on_the_way_is_refused() {
        assertThat(refused(with("modality", "modalitx"))).hasSize(1);
    }

    @Test
    void a_signature_makes_a_pack_trusted_where_its_key_is_accepted() {
        byte[] signed = CompiledPack.sign(JAR, KEYS.getPrivate());

        assertThat(CompiledPack.read(signed, List.of(KEYS.getPublic())).trust()).isEqualTo(Trust.TRUSTED);
        assertThat(CompiledPack.read(signed, List.of(PackKeys.generate().getPublic())).trust())
                .isEqualTo(Trust.RESTRICTED);
        assertThat(CompiledPack.verify(signed, List.of(KEYS.getPublic())))
                .isEqualTo(Policy.national().packs().get(0));
        assertThatThrownBy(() -> CompiledPack.verify(JAR, List.of(KEYS.getPublic())))
                .hasMessageContaining("BR-754");
        assertThatThrownBy(() ->
                        CompiledPack.verify(signed, List.of(PackKeys.generate().getPublic())))
                .hasMessageContaining("BR-755");
    }
}
