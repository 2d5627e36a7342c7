package org.branchrules.engine.property;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.io.AssessmentWriter;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.record.BranchRecord;

/** The national pack, loaded once, and its baselines. */
final class National {
    static final AssessmentPeriod PERIOD = AssessmentPeriod.year(2024);
    static final Policy POLICY = Policy.national();

    private static final AssessmentEngine ENGINE = AssessmentEngine.of(POLICY);
    private static final AssessmentWriter WRITER = new AssessmentWriter(POLICY::gradeName);
    private static final Map<String, BranchRecord> BASELINES = new TreeMap<>();

    static {
        Scenarios pack = Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs/national-2018")), POLICY);
        pack.baselines().forEach(baseline -> BASELINES.put(baseline.baseline(), baseline.record()));
    }

    private National() {}

    static List<String> baselines() {
        return List.copyOf(BASELINES.keySet());
    }

    static BranchRecord baseline(String name) {
        return BASELINES.get(name);
    }

    static Assessment assess(BranchRecord record) {
        return assess(record, PERIOD);
    }

    static Assessment assess(BranchRecord record, AssessmentPeriod period) {
        return ENGINE.assess(record, period);
    }

    static String written(Assessment assessment) {
        return new String(WRITER.write(List.of(assessment), Format.JSON), StandardCharsets.UTF_8);
    }
}
