package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.internal.variation.Variations;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.BranchKind;

/** Branches near those of the scenarios of a requirement: the same, with one thing varied along what scenarios vary. */
final class Candidates {
    /** No more branches than this are tried for one requirement. */
    static final int MOST = 250;

    private static final int MOST_STARTS = 12;
    private static final int MOST_ITEMS = 6;
    private static final int JUNE = 6;
    private static final int LAST_OF_JUNE = 30;

    private final Baselines baselines;
    private final WrittenScenarios written;

    Candidates(WrittenScenarios written, Baselines baselines) {
        this.written = written;
        this.baselines = baselines;
    }

    /**
     * The branches to try.
     *
     * @param names ids of the requirements, remedies, caps and vetoes that scenarios to start from speak of
     * @param requirements requirements that a reason on file might excuse; with none, the change bears on what binds at all
     * @param sections sections whose absence might tell
     * @param days days on which an assessment might tell
     */
    List<Candidate> near(
            Set<String> names, Set<RequirementId> requirements, List<String> sections, List<LocalDate> days) {
        List<Candidate> starts = written.about(names, MOST_STARTS);
        Set<Candidate> found = new LinkedHashSet<>(starts);
        starts.forEach(start -> found.add(start.plain()));
        days.forEach(day -> starts.forEach(start -> onDay(start, day, found)));
        if (requirements.isEmpty()) {
            baselines(found); // what binds at all tells on the plainest branch
        }
        for (Candidate start : starts) {
            sections.forEach(section -> found.add(start.removing("/" + section)));
            requirements.forEach(id -> found.add(start.set("/excuses/-", reason(id))));
        }
        starts.forEach(start -> vary(start, found));
        starts.forEach(start -> earlier(start, found));
        baselines(found);
        kinds(starts, found);
        for (String name : baselines.names()) {
            starts.forEach(start -> addIfRoom(start.startingFrom(name), found));
        }
        starts.forEach(start -> alongPointers(start, starts, found));
        starts.forEach(start -> sections.forEach(section -> alongSection(start.plain(), section, found)));
        return found.stream().limit(MOST).toList();
    }

    private void baselines(Set<Candidate> found) {
        for (Candidate plain : written.plain()) {
            found.add(plain);
            found.add(written.placed(plain));
            found.add(written.bound(plain));
        }
    }

    private static void addIfRoom(Candidate candidate, Set<Candidate> found) {
        if (found.size() < MOST) {
            found.add(candidate);
        }
    }

    private static void onDay(Candidate start, LocalDate day, Set<Candidate> found) {
        found.add(start.during(AssessmentPeriod.of(day.withDayOfYear(1), day).toString()));
        found.add(start.during(AssessmentPeriod.of(day, day).toString()));
    }

    private static void vary(Candidate start, Set<Candidate> found) {
        start.set().forEach((pointer, value) -> {
            Variations.of(value).forEach(other -> found.add(start.set(pointer, other)));
            found.add(start.unset(pointer));
        });
        if (!start.asOf().isEmpty()) {
            Variations.of(TextNode.valueOf(start.asOf())).forEach(day -> found.add(start.asOf(day.asText())));
        }
    }

    /** The same before the period is over: the day before, and halfway through a year. */
    private void earlier(Candidate start, Set<Candidate> found) {
        if (start.asOf().isEmpty() && start.period().isEmpty()) {
            AssessmentPeriod period = baselines.period(start.baseline());
            found.add(start.asOf(period.to().minusDays(1).toString()));
            found.add(start.asOf(
                    LocalDate.of(period.to().getYear(), JUNE, LAST_OF_JUNE).toString()));
        }
    }

    /** Other kinds: of two starts, and of a branch that lies where the pack binds and to which it need not apply by itself. */
    private void kinds(List<Candidate> starts, Set<Candidate> found) {
        List<Candidate> others = new ArrayList<>(starts.subList(0, Math.min(2, starts.size())));
        written.plain().stream()
                .filter(plain -> !baselines.names().contains(plain.baseline()))
                .limit(1)
                .map(written::placed)
                .forEach(others::add);
        for (BranchKind kind : BranchKind.values()) {
            others.forEach(start -> found.add(start.set("/identity/kind", TextNode.valueOf(kind.name()))));
        }
    }

    private void alongPointers(Candidate start, List<Candidate> starts, Set<Candidate> found) {
        for (Candidate other : starts) {
            for (String pointer : other.set().keySet()) {
                Variations.of(baselines.at(start.baseline(), pointer))
                        .forEach(value -> addIfRoom(start.plain().set(pointer, value), found));
            }
        }
    }

    /** A section that holds nothing, lacks an item, or has another value in one. */
    private void alongSection(Candidate plain, String section, Set<Candidate> found) {
        JsonNode items = baselines.at(plain.baseline(), "/" + section);
        if (items instanceof ArrayNode) {
            addIfRoom(plain.set("/" + section, JsonNodeFactory.instance.arrayNode()), found);
            for (int i = 0; i < Math.min(MOST_ITEMS, items.size()); i++) {
                addIfRoom(plain.removing("/" + section + "/" + i), found);
            }
            for (int i = 0; i < Math.min(MOST_ITEMS, items.size()); i++) {
                String item = "/" + section + "/" + i + "/";
                items.get(i)
                        .properties()
                        .forEach(field -> Variations.of(field.getValue())
                                .forEach(value -> addIfRoom(plain.set(item + field.getKey(), value), found)));
            }
        }
    }

    private static ObjectNode reason(RequirementId id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("requirement", id.value())
                .put("kind", "REASON")
                .put("text", Words.text("candidate.reason").zh());
    }
}
