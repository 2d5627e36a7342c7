package org.branchrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the class path to an assessment nothing is compiled: no class of any compiler or parser of rules is even loaded. */
class NoCompilerTest {
    private static final List<String> COMPILERS = List.of(
            "com.github.javaparser.",
            "com.sun.tools.javac.",
            "javax.tools.",
            "org.antlr.",
            "org.drools.compiler.",
            "org.drools.drl.",
            "org.drools.model.codegen.",
            "org.drools.mvel.",
            "org.eclipse.jdt.",
            "org.kie.memorycompiler.",
            "org.mvel");

    @TempDir
    private Path folder;

    @Test
    void the_national_pack_assesses_without_any_class_of_a_compiler() throws IOException {
        Path log = folder.resolve("classes.txt");

        OtherJvm.run(List.of("-Xlog:class+load:file=" + log + ":none"), AssessSamples.class);

        List<String> loaded = classes(log);
        assertThat(loaded)
                .contains(AssessmentEngine.class.getName(), "org.branchrules.model.assessment.Assessment")
                .anyMatch(name -> name.startsWith("org.branchrules.packs.national2018."))
                .anyMatch(name -> name.startsWith("org.drools.model."));
        assertNoCompiler(log);
    }

    /** Asserts that no class of a compiler is among those that a machine loaded. */
    static void assertNoCompiler(Path log) throws IOException {
        assertThat(classes(log))
                .isNotEmpty()
                .filteredOn(name -> COMPILERS.stream().anyMatch(name::startsWith))
                .isEmpty();
    }

    private static List<String> classes(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.split(" ", 2)[0]).toList();
        }
    }
}
