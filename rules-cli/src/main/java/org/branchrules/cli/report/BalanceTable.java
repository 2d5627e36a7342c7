package org.branchrules.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.branchrules.model.comparison.Balance;

/** How parts of a population fare, as a table: those of which something differs, most changes of standing first. */
final class BalanceTable {
    /** Keys of what stands over the columns after the first. */
    static final List<String> HEADS =
            List.of("compare.risen", "compare.fallen", "compare.otherwise", "compare.branches");

    private BalanceTable() {}

    /**
     * Its rows: a name and a number for each head.
     *
     * @param name what a part is called
     */
    static <K> List<List<String>> rows(Map<K, Balance> balances, Function<K, String> name) {
        return balances.entrySet().stream()
                .filter(each -> each.getValue().changed() > 0)
                .sorted(Comparator.comparing((Map.Entry<K, Balance> each) ->
                                each.getValue().risen() + each.getValue().fallen())
                        .reversed())
                .map(each -> row(name.apply(each.getKey()), each.getValue()))
                .toList();
    }

    private static List<String> row(String name, Balance balance) {
        return List.of(
                name,
                String.valueOf(balance.risen()),
                String.valueOf(balance.fallen()),
                String.valueOf(balance.otherwise()),
                String.valueOf(balance.branches()));
    }

    /** The heads with one before them. */
    static List<String> heads(String corner) {
        return Stream.concat(Stream.of(corner), HEADS.stream()).toList();
    }
}
