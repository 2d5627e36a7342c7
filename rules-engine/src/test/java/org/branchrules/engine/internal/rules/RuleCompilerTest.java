package org.branchrules.engine.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RuleCompilerTest {
    private static byte[] rule(String name) {
        return """
                package org.branchrules.packs.twice
                import org.branchrules.model.fact.Branch
                global org.branchrules.model.rule.Findings findings
                rule "%s"
                when
                    $branch : Branch()
                then
                    findings.breach("%s", $branch);
                end
                """.formatted(name, name).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void files_of_one_name_and_package_do_not_replace_each_other() throws Exception {
        RuleCompiler.Result result = RuleCompiler.compile(
                "files-of-one-name",
                Map.of("rules/a/art01.drl", rule("1-a"), "rules/b/art01.drl", rule("1-b")),
                RuleCompilerTest.class.getClassLoader());

        String constants = result.classes().values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining());
        assertThat(constants).contains("1-a", "1-b");
    }
}
