package org.branchrules.engine.scenario;

import java.nio.file.Path;
import org.branchrules.engine.Policy;

/** Runs the scenarios of a pack from the command line while one is being written. */
final class RunScenarios {
    private RunScenarios() {}

    /** Arguments: the pack's folder, and optionally the files to run. */
    public static void main(String[] arguments) {
        ScenarioPack pack = Path.of(arguments[0]).endsWith(NationalScenariosTest.PACK.getFileName())
                ? new ScenarioPack(Path.of(arguments[0]), Policy.national())
                : RelatedScenariosTest.pack();
        int failed = 0;
        int passed = 0;
        for (String baseline : pack.baselines()) {
            try {
                for (String failure : pack.failuresOfBaseline(baseline)) {
                    System.out.println("BASELINE " + baseline + ": " + failure);
                }
            } catch (RuntimeException e) {
                System.out.println("BASELINE " + baseline + ": " + e);
            }
        }
        for (ScenarioPack.Scenario scenario : pack.scenarios()) {
            if (arguments.length > 1 && !java.util.Arrays.asList(arguments).contains(scenario.file())) {
                continue;
            }
            try {
                java.util.List<String> failures = pack.failures(scenario);
                if (failures.isEmpty()) {
                    passed++;
                } else {
                    failed++;
                    System.out.println("FAIL " + scenario);
                    failures.forEach(failure -> System.out.println("     " + failure));
                }
            } catch (RuntimeException e) {
                failed++;
                System.out.println("FAIL " + scenario + "\n     " + e);
            }
        }
        System.out.println(passed + " passed, " + failed + " failed");
    }
}
