package org.branchrules.engine.internal.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.model.fact.AgendaItem;
import org.branchrules.model.fact.Cadence;
import org.branchrules.model.fact.Decision;
import org.branchrules.model.fact.FlaggedEvidence;
import org.branchrules.model.fact.GuestVote;
import org.branchrules.model.fact.MeanAttendance;
import org.branchrules.model.fact.Session;
import org.branchrules.model.fact.StudyCoverage;
import org.branchrules.model.fact.Tallies;
import org.branchrules.model.fact.Tally;
import org.branchrules.model.fact.Uninvited;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.MemberMatter;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/**
 * The words that a text of a fact can say.
 *
 * @param open whether a pack may add words of its own
 */
record FactWords(String fact, String member, List<String> words, boolean open) {
    private static final String MEMBERS_MEETING = "members-meeting";
    private static final String COMMITTEE_MEETING = "committee-meeting";
    private static final String GROUP_MEETING = "group-meeting";
    private static final String ACTIVITY = "activity";

    private static final Map<List<String>, FactWords> KNOWN = known(
            open(
                    Cadence.class,
                    ACTIVITY,
                    List.of(MEMBERS_MEETING, COMMITTEE_MEETING, GROUP_MEETING, "theme-day", "any-session")),
            closed(Tally.class, "about", Tallies.ALL),
            closed(Session.class, ACTIVITY, sessions()),
            closed(MeanAttendance.class, ACTIVITY, sessions()),
            closed(AgendaItem.class, ACTIVITY, List.of(MEMBERS_MEETING, COMMITTEE_MEETING)),
            closed(GuestVote.class, ACTIVITY, List.of(MEMBERS_MEETING, COMMITTEE_MEETING, GROUP_MEETING)),
            closed(Uninvited.class, ACTIVITY, List.of(MEMBERS_MEETING, COMMITTEE_MEETING, GROUP_MEETING)),
            closed(Decision.class, "about", List.of("admission", "member-matter", "residents")),
            closed(Decision.class, "kind", decisions()),
            closed(StudyCoverage.class, "among", List.of("members", "officers")),
            closed(
                    FlaggedEvidence.class,
                    "section",
                    Stream.concat(Arrays.stream(Section.values()).map(Section::fieldName), Stream.of("activities"))
                            .toList()));

    /** What that text of a fact can say; null where it can say anything. */
    static @Nullable FactWords of(Class<?> fact, String member) {
        return KNOWN.get(List.of(fact.getSimpleName(), member));
    }

    /** Reports a word that it cannot say. */
    void check(Token word, Scope scope) {
        if (words.contains(word.value())) {
            return;
        }
        if (!open) {
            scope.problem(word, words, PackCheck.UNKNOWN_WORD, word.value(), fact, member, String.join(", ", words));
        } else if (!scope.activities().contains(word.value())) {
            Set<String> known = new TreeSet<>(words);
            known.addAll(scope.activities());
            scope.problem(word, known, PackCheck.UNKNOWN_ACTIVITY, word.value(), String.join(", ", words));
        }
    }

    private static Map<List<String>, FactWords> known(FactWords... all) {
        Map<List<String>, FactWords> known = new HashMap<>();
        for (FactWords words : all) {
            known.put(List.of(words.fact(), words.member()), words);
        }
        return known;
    }

    private static FactWords closed(Class<?> fact, String member, List<String> words) {
        return new FactWords(fact.getSimpleName(), member, words, false);
    }

    private static FactWords open(Class<?> fact, String member, List<String> words) {
        return new FactWords(fact.getSimpleName(), member, words, true);
    }

    private static List<String> sessions() {
        return List.of(MEMBERS_MEETING, COMMITTEE_MEETING, GROUP_MEETING, "party-lecture");
    }

    /** As the records call steps and measures. */
    private static List<String> decisions() {
        return Stream.of(
                        Arrays.stream(Admission.Step.values()).map(Enum::name),
                        Arrays.stream(MemberMatter.Kind.values()).map(Enum::name),
                        Stream.of("MAJOR_MATTER"))
                .flatMap(names -> names)
                .toList();
    }
}
