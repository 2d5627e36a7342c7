package org.branchrules.engine.internal.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.junit.jupiter.api.Test;

/** Data files hold values: no types of the platform, nothing that unfolds. */
class PlainYamlTest {
    @Test
    void plain_values_pass() {
        assertThat(problems("id: x\ntitle: {zh: 试验, en: \"a & b * c ! d\"}\nlist:\n  - 1\n  - true\n"))
                .isEmpty();
    }

    @Test
    void a_tag_is_refused_with_its_place() {
        assertThat(problems("id: x\ntitle: !!javax.script.ScriptEngineManager [a]\n"))
                .singleElement()
                .asString()
                .startsWith("pack.yaml:2:")
                .contains("BR-740", "ScriptEngineManager");
        assertThat(problems("id: !own x\n")).singleElement().asString().contains("BR-740");
    }

    @Test
    void anchors_and_aliases_are_refused() {
        assertThat(problems("a: &a [x, x]\nb: [*a, *a]\n"))
                .extracting(problem -> problem.check().id())
                .containsExactly("BR-741", "BR-741", "BR-741");
    }

    private static List<PackProblem> problems(String yaml) {
        return PlainYaml.check(
                new PackFiles(new TreeMap<>(Map.of("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)))));
    }
}
