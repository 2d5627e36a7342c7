package org.branchrules.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document with what it shows of other files and of what programs print. A comment {@code <!-- from: file#region -->} or
 * {@code <!-- output of: command -->} says where the block of code below it comes from.
 */
final class Document {
    private static final Pattern MARK = Pattern.compile("<!-- (from|output of): (.+) -->");

    private final String name;
    private final List<String> lines;

    private Document(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    static Document read(String name) {
        return new Document(
                name, new ArrayList<>(Arrays.asList(Repository.read(name).split("\n", -1))));
    }

    /** What is wrong with its blocks; empty where each shows what it says. */
    List<String> staleBlocks() {
        List<String> stale = new ArrayList<>();
        for (Block block : blocks()) {
            List<String> source = source(block);
            if (!Excerpt.matches(block.lines(), source)) {
                stale.add(name + ":" + (block.start() + 1) + ": " + block.what() + " is now\n"
                        + String.join("\n", source));
            }
        }
        return stale;
    }

    /** Writes the document anew where a block is stale. */
    void renewBlocks() {
        List<Block> blocks = blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            List<String> source = source(block);
            if (!Excerpt.matches(block.lines(), source)) {
                List<String> place = lines.subList(
                        block.start(), block.start() + block.lines().size());
                place.clear();
                place.addAll(Excerpt.renewed(block.lines(), source));
            }
        }
        Repository.write(name, String.join("\n", lines));
    }

    private static List<String> source(Block block) {
        return block.printed()
                ? Arrays.asList(Programs.run(block.what()).stripTrailing().split("\n"))
                : Region.of(block.what());
    }

    /** @param start index of its first line in the document */
    private record Block(boolean printed, String what, int start, List<String> lines) {}

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Matcher> mark = mark(lines.get(i));
            if (mark.isEmpty()) {
                continue;
            }
            int open = i + 1;
            if (open >= lines.size() || !lines.get(open).startsWith("```")) {
                throw new IllegalStateException(name + ":" + (i + 1) + ": no block of code below the mark");
            }
            int close = open + 1;
            while (!lines.get(close).startsWith("```")) {
                close++;
            }
            blocks.add(new Block(
                    mark.get().group(1).equals("output of"),
                    mark.get().group(2),
                    open + 1,
                    List.copyOf(lines.subList(open + 1, close))));
        }
        return blocks;
    }

    private static Optional<Matcher> mark(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.matches() ? Optional.of(mark) : Optional.empty();
    }
}
