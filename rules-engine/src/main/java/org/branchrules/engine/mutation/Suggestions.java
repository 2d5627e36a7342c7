package org.branchrules.engine.mutation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.assess.Assessor;
import org.branchrules.engine.internal.assess.NothingBindsException;
import org.branchrules.engine.internal.assess.PreparedBranch;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.internal.rules.RuleFailedException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/** Looks for scenarios that would kill mutants, among branches near those of the pack's scenarios. Safe for use by several threads. */
final class Suggestions {
    /** Where so many branches differ in a way that scenarios do not notice, others will hardly do better. */
    private static final int MOST_PASTED = 12;

    private final Layers original;
    private final Set<RequirementId> ids;
    private final Engines unchanged;
    private final Baselines baselines;
    private final Candidates candidates;
    private final Map<Candidate, Optional<Made>> made = new ConcurrentHashMap<>();
    private final Map<Candidate, Optional<Tried>> tried = new ConcurrentHashMap<>();
    private final Pasting pasting;
    private final Map<Neighbourhood, List<Candidate>> near = new ConcurrentHashMap<>();

    /** A candidate's branch. */
    private record Made(PreparedBranch branch, BranchRecord record, AssessmentPeriod period) {}

    /** Where to look. */
    private record Neighbourhood(Set<String> names, List<LocalDate> days) {}

    /**
     * Suggestions for a pack.
     *
     * @param superiors the packs above it
     */
    Suggestions(PackSource source, Policy policy, Baselines baselines, List<PackFiles> superiors) {
        this.original = source.layers();
        this.ids = policy.requirementIds();
        this.unchanged = new Engines(original);
        this.baselines = baselines;
        this.candidates = new Candidates(new WrittenScenarios(source, baselines, superiors), baselines);
        this.pasting = new Pasting(source.files(), policy, superiors);
    }

    /** A scenario that tells the mutant from the policy; null where none was found within the bound. */
    @Nullable
    SuggestedScenario of(Change change, Layers layers) {
        Engines changed = new Engines(layers);
        return near(change).stream()
                .flatMap(candidate -> written(change, candidate, changed).stream())
                .limit(MOST_PASTED)
                .filter(suggestion -> pasting.kills(suggestion, change.reach(), layers))
                .findFirst()
                .orElse(null);
    }

    private List<Candidate> near(Change change) {
        Reach reach = change.reach();
        Set<String> names = new TreeSet<>(reach.repairs());
        reach.about().forEach(id -> names.add(id.value()));
        subject(change).ifPresent(names::add);
        Set<RequirementId> about = new TreeSet<>(reach.about());
        ids.stream().filter(id -> names.contains(id.value())).forEach(about::add);
        List<LocalDate> days = days(change);
        return near.computeIfAbsent(
                new Neighbourhood(names, days), key -> candidates.near(names, about, sections(about), days));
    }

    /** What a changed rule reports, or which cap or veto a changed part of the scheme is. */
    private static Optional<String> subject(Change change) {
        if (change.alteration() instanceof Alteration.OfRule changed) {
            return Optional.of(changed.rule().report().id());
        }
        if (change.alteration() instanceof Alteration.WithoutRule removed) {
            return Optional.of(removed.rule().report().id());
        }
        String id = change.mutant().id();
        return change.mutant().file().equals("scheme.yaml")
                ? Optional.of(id.substring(0, id.indexOf('/')))
                : Optional.empty();
    }

    /** Where a change moves a date by a day: the days on either side of it. */
    private static List<LocalDate> days(Change change) {
        if (change.alteration() instanceof Alteration.OfData data && data.edit().value() != null) {
            try {
                LocalDate day = LocalDate.parse(data.edit().value().asText());
                return List.of(day.minusDays(1), day, day.plusDays(1));
            } catch (DateTimeException e) {
                return List.of(); // something else is changed
            }
        }
        return List.of();
    }

    private List<String> sections(Set<RequirementId> requirements) {
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
                BranchRecord record = baselines.record(key.baseline(), key.set(), key.remove());
                AssessmentPeriod period = key.period().isEmpty()
                        ? baselines.period(key.baseline())
                        : AssessmentPeriod.parse(key.period());
                AssessmentPeriod asOf = key.asOf().isEmpty() ? period : period.asOf(LocalDate.parse(key.asOf()));
                return Optional.of(new Made(new PreparedBranch(record, asOf), record, asOf));
            } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
                return Optional.empty(); // no such branch can be
            }
        });
    }

    /** Whether a change that bears on outcomes alone bears on none of the candidate's; found out without the whole assessment. */
    private boolean isUntouched(Candidate candidate, Made branch, Reach reach, Tried before, Engines changed) {
        if (reach.everything() || !reach.aspects().isEmpty() || !reach.repairs().isEmpty()) {
            return false;
        }
        try {
            return changed.assessor(candidate).outcomes(branch.branch(), reach.requirements()).stream()
                    .allMatch(outcome -> outcome.outcome() == before.outcomes().get(outcome.id()));
        } catch (RuleFailedException | NothingBindsException e) {
            return false;
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

    /** The scenario in which a candidate may show a change; nothing where the change makes no difference to it. */
    private Optional<SuggestedScenario> written(Change change, Candidate candidate, Engines changed) {
        Optional<Made> branch = made(candidate);
        Optional<Tried> before = before(candidate);
        if (branch.isEmpty()
                || before.isEmpty()
                || isUntouched(candidate, branch.get(), change.reach(), before.get(), changed)) {
            return Optional.empty();
        }
        Optional<Tried> after = changed.assessed(candidate, branch.get());
        if (after.equals(before)) {
            return Optional.empty();
        }
        Tried was = before(candidate.plain()).orElse(before.get());
        String yaml = ScenarioText.of(change, candidate, was, before.get(), after.orElse(before.get()));
        return Optional.of(new SuggestedScenario(candidate.file(), yaml));
    }
}
