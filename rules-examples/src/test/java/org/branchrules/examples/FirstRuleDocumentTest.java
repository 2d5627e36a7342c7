package org.branchrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first rule comes about as the document says, command by command. With -Dregenerate=true, outputs are written anew. */
final class FirstRuleDocumentTest {
    private static final String NAME = "docs/authoring/first-rule.md";
    private static final String PACK = "my-city";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text|yaml|drl)(?: (\\S+))?\n(.*?)^```$");

    @TempDir
    Path folder;

    @Test
    void its_commands_print_what_it_shows_while_its_files_are_edited_as_it_says() throws IOException {
        String document = Repository.read(NAME);
        StringBuilder renewed = new StringBuilder();
        List<String> stale = new ArrayList<>();
        List<String> printed = List.of();
        Matcher block = BLOCK.matcher(document);
        while (block.find()) {
            List<String> shown = block.group(3).lines().toList();
            String text = block.group();
            switch (block.group(1)) {
                case "sh" -> printed = run(block.group(3).strip());
                case "text" -> {
                    if (!Excerpt.matches(shown, printed)) {
                        stale.add(String.join("\n", printed));
                        text = "```text\n" + String.join("\n", Excerpt.renewed(shown, printed)) + "\n```";
                    }
                }
                default -> edit(folder.resolve(block.group(2)), shown);
            }
            block.appendReplacement(renewed, Matcher.quoteReplacement(text));
        }
        if (Repository.REGENERATE) {
            Repository.write(NAME, block.appendTail(renewed).toString());
        } else {
            assertThat(stale)
                    .as("run the tests of rules-examples with -Dregenerate=true, and read what changed")
                    .isEmpty();
        }
    }

    private List<String> run(String command) {
        String pack = folder.resolve(PACK).toString();
        String printed = Programs.run(command.replace(" " + PACK + " ", " " + pack + " "));
        return Arrays.asList(printed.replace(pack, PACK).stripTrailing().split("\n"));
    }

    /** Puts an item of a list, or a rule with its comment, in the place of the one that begins like it; otherwise the whole file. */
    private static void edit(Path file, List<String> shown) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        boolean rule = shown.get(0).startsWith("//");
        String first = shown.get(rule ? 1 : 0);
        int start = 0;
        int end = lines.size();
        String margin = "";
        if (rule) {
            start = lines.indexOf(first) - 1;
        } else if (first.startsWith("- ")) {
            while (!lines.get(start).strip().equals(first)) {
                start++;
            }
            margin = lines.get(start).substring(0, lines.get(start).indexOf('-'));
            end = start + 1;
            while (end < lines.size() && lines.get(end).startsWith(margin + "  ")) {
                end++;
            }
        }
        lines.subList(start, end).clear();
        for (int i = 0; i < shown.size(); i++) {
            lines.add(start + i, margin + shown.get(i));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
