package org.branchrules.cli.report;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.branchrules.cli.terminal.Console;
import org.branchrules.cli.terminal.DisplayWidth;
import org.branchrules.cli.terminal.Palette;
import org.branchrules.cli.terminal.Tone;

/** Writes blocks as text for a terminal: aligned, wrapped, in colours where there are any. */
public final class TextPage {
    private static final int BAR_LENGTH = 20;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

    private final PrintWriter out;
    private final Palette palette;
    private final int width;
    private final char full;
    private final char empty;

    public TextPage(PrintWriter out, Palette palette, int width, Charset charset) {
        this.out = out;
        this.palette = palette;
        this.width = width;
        // block characters are double width, or missing, in the charsets of East Asian consoles
        boolean blocks = charset.equals(StandardCharsets.UTF_8);
        this.full = blocks ? '█' : '#';
        this.empty = blocks ? '░' : '.';
    }

    /** A page on standard output. */
    public static TextPage on(Console console) {
        return new TextPage(console.text(), new Palette(console.colour()), console.width(), console.charset());
    }

    /** Writes the blocks. */
    public void write(List<Block> blocks) {
        blocks.forEach(this::write);
        out.flush();
    }

    private void write(Block block) {
        if (block instanceof Block.Title title) {
            line(Tone.STRONG, title.text());
            line(Tone.QUIET, "=".repeat(Math.min(width, DisplayWidth.of(safe(title.text())))));
        } else if (block instanceof Block.Heading heading) {
            out.print('\n');
            line(Tone.STRONG, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            wrapped("  ", paragraph.tone(), paragraph.text());
        } else if (block instanceof Block.Pairs pairs) {
            pairs(pairs.pairs());
        } else if (block instanceof Block.Bars bars) {
            bars(bars.bars());
        } else if (block instanceof Block.Items items) {
            items(items.items());
        } else if (block instanceof Block.Table table) {
            table(table.rows());
        }
    }

    private void pairs(List<Block.Pair> pairs) {
        int labels = pairs.stream()
                .mapToInt(pair -> DisplayWidth.of(safe(pair.label())))
                .max()
                .orElse(0);
        for (Block.Pair pair : pairs) {
            hanging(DisplayWidth.padRight(safe(pair.label()), labels) + "  ", pair.tone(), pair.text());
        }
    }

    private void bars(List<Block.Bar> bars) {
        int labels = bars.stream()
                .mapToInt(bar -> DisplayWidth.of(bar.label()))
                .max()
                .orElse(0);
        int figures = bars.stream()
                .mapToInt(bar -> DisplayWidth.of(bar.figure()))
                .max()
                .orElse(0);
        for (Block.Bar bar : bars) {
            Integer hundredths = bar.hundredths();
            int filled = hundredths == null ? 0 : hundredths * BAR_LENGTH / 10_000;
            String drawn = palette.paint(bar.tone(), String.valueOf(full).repeat(filled))
                    + palette.paint(Tone.QUIET, String.valueOf(empty).repeat(BAR_LENGTH - filled));
            String line = "  " + DisplayWidth.padRight(bar.label(), labels) + "  "
                    + DisplayWidth.padLeft(bar.figure(), figures) + "  " + drawn + "  " + bar.note();
            out.print(line.stripTrailing() + "\n");
        }
    }

    private void items(List<Block.Item> items) {
        int marks = items.stream()
                .mapToInt(item -> DisplayWidth.of(safe(item.mark())))
                .max()
                .orElse(0);
        for (Block.Item item : items) {
            hanging("  " + DisplayWidth.padRight(safe(item.mark()), marks) + "  ", item.tone(), item.head());
            String indent = " ".repeat(marks + 4);
            item.details().forEach(detail -> wrapped(indent, Tone.PLAIN, detail));
        }
    }

    private void table(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int needed = DisplayWidth.of(safe(row.get(column)));
                if (column == widths.size()) {
                    widths.add(needed);
                } else {
                    widths.set(column, Math.max(widths.get(column), needed));
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < rows.get(i).size(); column++) {
                String cell = safe(rows.get(i).get(column));
                int wide = widths.get(column);
                line.append(column == 0 ? DisplayWidth.padRight(cell, wide) : "  " + DisplayWidth.padLeft(cell, wide));
            }
            line(i == 0 ? Tone.QUIET : Tone.PLAIN, line.toString().stripTrailing());
        }
    }

    /** The first line after a label, the others below it. */
    private void hanging(String label, Tone tone, String text) {
        int indent = DisplayWidth.of(label);
        List<String> lines = DisplayWidth.wrap(safe(text), width - indent);
        for (int i = 0; i < lines.size(); i++) {
            out.print((i == 0 ? label : " ".repeat(indent)) + palette.paint(tone, lines.get(i)) + "\n");
        }
    }

    private void wrapped(String indent, Tone tone, String text) {
        DisplayWidth.wrap(safe(text), width - indent.length())
                .forEach(line -> out.print(indent + palette.paint(tone, line) + "\n"));
    }

    private void line(Tone tone, String text) {
        out.print(palette.paint(tone, safe(text)) + "\n");
    }

    /** Records come from elsewhere: nothing in them may move the cursor or colour the terminal. */
    private static String safe(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
