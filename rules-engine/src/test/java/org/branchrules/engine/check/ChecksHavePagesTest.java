package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChecksHavePagesTest {
    @Test
    void the_good_examples_together_are_a_pack_without_a_problem() {
        assertThat(PackChecker.check(CheckPage.minimal())).isEmpty();
    }

    @Test
    void there_are_at_least_forty_checks_in_order_of_their_numbers() {
        List<String> ids = Arrays.stream(PackCheck.values()).map(PackCheck::id).toList();
        assertThat(ids).hasSizeGreaterThan(40).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_says_what_and_why(PackCheck check) {
        CheckPage page = CheckPage.of(check.id());
        assertThat(page.text())
                .startsWith("# " + check.id() + " `" + check.key() + "`\n\n")
                .contains("\nSeverity: " + (check.severity() == Severity.ERROR ? "error" : "warning") + "\n")
                .contains("\n## Why\n\n");
    }

    @ParameterizedTest
    @EnumSource
    void the_bad_example_fires_that_check_and_the_good_one_does_not(PackCheck check) {
        CheckPage page = CheckPage.of(check.id());
        if (page.hasExample()) {
            assertThat(page.problems(CheckPage.minimal())).isEmpty();
            List<PackProblem> problems = page.problems(page.bad());
            TreeSet<String> expected = page.comesWith();
            expected.add(check.id());
            TreeSet<String> fired = new TreeSet<>();
            problems.forEach(problem -> fired.add(problem.check().id()));
            assertThat(fired).as(problems.toString()).isEqualTo(expected);
        }
    }

    @Test
    void every_page_belongs_to_a_check_and_stands_in_the_index() throws IOException {
        try (Stream<java.nio.file.Path> pages = Files.list(CheckPage.DOCS)) {
            String index = Files.readString(CheckPage.DOCS.resolve("README.md"));
            List<String> names = pages.map(page -> page.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
            assertThat(names)
                    .isEqualTo(Arrays.stream(PackCheck.values())
                            .map(check -> check.id() + ".md")
                            .toList());
            assertThat(names).allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
        }
    }
}
