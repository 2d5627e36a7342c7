package org.branchrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample records give the same bytes in every language, zone and charset that a machine may have. */
class SameBytesEverywhereTest {
    private static final List<List<String>> MACHINES = List.of(
            List.of(),
            List.of("-Duser.language=tr", "-Duser.country=TR"),
            List.of("-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Pacific/Apia"),
            List.of("-Dfile.encoding=GBK"));

    @Test
    void assessments_are_the_same_to_the_byte_on_every_machine() throws Exception {
        String here = AssessSamples.digest();
        List<Process> machines = new ArrayList<>();
        for (List<String> options : MACHINES) {
            machines.add(start(options));
        }

        List<String> digests = new ArrayList<>();
        for (Process machine : machines) {
            digests.add(lastLine(machine));
        }

        assertThat(here).matches("1[4-9] [0-9a-f]{64}|[2-9][0-9] [0-9a-f]{64}");
        assertThat(digests).containsOnly(here).hasSameSizeAs(MACHINES);
    }

    private static Process start(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(AssessSamples.class.getName());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The last line that it printed; everything where it failed. */
    private static String lastLine(Process machine) throws IOException, InterruptedException {
        String output = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return machine.waitFor() == 0 ? output.substring(output.lastIndexOf('\n') + 1) : output;
    }
}
