package org.branchrules.engine.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.Scenarios;

/** Puts suggested scenarios to the test, as if they had been pasted into a pack. Safe for use by several threads. */
final class Pasting {
    private final PackFiles pack;
    private final Policy policy;
    private final PackFiles[] others;

    /**
     * A pack to paste into.
     *
     * @param others packs whose baselines the scenarios may start from
     */
    Pasting(PackFiles pack, Policy policy, List<PackFiles> others) {
        NavigableMap<String, byte[]> files = new TreeMap<>(pack.files());
        pack.scenarioFiles().keySet().forEach(files::remove);
        this.pack = new PackFiles(files);
        this.policy = policy;
        this.others = others.toArray(PackFiles[]::new);
    }

    /** Whether the scenario can be read, passes as the pack is, and fails under a mutant. */
    boolean kills(SuggestedScenario suggestion, Reach reach, Layers mutant) {
        NavigableMap<String, byte[]> files = new TreeMap<>(pack.files());
        files.put(suggestion.file(), ("scenarios:\n" + suggestion.yaml()).getBytes(StandardCharsets.UTF_8));
        Scenarios scenarios = Scenarios.of(new PackFiles(files), policy, others);
        if (!scenarios.problems().isEmpty() || scenarios.scenarios().isEmpty()) {
            return false;
        }
        Scenario scenario = scenarios.scenarios().get(0);
        return scenarios.run(scenario).passed() && new MutantTest(new Trials(scenarios), reach, mutant).kills(scenario);
    }
}
