package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on the DRL of packs: what it calls right passes, what it calls wrong is refused by the check that it names. */
final class DrlPageTest {
    private static final String PAGE = read();
    private static final Pattern FILE = Pattern.compile("(?ms)^```drl\n(.*?)^```$");
    private static final Pattern TABLE = Pattern.compile("(?ms)^<!-- tried in: (\\w+) -->\n\n(.*?)\n\n");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(.+?)` \\| \\[(BR-\\d+)]\\(.*?\\) \\| `(.+?)` \\| .*\\|$");
    private static final Pattern BINDING = Pattern.compile("(?<!\\w)(\\$\\w+) :");

    /** A row of a table: what is wrong, the check that says so, and what is right. */
    record Row(String where, String wrong, String check, String right) {}

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/authoring/drl.md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Matcher table = TABLE.matcher(PAGE); table.find(); ) {
            for (Matcher row = ROW.matcher(table.group(2)); row.find(); ) {
                rows.add(new Row(
                        table.group(1),
                        row.group(1).replace("\\|", "|"),
                        row.group(2),
                        row.group(3).replace("\\|", "|")));
            }
        }
        return rows;
    }

    /** A rule with an example at the place where its table says that it stands. */
    private static String rule(String name, String where, String example) {
        String head = "rule \"" + name + "\"";
        String conditions = "$days : Cadence(held == 0)";
        String report = "";
        switch (where) {
            case "head" -> head = example.replace("\"ex-1\"", "\"" + name + "\"");
            case "patterns" -> conditions = example;
            case "report" -> report = example;
            default ->
                conditions = (example.contains("$branch") ? "$branch : Branch() " : "") + "$fact : " + where + "("
                        + example + ")";
        }
        if (report.isEmpty()) {
            Set<String> bound = BINDING.matcher(conditions)
                    .results()
                    .map(binding -> binding.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            report = "findings.breach("
                    + String.join(
                            ", ",
                            Stream.concat(Stream.of("\"ex-1\""), bound.stream()).toList()) + ");";
        }
        return head + "\nwhen\n    " + conditions + "\nthen\n    " + report + "\nend\n";
    }

    @Test
    void the_file_is_one_that_packs_may_have() {
        Matcher file = FILE.matcher(PAGE);
        assertThat(file.find()).isTrue();
        assertThat(PackChecker.check(ExamplePack.ofFile(file.group(1)))).isEmpty();
        assertThat(file.find()).isFalse();
    }

    @Test
    void what_is_right_passes() {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThan(40);
        Set<String> rules = new TreeSet<>();
        for (Row row : rows) {
            rules.add(rule("ex-1.NAME", row.where(), row.right()));
        }
        List<String> named = new ArrayList<>();
        rules.forEach(rule -> named.add(rule.replace("NAME", String.valueOf(named.size()))));
        assertThat(PackChecker.check(ExamplePack.ofRules(String.join("", named))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_wrong_is_told_by_the_check_beside_it(Row row) {
        String another = "// Another.\n" + rule("ex-1.another", "Cadence", "held == 0");
        List<PackProblem> problems =
                PackChecker.check(ExamplePack.ofRules(rule("ex-1", row.where(), row.wrong()) + another));
        assertThat(problems).extracting(problem -> problem.check().id()).containsOnly(row.check());
    }
}
