package org.branchrules.engine.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.branchrules.engine.analysis.Grounds.NoneFound;
import org.branchrules.engine.analysis.Grounds.Proven;
import org.branchrules.engine.analysis.WitnessWriter.About;
import org.branchrules.engine.internal.condition.Reasoning;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.record.Fact;

/** Which rules can never fire. */
final class SilentRules {
    private static final int FEW = 3;

    private SilentRules() {}

    static List<Answer> of(Subject subject, Search search) {
        Reasoning reasoning = subject.reasoning();
        return subject.rules().stream()
                .map(rule -> answer(rule, subject, reasoning, search))
                .toList();
    }

    private static Answer answer(WrittenRule rule, Subject subject, Reasoning reasoning, Search search) {
        Text about = Words.text("never-fires.no", rule.name());
        Predicate<Seen> fires = seen -> seen.fired(Watch.name(rule));
        // a scenario may change the figures that a proof rests on
        Grounds grounds = (search.first(fires).isPresent()
                        ? Optional.<Reasoning.Conflict>empty()
                        : reasoning.conflict(rule))
                .<Grounds>map(conflict -> new Proven(
                        Words.text("conflict", conflict.one(), conflict.at(), conflict.other(), conflict.otherAt())))
                .orElseGet(() -> search.grounds(
                        fires,
                        () -> starts(rule, search.pool()),
                        subject.around(rule),
                        About.outcomes(about, requirement(rule).map(Set::of).orElse(Set.of()))));
        boolean silent = !(grounds instanceof Grounds.Shown);
        Text text = grounds instanceof Proven
                ? Words.text("never-fires.proven", rule.name())
                : grounds instanceof NoneFound ? Words.text("never-fires.unseen", rule.name()) : about;
        return new Answer(
                Question.NEVER_FIRES,
                Question.NEVER_FIRES.key() + "/" + id(rule),
                rule.place().file(),
                rule.place().line(),
                silent,
                text,
                grounds,
                null);
    }

    /** The name, with the folder for rules that check no requirement. */
    static String id(WrittenRule rule) {
        return rule.folder().equals("rules") ? rule.name() : Watch.name(rule);
    }

    static Optional<RequirementId> requirement(WrittenRule rule) {
        return rule.folder().equals("rules") ? Optional.of(LoadedPack.requirementOf(rule.name())) : Optional.empty();
    }

    /**
     * Branches in which another rule about the same fired, then those of scenarios about the requirement, then one of each
     * kind that differ in what was looked at, those first where that was most.
     */
    private static List<Seen> starts(WrittenRule rule, List<Seen> pool) {
        String id = rule.report().id();
        Stream<Seen> siblings = pool.stream()
                .filter(seen ->
                        seen.firings().stream().anyMatch(firing -> firing.rule().startsWith(rule.folder() + "/" + id)));
        Stream<Seen> expecting = pool.stream()
                .filter(seen -> seen.of().about().stream()
                        .anyMatch(requirement -> requirement.value().equals(id)));
        Map<List<Fact>, Seen> looking = new LinkedHashMap<>();
        requirement(rule)
                .ifPresent(requirement -> pool.forEach(seen -> {
                    List<Fact> facts = lookedAt(seen, requirement);
                    if (!facts.isEmpty()) {
                        looking.putIfAbsent(facts, seen);
                    }
                }));
        Stream<Seen> different = looking.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<List<Fact>, Seen> entry) -> -entry.getKey().size()))
                .map(Map.Entry::getValue);
        return Stream.of(siblings.limit(FEW), expecting.limit(FEW), different, pool.stream())
                .flatMap(starts -> starts)
                .distinct()
                .toList();
    }

    private static List<Fact> lookedAt(Seen seen, RequirementId requirement) {
        Assessment assessment = seen.assessment();
        return assessment == null
                ? List.of()
                : assessment.requirements().stream()
                        .filter(outcome -> outcome.id().equals(requirement))
                        .map(RequirementOutcome::reason)
                        .filter(Reason.Counted.class::isInstance)
                        .flatMap(reason -> ((Reason.Counted) reason).facts().stream())
                        .toList();
    }
}
