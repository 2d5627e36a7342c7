package org.branchrules.engine.internal.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchrules.engine.pack.PackProblem;
import org.junit.jupiter.api.Test;

/** Class files that no DRL was ever compiled to, made by hand as someone would who sends a jar. */
class BytecodeTest {
    private static final String NAME = "org/branchrules/packs/hostile/Handmade";

    @Test
    void a_class_that_holds_nothing_passes() {
        assertThat(problems("public final class Handmade {}")).isEmpty();
    }

    @Test
    void a_static_initialiser_that_calls_the_platform_is_refused() {
        assertThat(problems("final class Handmade { static { System.setProperty(\"branchrules.pwned\", \"1\"); } }"))
                .containsExactly("BR-731 java.lang.System.setProperty");
    }

    @Test
    void a_loop_is_refused_whatever_it_does() {
        assertThat(problems("final class Handmade { void run() { for (int i = 0; i < 9; i++) { } } }"))
                .containsExactly("BR-732");
        assertThat(problems("final class Handmade { void run() { while (true) { } } }"))
                .containsExactly("BR-732");
        assertThat(problems("final class Handmade { int run(int i) { return i > 0 ? 1 : i < 0 ? -1 : 0; } }"))
                .isEmpty();
        assertThat(
                        problems(
                                "final class Handmade { int run(int i) {"
                                        + " switch (i) { case 1: return 4; case 2: return 5; case 3000: return 6; default: return 0; } } }"))
                .isEmpty();
    }

    @Test
    void an_exception_handler_is_refused() {
        assertThat(problems("final class Handmade { void run() { try { run(); } catch (Exception e) { } } }"))
                .containsExactly("BR-732");
    }

    @Test
    void a_native_method_is_refused() {
        assertThat(problems("final class Handmade { native void run(); }")).containsExactly("BR-730");
    }

    @Test
    void a_superclass_or_interface_of_the_platform_is_refused() {
        assertThat(problems("final class Handmade extends Thread {}"))
                .contains("BR-730", "BR-731 java.lang.Thread", "BR-731 java.lang.Thread.<init>");
        assertThat(problems("abstract class Handmade implements Runnable {}"))
                .containsExactly("BR-730", "BR-731 java.lang.Runnable");
    }

    @Test
    void a_lambda_is_refused() {
        assertThat(problems("final class Handmade { Object run() { return (Comparable<String>) x -> 0; } }"))
                .contains("BR-731 java.lang.invoke.LambdaMetafactory.metafactory");
    }

    @Test
    void an_array_of_another_type_is_refused() {
        assertThat(problems("final class Handmade { Object run() { return new Thread[1]; } }"))
                .containsExactly("BR-731 java.lang.Thread");
    }

    @Test
    void what_is_no_class_file_is_refused() {
        assertThat(check(Map.of(NAME + ".class", new byte[] {1, 2, 3, 4, 5}))).containsExactly("BR-730");
        assertThat(check(Map.of(NAME + ".class", new byte[0]))).containsExactly("BR-730");
    }

    @Test
    void a_class_of_another_package_or_name_is_refused() {
        byte[] bytes = compile("public final class Handmade {}");

        assertThat(check(Map.of("org/branchrules/packs/hostile/Other.class", bytes)))
                .contains("BR-730");
        assertThat(Bytecode.check(
                        RuleClasses.of(Map.of(NAME + ".class", bytes)), List.of("org.branchrules.packs.mine.Rules")))
                .extracting(problem -> problem.check().id())
                .containsExactly("BR-730");
        assertThat(Bytecode.check(RuleClasses.of(Map.of()), List.of("org.branchrules.engine.Rules")))
                .extracting(problem -> problem.check().id())
                .containsExactly("BR-710");
    }

    private static List<String> problems(String source) {
        return check(Map.of(NAME + ".class", compile(source)));
    }

    private static List<String> check(Map<String, byte[]> classes) {
        return Bytecode.check(RuleClasses.of(classes), List.of("org.branchrules.packs.hostile.Rules")).stream()
                .sorted()
                .map(BytecodeTest::shortened)
                .distinct()
                .collect(Collectors.toList());
    }

    private static String shortened(PackProblem problem) {
        String text = problem.text().en();
        return problem.check().id()
                + (text.contains("use `") ? " " + text.substring(text.indexOf('`') + 1, text.lastIndexOf('`')) : "");
    }

    private static byte[] compile(String source) {
        return InMemory.compile(NAME, "package org.branchrules.packs.hostile; " + source);
    }
}
