package org.branchrules.engine.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.record.BranchRecord;

/**
 * The scenarios of a pack, and the policy that they are held against. Immutable, and safe for use by several threads; read
 * them once and run them as often as wanted.
 *
 * <pre>{@code
 * PackFiles pack = PackFiles.ofFolder(folder);
 * Scenarios scenarios = Scenarios.of(pack, Policy.national().with(pack));
 * scenarios.problems();   // what keeps some of them from being run
 * scenarios.run();        // what came of the others
 * }</pre>
 *
 * <p>To run them against changed rules, assess {@link Scenario#record} for {@link Scenario#period} with an engine of the
 * changed policy and hand the assessment to {@link #judge}: what is expected stays what this policy makes of the baselines.
 */
public final class Scenarios {
    private final String pack;
    private final String edition;
    private final AssessmentEngine engine;
    private final List<Scenario> baselines;
    private final List<Scenario> scenarios;
    private final List<PackProblem> problems;
    private final Map<String, Scenario> startingPoints = new HashMap<>();
    private final Map<SortedMap<String, String>, AssessmentEngine> engines = new ConcurrentHashMap<>();
    private final Map<String, Map<RequirementId, Outcome>> outcomes = new ConcurrentHashMap<>();

    private Scenarios(ScenarioReader reader, Policy policy) {
        this.pack = reader.baselines().pack();
        this.edition = reader.baselines().edition();
        this.engine = AssessmentEngine.of(policy);
        this.baselines = List.copyOf(reader.baselines().own());
        this.scenarios = List.copyOf(reader.scenarios());
        this.problems = List.copyOf(reader.problems());
        baselines.forEach(baseline -> startingPoints.put(baseline.baseline(), baseline));
        scenarios.forEach(scenario -> reader.baselines()
                .baseline(scenario.baseline())
                .ifPresent(baseline -> startingPoints.put(scenario.baseline(), baseline)));
    }

    /**
     * The scenarios of a pack. What is wrong with their files is no exception: {@link #problems} says it.
     *
     * @param policy the policy to run them against; it holds the pack
     * @param others packs whose baselines may be used besides those of the pack; those that the pack extends are found on
     *     the class path, if they are there
     */
    public static Scenarios of(PackFiles pack, Policy policy, PackFiles... others) {
        return new Scenarios(new ScenarioReader(pack, policy, List.of(others)), policy);
    }

    /**
     * The scenarios of a pack, against a policy of the pack, the others, and those that they extend and that are on the class
     * path. The pack is compiled, which takes seconds.
     *
     * @throws org.branchrules.engine.pack.PackException when the packs are not right, their scenarios aside
     */
    public static Scenarios of(PackFiles pack, PackFiles... others) {
        PackFiles[] packs = Stream.concat(Stream.of(pack), Stream.of(others))
                .map(PackFiles::withoutScenarios)
                .toArray(PackFiles[]::new);
        return of(pack, policy(packs), others);
    }

    /** Without what is said of scenarios, which were left out so that their mistakes keep nobody from loading the packs. */
    private static Policy policy(PackFiles... packs) {
        try {
            return Policy.of(packs);
        } catch (PackException e) {
            throw new PackException(e.problems().stream()
                    .filter(problem -> problem.check() != PackCheck.SCENARIO_MISSING
                            && problem.check() != PackCheck.SCENARIO_FILE_MISSING)
                    .toList());
        }
    }

    /** What became of all of them, together with what keeps some from being run. */
    public ScenarioReport report() {
        return new ScenarioReport(pack, edition, run(), problems);
    }

    /** The policy that they are run against. */
    public Policy policy() {
        return engine.policy();
    }

    /** The baselines of the pack itself, by name. */
    public List<Scenario> baselines() {
        return baselines;
    }

    /** The scenarios that can be run, in the order of files and lines. */
    public List<Scenario> scenarios() {
        return scenarios;
    }

    /** The baselines, then the scenarios. */
    public List<Scenario> all() {
        List<Scenario> all = new ArrayList<>(baselines);
        all.addAll(scenarios);
        return Collections.unmodifiableList(all);
    }

    /** What keeps scenarios and baselines from being run, by file, line and column. */
    public List<PackProblem> problems() {
        return problems;
    }

    /**
     * The branch of a baseline that some scenario starts from, or that is the pack's own.
     *
     * @throws NoSuchElementException when there is none of that name
     */
    public BranchRecord baseline(String name) {
        return startingPoint(name).record();
    }

    /**
     * The baseline of that name, of this pack or of another, that some scenario starts from, or that is the pack's own.
     *
     * @throws NoSuchElementException when there is none of that name
     */
    public Scenario startingPoint(String name) {
        Scenario baseline = startingPoints.get(name);
        if (baseline == null) {
            throw new NoSuchElementException(
                    "no baseline `" + name + "`; there are " + new TreeMap<>(startingPoints).keySet());
        }
        return baseline;
    }

    /** Runs all of them, baselines first. */
    public List<ScenarioResult> run() {
        return all().stream().map(this::run).toList();
    }

    /** Runs one. */
    public ScenarioResult run(Scenario scenario) {
        try {
            return judge(scenario, engine(scenario).assess(scenario.record(), scenario.period()));
        } catch (AssessmentException e) {
            return refused(scenario, e);
        }
    }

    /** The engine that a scenario is assessed with: that of the policy with the parameters that the scenario changes. */
    public AssessmentEngine engine(Scenario scenario) {
        return scenario.parameters().isEmpty()
                ? engine
                : engines.computeIfAbsent(
                        scenario.parameters(), values -> AssessmentEngine.of(policy().withParameters(values)));
    }

    /** Compares an assessment of the branch of a scenario, by whatever policy, with what the scenario expects. */
    public ScenarioResult judge(Scenario scenario, Assessment assessment) {
        return new ScenarioResult(
                scenario, assessment, Judge.differences(scenario.expected(), ofBaseline(scenario), assessment));
    }

    /**
     * The same where the rules have also changed what comes out for the baseline.
     *
     * @param ofBaseline what the changed rules make of the baseline that the scenario starts from
     */
    public ScenarioResult judge(
            Scenario scenario, Assessment assessment, SortedMap<RequirementId, Outcome> ofBaseline) {
        return new ScenarioResult(scenario, assessment, Judge.differences(scenario.expected(), ofBaseline, assessment));
    }

    /** Whether the evidence of an outcome shows what the scenario expects of it; true where it expects nothing. */
    public boolean isShown(Scenario scenario, RequirementOutcome outcome) {
        SortedMap<String, String> wanted = scenario.expected().evidence().get(outcome.id());
        return wanted == null || Judge.isShown(wanted, outcome);
    }

    /** The result where the branch of a scenario was refused. */
    public ScenarioResult refused(Scenario scenario, AssessmentException refusal) {
        String words = scenario.expected().refusal();
        if (words != null && refusal.message(Language.EN).contains(words)) {
            return new ScenarioResult(scenario, null, List.of());
        }
        Text message = new Text(refusal.message(Language.ZH), refusal.message(Language.EN));
        return new ScenarioResult(scenario, null, List.of(new Difference.OfRefusal(words, message)));
    }

    /**
     * The outcome that every requirement must have in a scenario, in the order of the catalogue: as it says, and otherwise as in
     * the baseline. Empty where the branch must be refused.
     */
    public Map<RequirementId, Outcome> expectedOutcomes(Scenario scenario) {
        if (scenario.expected().refusal() != null) {
            return Map.of();
        }
        Map<RequirementId, Outcome> expected = new LinkedHashMap<>(outcomesOf(scenario.baseline()));
        expected.putAll(scenario.expected().outcomes());
        return Collections.unmodifiableMap(expected);
    }

    private Map<RequirementId, Outcome> ofBaseline(Scenario scenario) {
        return scenario.isBaseline() ? Map.of() : outcomesOf(scenario.baseline());
    }

    private Map<RequirementId, Outcome> outcomesOf(String baseline) {
        return outcomes.computeIfAbsent(baseline, name -> {
            Scenario start = startingPoint(name);
            Map<RequirementId, Outcome> came = new LinkedHashMap<>();
            try {
                engine.assess(start.record(), start.period())
                        .requirements()
                        .forEach(outcome -> came.put(outcome.id(), outcome.outcome()));
            } catch (AssessmentException e) {
                return came; // running the baseline says why
            }
            return came;
        });
    }
}
