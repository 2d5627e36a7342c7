package org.branchrules.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class ConsolesTest {
    private static Charset charset(String... properties) {
        Properties all = new Properties();
        for (int i = 0; i < properties.length; i += 2) {
            all.setProperty(properties[i], properties[i + 1]);
        }
        return Consoles.charset("stdout", all);
    }

    @Test
    void the_charset_is_that_of_the_console() {
        assertThat(charset("stdout.encoding", "GBK", "native.encoding", "UTF-8"))
                .isEqualTo(Charset.forName("GBK"));
        assertThat(charset("sun.stdout.encoding", "GB18030")).isEqualTo(Charset.forName("GB18030"));
        assertThat(charset("native.encoding", "GBK")).isEqualTo(Charset.forName("GBK"));
    }

    @Test
    void a_charset_without_chinese_gives_way_to_utf_8() {
        assertThat(charset("native.encoding", "ANSI_X3.4-1968")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset("stdout.encoding", "ISO-8859-1", "native.encoding", "GBK"))
                .isEqualTo(Charset.forName("GBK"));
        assertThat(charset("stdout.encoding", "no such thing")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void no_colour_is_obeyed() {
        assertThat(Consoles.isColourWanted(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Consoles.isColourWanted(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Consoles.isColourWanted(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Consoles.isColourWanted(Map.of())).isFalse();
    }

    @Test
    void the_width_stays_readable() {
        assertThat(Consoles.width("120")).isEqualTo(120);
        assertThat(Consoles.width("10")).isEqualTo(60);
        assertThat(Consoles.width("9999")).isEqualTo(160);
        assertThat(Consoles.width("wide")).isEqualTo(100);
        assertThat(Consoles.width(null)).isEqualTo(100);
    }

    @Test
    void transcoding_keeps_characters_that_come_in_pieces() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = Transcoding.to(bytes, Charset.forName("GBK"));
        for (byte each : "党支部工作条例".repeat(1000).getBytes(StandardCharsets.UTF_8)) {
            out.write(each);
            out.flush();
        }
        assertThat(bytes.toString(Charset.forName("GBK"))).isEqualTo("党支部工作条例".repeat(1000));
        assertThat(Transcoding.to(bytes, StandardCharsets.UTF_8)).isSameAs(bytes);
    }
}
