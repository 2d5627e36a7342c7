package org.branchrules.engine.internal.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.branchrules.engine.TinyPack;
import org.branchrules.engine.check.PackChecker;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are deep enough to exhaust whoever reads them are refused in words, and exhaust nobody. */
class NestingTest {
    @ParameterizedTest
    @ValueSource(strings = {"(", "!(", "((groups > 0) && ", "groups.", "-"})
    void conditions_of_any_depth_are_refused(String opening) {
        assertThat(problems(TinyPack.of("1", "$branch : Branch(" + opening.repeat(5_000) + "groups", "x")))
                .isNotEmpty();
        assertThat(problems(TinyPack.of(
                        "1",
                        "$branch : Branch(" + "(".repeat(5_000) + "groups > 0" + ")".repeat(5_000) + ")",
                        "findings.breach(\"tp-1\", $branch);")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not ", "exists ", "not(", "exists (", "(", "not(Branch() and ", "forall("})
    void patterns_of_any_depth_are_refused(String opening) {
        assertThat(problems(TinyPack.of("1", opening.repeat(5_000) + "Branch()", "findings.breach(\"tp-1\");")))
                .isNotEmpty();
        assertThat(RuleTree.check(TinyPack.of("1", opening.repeat(5_000) + "Branch()", "findings.breach(\"tp-1\");")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void data_of_any_depth_are_refused(String opening) {
        assertThat(problems(with("parameters.yaml", "parameters: " + opening.repeat(100_000))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\"><a/>"
            })
    void a_document_type_is_no_data(String xml) {
        assertThat(problems(with("parameters.yaml", xml))).isNotEmpty();
        assertThat(problems(with("rules/a.drl", xml))).isNotEmpty();
        assertThat(problems(with("META-INF/kmodule.xml", xml))).isNotEmpty();
    }

    private static PackFiles with(String path, String text) {
        TreeMap<String, byte[]> files = new TreeMap<>(TinyPack.right("1").files());
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new PackFiles(files);
    }

    private static List<PackProblem> problems(PackFiles files) {
        return PackChecker.check(files);
    }
}
