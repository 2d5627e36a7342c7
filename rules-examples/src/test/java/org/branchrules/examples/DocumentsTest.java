package org.branchrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents say what is so. With -Dregenerate=true, what they show is written anew. */
final class DocumentsTest {
    private static final String HOW = "run the tests of rules-examples with -Dregenerate=true, and read what changed";

    private static List<String> documents() {
        return Repository.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_a_document_shows_is_what_stands_in_files_and_what_programs_print(String name) {
        if (Repository.REGENERATE) {
            Document.read(name).renewBlocks();
        }
        assertThat(Document.read(name).staleBlocks()).as(HOW).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void links_lead_somewhere(String name) {
        assertThat(Links.broken(name)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tables_that_are_made_from_code_are_up_to_date(String name) {
        if (Repository.REGENERATE) {
            Tables.renew(name);
        }
        assertThat(Tables.stale(name)).as(HOW).isEmpty();
    }

    @Test
    void every_table_stands_in_a_document() {
        assertThat(documents().stream().flatMap(name -> Tables.in(name).stream()))
                .containsExactlyInAnyOrderElementsOf(Tables.names());
    }

    @Test
    void both_readmes_give_the_same_two_commands_and_the_build_server_runs_the_second() {
        String first = "mvn -q -Dquickly package && java -jar rules-cli/target/branch-rules.jar"
                + " assess --period 2024 rules-examples/records\n";
        String second = "\nmvn -B -ntp verify";
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            assertThat(Repository.read(readme)).contains(first, second + "\n");
        }
        assertThat(Repository.read(".ci/run")).contains(second);
    }

    @Test
    void both_readmes_show_the_same_things() {
        assertThat(marks("README.zh-CN.md")).isEqualTo(marks("README.md"));
    }

    private static List<String> marks(String name) {
        return Repository.read(name)
                .lines()
                .filter(line -> line.startsWith("<!-- from:") || line.startsWith("<!-- output of:"))
                .map(line -> line.replace("--lang en ", "").replace(" EN -->", " -->"))
                .toList();
    }

    @Test
    void dependencies_are_named_in_the_version_that_is_built() {
        Pattern version = Pattern.compile("<artifactId>rules-[a-z]+</artifactId>\\s*<version>([^<]+)</version>");
        List<String> versions = new ArrayList<>();
        for (String document : documents()) {
            version.matcher(Repository.read(document)).results().forEach(result -> versions.add(result.group(1)));
        }
        assertThat(versions).isNotEmpty().containsOnly(AssessmentEngine.version());
    }

    @Test
    void every_doubt_that_the_pack_names_is_explained() {
        Set<String> named = new TreeSet<>();
        Pattern doubts = Pattern.compile("疑点([0-9]+(?:、[0-9]+)*)");
        Stream.of("catalogue", "rules/ch2", "rules/ch3", "rules/ch4", "rules/ch5", "rules/ch6", "rules/ch7", ".")
                .flatMap(folder ->
                        Repository.files("rules-engine/src/main/packs/national-2018/" + folder, ".*\\.(yaml|drl)")
                                .stream())
                .map(Repository::read)
                .flatMap(text -> doubts.matcher(text).results())
                .forEach(found -> named.addAll(List.of(found.group(1).split("、"))));
        String page = Repository.read("docs/readings.md");
        assertThat(named).isNotEmpty().allSatisfy(number -> assertThat(page).contains("\n| " + number + " | "));
    }
}
