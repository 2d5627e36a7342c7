package org.branchrules.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.assess.Assessor;
import org.branchrules.engine.internal.assess.NothingBindsException;
import org.branchrules.engine.internal.assess.PreparedBranch;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.internal.rules.RuleFailedException;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/** Looks for scenarios that would kill mutants, among branches near those of the pack's scenarios. Safe for use by several threads. */
final class Suggestions {
    private final Layers original;
    private final Engines unchanged;
    private final Baselines baselines;
    private final Candidates candidates;
    private final Map<Candidate, Optional<Made>> made = new ConcurrentHashMap<>();
    private final Map<Candidate, Optional<Tried>> tried = new ConcurrentHashMap<>();
    private final Map<Object, List<Candidate>> near = new ConcurrentHashMap<>();

    /** A candidate's branch. */
    private record Made(
            PreparedBranch branch, org.branchrules.model.record.BranchRecord record, AssessmentPeriod period) {}

    Suggestions(PackSource source, Baselines baselines) {
        this.original = source.layers();
        this.unchanged = new Engines(original);
        this.baselines = baselines;
        this.candidates = new Candidates(source.files(), baselines);
    }

    /** A scenario that tells the mutant from the policy; null where none was found within the bound. */
    @Nullable
    SuggestedScenario of(Change change, Layers layers) {
        Engines changed = new Engines(layers);
        for (Candidate candidate : near(change)) {
            Optional<Made> branch = made(candidate);
            if (branch.isPresent() && differs(candidate, branch.get(), change.reach(), changed)) {
                return written(change, candidate);
            }
        }
        return null;
    }

    private List<Candidate> near(Change change) {
        Reach reach = change.reach();
        java.util.Set<RequirementId> about = new java.util.TreeSet<>(reach.about());
        reach.repairs().forEach(id -> {
            if (id.matches("[0-9A-Z].*-.*")) {
                about.add(new RequirementId(id));
            }
        });
        return near.computeIfAbsent(about, key -> candidates.near(about, sections(about)));
    }

    private List<String> sections(java.util.Set<RequirementId> requirements) {
        List<String> sections = new ArrayList<>();
        original.editions()
                .forEach(edition -> edition.data().requirements().stream()
                        .filter(requirement -> requirements.contains(requirement.id()))
                        .flatMap(requirement -> requirement.needs().stream())
                        .map(Section::fieldName)
                        .forEach(sections::add));
        return sections;
    }

    private Optional<Made> made(Candidate candidate) {
        return made.computeIfAbsent(candidate, key -> {
            try {
                var record = baselines.record(key.baseline(), key.set(), key.remove());
                AssessmentPeriod period = key.period().isEmpty()
                        ? baselines.period(key.baseline())
                        : AssessmentPeriod.parse(key.period());
                AssessmentPeriod asOf =
                        key.asOf().isEmpty() ? period : period.asOf(java.time.LocalDate.parse(key.asOf()));
                return Optional.of(new Made(new PreparedBranch(record, asOf), record, asOf));
            } catch (IllegalArgumentException | NoSuchElementException | java.time.DateTimeException e) {
                return Optional.empty(); // no such branch can be
            }
        });
    }

    private boolean differs(Candidate candidate, Made branch, Reach reach, Engines changed) {
        boolean whole = reach.everything()
                || !reach.aspects().isEmpty()
                || !reach.repairs().isEmpty();
        Optional<Tried> before = before(candidate);
        if (before.isEmpty()) {
            return false;
        }
        if (whole) {
            return changed.assessed(candidate, branch)
                    .filter(after -> !after.equals(before.get()))
                    .isPresent();
        }
        try {
            return changed.assessor(candidate).outcomes(branch.branch(), reach.requirements()).stream()
                    .anyMatch(outcome ->
                            outcome.outcome() != before.get().outcomes().get(outcome.id()));
        } catch (RuleFailedException | NothingBindsException e) {
            return true;
        }
    }

    private Optional<Tried> before(Candidate candidate) {
        Optional<Tried> known = tried.get(candidate);
        if (known == null) {
            known = made(candidate).flatMap(branch -> unchanged.assessed(candidate, branch));
            tried.put(candidate, known);
        }
        return known;
    }

    /** A policy under the parameters that candidates change, each made ready once. */
    private static final class Engines {
        private final Layers layers;
        private final Map<SortedMap<String, String>, Assessor> assessors = new ConcurrentHashMap<>();
        private final Map<SortedMap<String, String>, AssessmentEngine> engines = new ConcurrentHashMap<>();

        Engines(Layers layers) {
            this.layers = layers;
        }

        private Layers with(SortedMap<String, String> parameters) {
            return parameters.isEmpty() ? layers : layers.withParameters(parameters);
        }

        Assessor assessor(Candidate candidate) {
            return assessors.computeIfAbsent(
                    candidate.parameters(), values -> new Assessor(with(values), AssessmentEngine.version()));
        }

        /** What it makes of a branch; nothing where it refuses it. */
        Optional<Tried> assessed(Candidate candidate, Made branch) {
            try {
                return Optional.of(Tried.of(engines.computeIfAbsent(
                                candidate.parameters(), values -> AssessmentEngine.of(Policy.of(with(values))))
                        .assess(branch.record(), branch.period())));
            } catch (AssessmentException e) {
                return Optional.empty();
            }
        }
    }

    private SuggestedScenario written(Change change, Candidate candidate) {
        Tried is = before(candidate).orElseThrow();
        SortedMap<RequirementId, Outcome> was =
                before(candidate.plain()).map(Tried::outcomes).orElseGet(TreeMap::new);
        SortedMap<RequirementId, Outcome> expected = new TreeMap<>();
        is.outcomes().forEach((id, outcome) -> {
            if (outcome != was.get(id)
                    || (change.reach().about().contains(id)
                            && change.reach().about().size() < 4)) {
                expected.put(id, outcome);
            }
        });
        return new SuggestedScenario(candidate.file(), ScenarioText.of(change, candidate, expected, is));
    }
}
