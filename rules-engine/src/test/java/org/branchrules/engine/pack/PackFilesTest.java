package org.branchrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a pack is read from: nothing from outside it, nothing twice, nothing endless. */
class PackFilesTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_and_an_archive_of_it_hold_the_same_files() throws IOException {
        Files.createDirectories(folder.resolve("pack/rules"));
        Files.writeString(folder.resolve("pack/pack.yaml"), "id: x\n");
        Files.writeString(folder.resolve("pack/rules/a.drl"), "package a.b\n");
        Path archive = folder.resolve("pack.zip");
        Files.write(archive, zip("rules/", "pack.yaml", "rules/a.drl"));

        assertThat(PackFiles.ofFolder(folder.resolve("pack")).files()).containsOnlyKeys("pack.yaml", "rules/a.drl");
        assertThat(PackFiles.ofZip(archive).files()).containsOnlyKeys("pack.yaml", "rules/a.drl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.drl",
                "rules/../../evil.drl",
                "/etc/evil.drl",
                "rules//a.drl",
                "./a.drl",
                "C:evil.drl",
                "rules\\..\\evil.drl",
                "rules\\a.drl",
                "\\\\host\\share\\a.drl",
                "con",
                "rules/NUL.drl",
                "aux/a.drl",
                "rules/com1.drl",
                "rules/a.drl ",
                "rules./a.drl",
                "rules/a|b.drl",
                "rules/...",
                "a\u0000b",
                "../"
            })
    void a_path_that_leads_elsewhere_is_refused(String path) throws IOException {
        byte[] zip = zip(path);

        refused("BR-742", () -> read(zip));
    }

    @ParameterizedTest
    @ValueSource(strings = {"console.yaml", "rules/com.drl", "rules/com10.drl", "rules/规则.drl", "rules/a b.drl"})
    void a_path_that_every_system_takes_passes(String path) throws IOException {
        assertThat(read(zip(path)).files()).containsOnlyKeys(path);
    }

    @Test
    void a_file_may_be_as_large_as_four_mebibytes_and_not_larger() throws IOException {
        int most = 4 * 1024 * 1024;

        assertThat(read(zipOf(most)).files().get("a.yaml")).hasSize(most);
        byte[] above = zipOf(most + 1);
        refused("BR-705", () -> read(above));
        Files.write(folder.resolve("a.yaml"), new byte[most]);
        assertThat(PackFiles.ofFolder(folder).files()).containsOnlyKeys("a.yaml");
        Files.write(folder.resolve("a.yaml"), new byte[most + 1]);
        refused("BR-705", () -> PackFiles.ofFolder(folder));
    }

    private static byte[] zipOf(int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.yaml"));
            zip.write(new byte[bytes]);
        }
        return out.toByteArray();
    }

    @Test
    void an_entry_that_stands_twice_is_refused() throws IOException {
        byte[] zip = zip("rules/a.drl", "rules/b.drl");
        byte[] twice = new String(zip, StandardCharsets.ISO_8859_1)
                .replace("rules/b.drl", "rules/a.drl")
                .getBytes(StandardCharsets.ISO_8859_1);

        refused("BR-744", () -> read(twice));
    }

    @Test
    void an_archive_that_unfolds_to_too_much_is_given_up_on_the_way() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb.yaml"));
            for (int i = 0; i < 5; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }

        assertThat(out.size()).isLessThan(10_000);
        refused("BR-705", () -> read(out.toByteArray()));
    }

    @Test
    void many_files_that_together_are_too_much_are_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int file = 0; file < 33; file++) {
                zip.putNextEntry(new ZipEntry("bomb-" + file + ".yaml"));
                for (int i = 0; i < 4; i++) {
                    zip.write(new byte[1024 * 1024]);
                }
            }
        }

        refused("BR-705", () -> read(out.toByteArray()));
    }

    @Test
    void more_entries_than_any_pack_has_are_refused() throws IOException {
        assertThat(read(entries(60_000)).files()).hasSize(60_000);
        byte[] above = entries(60_001);
        refused("BR-706", () -> read(above));
    }

    private static byte[] entries(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        return out.toByteArray();
    }

    @Test
    void what_is_no_archive_is_refused() throws IOException {
        byte[] zip = zip("pack.yaml");
        byte[] cut = java.util.Arrays.copyOf(zip, 35);

        refused("BR-745", () -> read("pack".getBytes(StandardCharsets.UTF_8)));
        refused("BR-745", () -> read(cut));
    }

    @Test
    void a_symbolic_link_is_refused_whether_it_leads_out_or_not() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "a: 1\n");
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.createSymbolicLink(pack.resolve("pack.yaml"), folder.resolve("secret.yaml"));

        refused("BR-743", () -> PackFiles.ofFolder(pack));
        Files.delete(pack.resolve("pack.yaml"));
        Files.createSymbolicLink(pack.resolve("rules"), folder);
        refused("BR-743", () -> PackFiles.ofFolder(pack));
    }

    private static PackFiles read(byte[] zip) {
        return PackFiles.ofZip("pack.zip", new ByteArrayInputStream(zip));
    }

    private static void refused(String check, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        PackException.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(1)
                                .allMatch(problem -> problem.check().id().equals(check)));
    }

    private static byte[] zip(String... paths) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String path : paths) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(path.endsWith("/") ? new byte[0] : path.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void what_editors_and_version_control_leave_beside_a_pack_is_no_part_of_it() throws IOException {
        String[] left = {
            ".git/HEAD",
            "rules/a.drl~",
            "rules/.a.drl.swp",
            "pack.yaml.bak",
            "__MACOSX/pack.yaml",
            ".DS_Store",
            "~$a.csv"
        };
        Path pack = Files.createDirectory(folder.resolve("pack"));
        for (String path : left) {
            Files.createDirectories(pack.resolve(path).getParent());
            Files.writeString(pack.resolve(path), path);
        }
        Files.createSymbolicLink(pack.resolve(".git/link"), folder);
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(pack.resolve("rules/a.drl"), "rules/a.drl");
        Files.writeString(pack.resolve("pack.yaml"), "pack.yaml");
        String[] all = java.util.Arrays.copyOf(left, left.length + 2);
        all[left.length] = "rules/a.drl";
        all[left.length + 1] = "pack.yaml";
        PackFiles clean = read(zip("rules/a.drl", "pack.yaml"));

        assertThat(PackFiles.ofFolder(pack).files()).containsOnlyKeys("pack.yaml", "rules/a.drl");
        assertThat(read(zip(all)).files()).containsOnlyKeys("pack.yaml", "rules/a.drl");
        assertThat(PackFiles.ofFolder(pack).digest()).isEqualTo(clean.digest());
    }

    @Test
    void a_symbolic_link_in_an_archive_is_refused() throws IOException {
        byte[] zip = zip("pack.yaml", "rules/a.drl");
        byte[] linked = zip.clone();
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(linked).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 <= linked.length; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                linked[at + 5] = 3;
                bytes.putInt(at + 38, 0120777 << 16);
            }
        }

        assertThat(read(zip).files()).hasSize(2);
        refused("BR-743", () -> read(linked));
    }
}
