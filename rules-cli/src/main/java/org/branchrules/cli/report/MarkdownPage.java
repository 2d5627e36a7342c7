package org.branchrules.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes blocks as Markdown. */
public final class MarkdownPage {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

    private final PrintWriter out;

    public MarkdownPage(PrintWriter out) {
        this.out = out;
    }

    /** Writes the blocks. */
    public void write(List<Block> blocks) {
        blocks.forEach(this::write);
        out.flush();
    }

    private void write(Block block) {
        if (block instanceof Block.Title title) {
            out.print("# " + safe(title.text()) + "\n\n");
        } else if (block instanceof Block.Heading heading) {
            out.print("## " + safe(heading.text()) + "\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.print(safe(paragraph.text()) + "\n\n");
        } else if (block instanceof Block.Pairs pairs) {
            pairs.pairs().forEach(pair -> out.print("- **" + safe(pair.label()) + "** " + safe(pair.text()) + "\n"));
            out.print("\n");
        } else if (block instanceof Block.Bars bars) {
            bars.bars()
                    .forEach(bar -> row(
                            List.of(bar.label(), bar.figure(), bar.note()),
                            bars.bars().indexOf(bar)));
            out.print("\n");
        } else if (block instanceof Block.Items items) {
            items.items().forEach(this::item);
            out.print("\n");
        } else if (block instanceof Block.Table table) {
            for (int i = 0; i < table.rows().size(); i++) {
                tableRow(table.rows().get(i));
                if (i == 0) {
                    rule(table.rows().get(i).size());
                }
            }
            out.print("\n");
        }
    }

    private void row(List<String> cells, int index) {
        if (index == 0) {
            out.print("|" + "   |".repeat(cells.size()) + "\n");
            rule(cells.size());
        }
        tableRow(cells);
    }

    private void rule(int columns) {
        out.print("|" + "---|" + "--:|".repeat(columns - 1) + "\n");
    }

    private void tableRow(List<String> cells) {
        out.print(cells.stream().map(MarkdownPage::safe).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void item(Block.Item item) {
        out.print("- **" + safe(item.mark()) + "** " + safe(item.head()) + "\n");
        item.details().forEach(detail -> out.print("  <br>" + safe(detail) + "\n"));
    }

    /** Records come from elsewhere: nothing in them is Markdown or HTML. */
    private static String safe(String text) {
        return SPECIAL.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
