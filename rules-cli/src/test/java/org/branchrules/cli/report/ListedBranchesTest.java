package org.branchrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.branchrules.model.comparison.Standing;
import org.junit.jupiter.api.Test;

/** Which branches a page lists when it cannot bear all. */
final class ListedBranchesTest {
    private static final Flow STAYS = new Flow(Standing.GOOD, Standing.GOOD);
    private static final Flow FALLS = new Flow(Standing.GOOD, Standing.POOR);
    private static final Flow RISES = new Flow(Standing.POOR, Standing.GOOD);

    private final ListedBranches listed = new ListedBranches(6);

    private void add(Flow flow, String name, int count) {
        IntStream.rangeClosed(1, count).forEach(number -> listed.add(flow, () -> name + number));
    }

    @Test
    void all_are_listed_while_there_is_room_those_that_move_first() {
        add(STAYS, "stays", 2);
        add(RISES, "rises", 1);
        add(FALLS, "falls", 3);
        assertThat(listed.rows()).containsExactly("falls1", "falls2", "falls3", "rises1", "stays1", "stays2");
    }

    @Test
    void a_small_flow_is_listed_whole_though_it_comes_last() {
        add(FALLS, "falls", 1000);
        add(RISES, "rises", 2);
        assertThat(listed.rows()).containsExactly("falls1", "falls2", "falls3", "falls4", "rises1", "rises2");
    }

    @Test
    void large_flows_share_what_small_ones_leave_and_list_the_first_of_theirs() {
        add(STAYS, "stays", 500);
        add(FALLS, "falls", 500);
        add(RISES, "rises", 1);
        add(STAYS, "late", 500);
        assertThat(listed.rows()).containsExactly("falls1", "falls2", "rises1", "stays1", "stays2", "stays3");
    }

    @Test
    void what_is_not_listed_is_not_written() {
        add(FALLS, "falls", 6);
        listed.add(FALLS, () -> {
            throw new AssertionError("a row for nobody");
        });
        assertThat(listed.rows()).hasSize(6);
    }
}
