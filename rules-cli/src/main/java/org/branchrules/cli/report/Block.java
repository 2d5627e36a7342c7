package org.branchrules.cli.report;

import java.util.List;
import org.branchrules.cli.terminal.Tone;
import org.jspecify.annotations.Nullable;

/** A part of a report, whatever it is written as. */
public sealed interface Block {
    /** The name of the report. */
    record Title(String text) implements Block {}

    /** The name of a part of it. */
    record Heading(String text) implements Block {}

    /** A sentence or more. */
    record Paragraph(Tone tone, String text) implements Block {}

    /** Labels and what stands behind them. */
    record Pairs(List<Pair> pairs) implements Block {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /** One of them. */
    record Pair(String label, Tone tone, String text) {}

    /** Shares drawn as bars. */
    record Bars(List<Bar> bars) implements Block {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One of them.
     *
     * @param hundredths of a per cent; null where there is nothing to draw
     */
    record Bar(String label, @Nullable Integer hundredths, String figure, String note, Tone tone) {}

    /** Things one below the other. */
    record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them.
     *
     * @param mark what it is found by
     * @param details sentences below it
     */
    record Item(String mark, Tone tone, String head, List<String> details) {
        public Item {
            details = List.copyOf(details);
        }
    }

    /** Columns of figures; the first row names them. */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
