package org.branchrules.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.analysis.Grounds.Proven;
import org.branchrules.engine.analysis.Grounds.Shown;
import org.branchrules.engine.analysis.Grounds.Throughout;
import org.branchrules.engine.analysis.WitnessWriter.About;
import org.branchrules.engine.internal.condition.Reasoning;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.model.Text;

/** Which rules add nothing, because another rule about the same reports as much wherever they fire, on the same evidence. */
final class ImpliedRules {
    /** What goes before what, when several rules report on one requirement. */
    private static final List<String> WEIGHT = List.of("judgement", "unknown", "breach");

    private final Subject subject;
    private final Reasoning reasoning;
    private final Search search;

    private ImpliedRules(Subject subject, Search search) {
        this.subject = subject;
        this.reasoning = subject.reasoning();
        this.search = search;
    }

    static List<Answer> of(Subject subject, Search search) {
        ImpliedRules implied = new ImpliedRules(subject, search);
        List<Answer> answers = new ArrayList<>();
        for (WrittenRule rule : subject.rules()) {
            for (WrittenRule other : subject.rules()) {
                if (couldReplace(other, rule)) {
                    implied.addAnswer(rule, other, answers);
                }
            }
        }
        return answers;
    }

    private static boolean couldReplace(WrittenRule other, WrittenRule rule) {
        if (Watch.name(other).equals(Watch.name(rule))
                || !other.folder().equals(rule.folder())
                || !other.report().id().equals(rule.report().id())) {
            return false;
        }
        String one = rule.report().method().getName();
        String two = other.report().method().getName();
        return one.equals(two) || (WEIGHT.contains(one) && WEIGHT.indexOf(two) > WEIGHT.indexOf(one));
    }

    private void addAnswer(WrittenRule rule, WrittenRule other, List<Answer> answers) {
        boolean proven = reasoning.follows(rule, other);
        List<Seen> firing = search.pool().stream()
                .filter(seen -> seen.fired(Watch.name(rule)))
                .toList();
        if (firing.isEmpty() && (!proven || reasoning.conflict(rule).isPresent())) {
            return; // it never fires, which is another question
        }
        Text covered = Words.text("implied.finding", rule.name(), other.name());
        About about = About.outcomes(
                covered, SilentRules.requirement(rule).map(Set::of).orElse(Set.of()));
        Grounds grounds = proven
                ? new Proven(Words.text("follows", rule.name(), rule.place(), other.name(), other.place()))
                : grounds(rule, other, firing, about);
        boolean finding = !(grounds instanceof Shown);
        answers.add(new Answer(
                Question.IMPLIED,
                Question.IMPLIED.key() + "/" + SilentRules.id(rule) + "/" + SilentRules.id(other),
                rule.place().file(),
                rule.place().line(),
                finding,
                finding ? covered : Words.text("implied.no", rule.name(), other.name()),
                grounds,
                null));
    }

    private Grounds grounds(WrittenRule rule, WrittenRule other, List<Seen> firing, About about) {
        return firing.stream()
                .filter(seen -> firesAlone(rule, other, seen))
                .findFirst()
                .<Grounds>map(seen -> new Shown(search.witnesses().of(seen, about)))
                .orElseGet(() -> {
                    Search.Nearby nearby =
                            search.near(firing, subject.around(rule), seen -> firesAlone(rule, other, seen));
                    return nearby.found()
                            .<Grounds>map(seen -> new Shown(search.witnesses().of(seen, about)))
                            .orElseGet(() -> new Throughout(
                                    search.witnesses().of(firing.get(0), about), firing.size(), nearby.bound()));
                });
    }

    private static boolean firesAlone(WrittenRule rule, WrittenRule other, Seen seen) {
        return seen.firings(Watch.name(rule))
                .anyMatch(firing -> seen.firings(Watch.name(other))
                        .noneMatch(another -> another.evidence().equals(firing.evidence())));
    }
}
