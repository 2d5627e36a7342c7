package org.branchrules.engine.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What goes wrong in one branch, and how badly. */
record Troubles(PopulationData.Profile profile, Map<Failing, Integer> counts, List<Integer> busyMonths, Dice dice) {
    static Troubles drawn(PopulationData data, PopulationData.Kind kind, Dice dice) {
        PopulationData.Profile profile = dice.about("profile").weighted(data.profiles(), PopulationData.Profile::share);
        Map<Failing, Integer> counts = new EnumMap<>(Failing.class);
        for (PopulationData.Frequency frequency : data.failings()) {
            Dice own = dice.about(frequency.failing().name());
            if (own.below(100 * 100) < frequency.share() * profile.often()) {
                int most = frequency.from() + (frequency.to() - frequency.from()) * profile.severity() / 100;
                counts.put(frequency.failing(), own.between(frequency.from(), most));
            }
        }
        return new Troubles(profile, counts, kind.busyMonths(), dice);
    }

    boolean has(Failing failing) {
        return counts.containsKey(failing);
    }

    /** How often; 0 where it does not go wrong. */
    int count(Failing failing) {
        return counts.getOrDefault(failing, 0);
    }

    /** As many months of the year as the failing counts, the busy ones of its kind more likely than others. */
    Set<Integer> months(Failing failing) {
        return picked(failing, IntStream.rangeClosed(1, 12).boxed().toList());
    }

    /** As many of the quarters 1 to 4 as the failing counts. */
    Set<Integer> quarters(Failing failing) {
        return picked(failing, List.of(1, 2, 3, 4));
    }

    private Set<Integer> picked(Failing failing, List<Integer> all) {
        if (!has(failing)) {
            return Set.of();
        }
        Dice own = dice.about("months of " + failing.name());
        List<Integer> candidates = new ArrayList<>();
        own.shuffled(busyMonths).stream()
                .map(month -> all.size() == 4 ? (month + 2) / 3 : month)
                .filter(each -> own.percent(60))
                .forEach(candidates::add);
        candidates.addAll(own.shuffled(all));
        return new HashSet<>(
                candidates.stream().distinct().limit(count(failing)).toList());
    }
}
