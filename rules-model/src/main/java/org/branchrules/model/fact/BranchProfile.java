package org.branchrules.model.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchrules.model.record.Adjustment;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Unit;
import org.jspecify.annotations.Nullable;

/** What the branch is, and what its setting rests on. */
final class BranchProfile {
    private BranchProfile() {}

    static Branch derive(BranchRecord record, Scope scope) {
        LocalDate asOf = scope.asOf();
        int full = 0;
        int probationary = 0;
        int cadres = 0;
        Map<String, Integer> away = new HashMap<>();
        int mobile = 0;
        int unplaced = 0;
        if (record.members() != null) {
            for (Member member : record.members()) {
                if (!member.inBranchOn(asOf)) {
                    continue;
                }
                if (member.fullMemberOn(asOf)) {
                    full++;
                } else {
                    probationary++;
                }
                if (member.leadingCadre()) {
                    cadres++;
                }
                if (member.awaySince() != null && !member.awaySince().isAfter(asOf)) {
                    mobile++;
                    if (member.destination() != null) {
                        away.merge(member.destination(), 1, Integer::sum);
                    } else {
                        unplaced++;
                    }
                }
            }
        }
        Leadership leadership = record.leadership();
        Set<String> localities = new HashSet<>();
        Set<String> trades = new HashSet<>();
        List<Unit> units = record.units() == null ? List.of() : record.units();
        for (Unit unit : units) {
            if (unit.locality() != null) {
                localities.add(unit.locality());
            }
            if (unit.trade() != null) {
                trades.add(unit.trade());
            }
        }
        int groups = 0;
        if (record.groups() != null) {
            for (PartyGroup group : record.groups()) {
                if (group.existedOn(asOf)) {
                    groups++;
                }
            }
        }
        LocalDate foundedOn = record.identity().foundedOn();
        return new Branch(
                record.identity().kind(),
                record.identity().form(),
                full,
                probationary,
                cadres,
                mobile,
                away.values().stream().max(Comparator.naturalOrder()).orElse(0),
                unplaced,
                leadership == null ? Answer.NOT_STATED : Answer.of(leadership.committee()),
                leadership == null
                        ? Answer.NOT_STATED
                        : Answer.of(leadership.electedBy() != Leadership.ElectedBy.APPOINTED_FROM_ABOVE),
                groups,
                units.size(),
                localities.size(),
                trades.size(),
                alike(units, localities, trades),
                foundedOn != null && scope.period().contains(foundedOn),
                scope.observed().isEmpty()
                        ? 0
                        : (int) ChronoUnit.MONTHS.between(
                                scope.observed().first(),
                                scope.observed().last().plusDays(1)),
                !scope.asOf().isBefore(LocalDate.of(scope.year(), 12, 31)),
                record.identity().dissolvedOn() != null
                        && !record.identity()
                                .dissolvedOn()
                                .isAfter(scope.period().asOf()),
                asOf);
    }

    private static Answer alike(List<Unit> units, Set<String> localities, Set<String> trades) {
        boolean placesStated = units.stream().allMatch(unit -> unit.locality() != null);
        boolean tradesStated = units.stream().allMatch(unit -> unit.trade() != null);
        if ((placesStated && localities.size() <= 1) || (tradesStated && trades.size() <= 1)) {
            return Answer.YES;
        }
        return localities.size() > 1 && trades.size() > 1 ? Answer.NO : Answer.NOT_STATED;
    }

    /** The facts that arts 4 to 8 look at. */
    static void deriveSetting(BranchRecord record, Genuine genuine, Scope scope, List<Fact> facts) {
        if (record.members() != null) {
            facts.add(strength(record.members(), record.identity().foundedOn(), scope.asOf()));
        }
        if (record.founding() != null) {
            facts.add(record.founding());
        }
        if (record.units() != null) {
            record.units().stream().sorted(Comparator.comparing(Unit::id)).forEach(facts::add);
        }
        if (record.adjustments() != null) {
            record.adjustments().stream()
                    .filter(adjustment -> scope.counts(adjustment.date()))
                    .sorted(Comparator.comparing(Adjustment::date)
                            .thenComparing(Adjustment::kind)
                            .thenComparing(Adjustment::toString))
                    .forEach(facts::add);
        }
        if (record.temporary() != null && record.identity().form() == BranchForm.TEMPORARY) {
            facts.add(record.temporary());
        }
        if (genuine.workPlan() != null) {
            facts.add(genuine.workPlan());
        }
        if (record.superior() != null) {
            facts.add(record.superior());
        }
    }

    private static Strength strength(List<Member> members, @Nullable LocalDate foundedOn, LocalDate asOf) {
        Set<LocalDate> days = new TreeSet<>();
        for (Member member : members) {
            addChange(days, member.fullSince(), asOf);
            addChange(days, member.inBranchFrom(), asOf);
            addChange(
                    days,
                    member.inBranchTo() == null ? null : member.inBranchTo().plusDays(1),
                    asOf);
        }
        if (foundedOn != null) {
            days.removeIf(day -> day.isBefore(foundedOn));
            addChange(days, foundedOn, asOf);
        }
        NavigableMap<LocalDate, Integer> comings = comings(members);
        List<Strength.Change> changes = new ArrayList<>();
        int full = 0;
        int before = -1;
        for (LocalDate day : days) {
            while (!comings.isEmpty() && !comings.firstKey().isAfter(day)) {
                full += comings.pollFirstEntry().getValue();
            }
            if (full != before) {
                changes.add(new Strength.Change(day, full));
                before = full;
            }
        }
        return new Strength(changes, asOf);
    }

    /** By how many the full members became more or fewer on a day. */
    private static NavigableMap<LocalDate, Integer> comings(List<Member> members) {
        NavigableMap<LocalDate, Integer> comings = new TreeMap<>();
        for (Member member : members) {
            LocalDate first = member.fullSince();
            LocalDate came = member.inBranchFrom();
            if (first != null && came != null && came.isAfter(first)) {
                first = came;
            }
            LocalDate last = member.inBranchTo();
            if (first != null && (last == null || !first.isAfter(last))) {
                comings.merge(first, 1, Integer::sum);
                if (last != null) {
                    comings.merge(last.plusDays(1), -1, Integer::sum);
                }
            }
        }
        return comings;
    }

    private static void addChange(Set<LocalDate> days, @Nullable LocalDate day, LocalDate asOf) {
        if (day != null && !day.isAfter(asOf)) {
            days.add(day);
        }
    }
}
