package org.branchrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.branchrules.cli.terminal.Palette;
import org.branchrules.cli.terminal.Tone;
import org.junit.jupiter.api.Test;

final class PagesTest {
    private static final List<Block> BLOCKS = List.of(
            new Block.Title("支部 甲"),
            new Block.Pairs(List.of(new Block.Pair("等次", Tone.GOOD, "好"), new Block.Pair("可能范围", Tone.PLAIN, "已经确定"))),
            new Block.Heading("标准"),
            new Block.Bars(List.of(
                    new Block.Bar("组织设置", 10_000, "100.00", "4/4", Tone.GOOD),
                    new Block.Bar("Life", 4999, "49.99", "", Tone.BAD),
                    new Block.Bar("领导", null, "–", "", Tone.QUIET))),
            new Block.Items(List.of(new Block.Item("11-a", Tone.BAD, "一|二", List.of("\u001b[31m红\u202e*色*")))),
            new Block.Table(List.of(List.of("等次", "数"), List.of("较好", "10"))));

    private static String text(boolean colours, int width, Charset charset) {
        StringWriter text = new StringWriter();
        new TextPage(new PrintWriter(text), new Palette(colours), width, charset).write(BLOCKS);
        return text.toString();
    }

    @Test
    void text_is_aligned_and_free_of_control_characters() {
        assertThat(text(false, 80, StandardCharsets.UTF_8)).isEqualTo("""
                支部 甲
                =======
                等次      好
                可能范围  已经确定

                标准
                  组织设置  100.00  ████████████████████  4/4
                  Life       49.99  █████████░░░░░░░░░░░
                  领导           –  ░░░░░░░░░░░░░░░░░░░░
                  11-a  一|二
                        [31m红 *色*
                  等次  数
                  较好  10
                """);
    }

    @Test
    void a_console_of_another_charset_gets_plain_bars() {
        assertThat(text(false, 80, Charset.forName("GBK")))
                .contains("#########...........")
                .doesNotContain("█");
    }

    @Test
    void colours_are_put_around_words_only() {
        assertThat(text(true, 80, StandardCharsets.UTF_8)).contains("等次      \u001b[32m好\u001b[0m\n");
    }

    @Test
    void markdown_escapes_what_records_hold() {
        StringWriter text = new StringWriter();
        new MarkdownPage(new PrintWriter(text)).write(BLOCKS);
        assertThat(text.toString()).isEqualTo("""
                # 支部 甲

                - **等次** 好
                - **可能范围** 已经确定

                ## 标准

                |   |   |   |
                |---|--:|--:|
                | 组织设置 | 100.00 | 4/4 |
                | Life | 49.99 |  |
                | 领导 | – |  |

                - **11-a** 一\\|二
                  <br> \\[31m红 \\*色\\*

                | 等次 | 数 |
                |---|--:|
                | 较好 | 10 |

                """);
    }
}
