package org.branchrules.engine.internal.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
        assertThat(
                        problems(
                                "final class Handmade { void run() { try { run(1); } catch (Exception e) { } } void run(int i) { } }"))
                .containsExactly("BR-732");
    }

    @Test
    void recursion_is_refused_through_however_many_methods() {
        assertThat(why("final class Handmade { int run(int i) { return run(i); } }"))
                .containsExactly("run: recursion or too much work");
        assertThat(
                        why(
                                "final class Handmade { int run(int i) { return other(i); } int other(int i) { return run(i); } }"))
                .containsExactly("run: recursion or too much work", "other: recursion or too much work");
        assertThat(
                        why(
                                "final class Handmade { int run(int i) { return run(\"\"); } int run(String text) { return 1; } }"))
                .isEmpty();
    }

    @Test
    void calls_that_double_at_each_step_are_refused() {
        assertThat(why(doubling(40))).contains("m0: recursion or too much work");
        assertThat(why(doubling(10))).isEmpty();
    }

    private static String doubling(int steps) {
        StringBuilder source = new StringBuilder("final class Handmade { ");
        for (int i = 0; i < steps; i++) {
            source.append("void m%d() { m%d(); m%d(); } ".formatted(i, i + 1, i + 1));
        }
        return source.append("void m%d() { } }".formatted(steps)).toString();
    }

    @Test
    void an_array_of_a_computed_or_huge_length_is_refused() {
        assertThat(why("final class Handmade { Object run(int i) { return new int[i]; } }"))
                .containsExactly("run: array of a computed length");
        assertThat(why("final class Handmade { Object run() { return new int[2001]; } }"))
                .containsExactly("run: array of a computed length");
        assertThat(why("final class Handmade { Object run(boolean b) { return new String[b ? 1 << 30 : 1]; } }"))
                .containsExactly("run: array of a computed length");
        assertThat(why("final class Handmade { Object run() { return new int[9][9]; } }"))
                .containsExactly("run: array of a computed length");
        assertThat(why("final class Handmade { Object run() { return new int[2000]; } }"))
                .isEmpty();
        assertThat(why("enum Handmade { INSTANCE }")).isEmpty();
    }

    @Test
    void text_that_is_put_together_is_refused_where_it_is_not_thrown_at_once() {
        assertThat(why("final class Handmade { String run(String text) { return text + text; } }"))
                .containsExactly("run: makeConcatWithConstants", "run: text that is put together");
        assertThat(why("final class Handmade { String run(String text) { return \"a \" + text; } }"))
                .containsExactly("run: text that is put together");
        assertThat(why("final class Handmade { void run(String text) { throw new RuntimeException(\"a \" + text); } }"))
                .isEmpty();
    }

    @Test
    void code_that_keeps_something_from_one_branch_to_the_next_is_refused() {
        assertThat(why("final class Handmade { static Object kept; void run(Object fact) { kept = fact; } }"))
                .containsExactly("run: kept");
        assertThat(why("final class Handmade { Object kept; void run(Object fact) { kept = fact; } }"))
                .containsExactly("run: kept");
        assertThat(
                        why(
                                "final class Handmade { static final Object[] KEPT = {null}; void run(Object f) { KEPT[0] = f; } }"))
                .containsExactly("run: KEPT");
        assertThat(why("final class Handmade { static final java.util.List<Object> KEPT = new java.util.ArrayList<>();"
                        + " boolean run(Object fact) { return KEPT.add(fact); } }"))
                .containsExactly("run: add");
    }

    @Test
    void a_class_file_of_another_version_is_refused() {
        byte[] bytes = compile("public final class Handmade {}");
        bytes[7] = 99;

        assertThat(reasons(bytes)).containsExactly("class file version 99");
    }

    @Test
    void code_that_is_cut_off_is_refused() {
        byte[] bytes = compile("final class Handmade { int run(int i) { return i; } }");
        int code = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("\u001b\u00ac");
        bytes[code + 1] = (byte) 0x84;

        assertThat(reasons(bytes)).containsExactly("run: cut off");
    }

    /** What class files are not of the shape of rules, in words. */
    private static List<String> why(String source) {
        return reasons(compile(source));
    }

    private static List<String> reasons(byte[] bytes) {
        String before = "is not what rules compile to: ";
        return Bytecode.check(
                        RuleClasses.of(Map.of(NAME + ".class", bytes)), List.of("org.branchrules.packs.hostile.Rules"))
                .stream()
                .map(problem -> problem.text().en())
                .filter(text -> text.contains(before))
                .map(text -> text.substring(text.indexOf(before) + before.length()))
                .toList();
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
