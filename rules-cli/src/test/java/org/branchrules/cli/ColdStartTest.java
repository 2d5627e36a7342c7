package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command assesses a record without compiling anything: no class of a compiler or of a parser of rules is loaded. */
final class ColdStartTest {
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
    Path directory;

    @Test
    void a_record_is_assessed_without_any_class_of_a_compiler() throws Exception {
        Path log = directory.resolve("classes.txt");
        Path report = directory.resolve("report.txt");

        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + ":none",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "assess",
                        "--period",
                        "2024",
                        "../rules-examples/records/hospital.yaml".replace('/', File.separatorChar))
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start();
        assertThat(command.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(command.exitValue()).as(Files.readString(report)).isZero();
        List<String> loaded = classes(log);
        assertThat(loaded)
                .contains(Main.class.getName(), "org.branchrules.model.assessment.Assessment")
                .anyMatch(name -> name.startsWith("org.branchrules.packs.national2018."));
        assertThat(loaded)
                .filteredOn(name -> COMPILERS.stream().anyMatch(name::startsWith))
                .isEmpty();
    }

    private static List<String> classes(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.split(" ", 2)[0]).toList();
        }
    }
}
