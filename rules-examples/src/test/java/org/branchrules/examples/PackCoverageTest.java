package org.branchrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.record.BranchKind;
import org.junit.jupiter.api.Test;

/** The example packs stand side by side in one policy, and on every day it is clear which edition of each binds. */
final class PackCoverageTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private static Policy everything() throws IOException {
        try (Stream<Path> folders = Files.list(Repository.path("rules-examples/packs"))) {
            return Policy.national()
                    .with(folders.filter(Files::isDirectory)
                            .map(PackFiles::ofFolder)
                            .toArray(PackFiles[]::new));
        }
    }

    @Test
    void on_every_day_one_edition_of_each_pack_binds_a_branch_or_none_is_in_force() throws IOException {
        Policy policy = everything();
        List<String> unclear = new ArrayList<>();
        for (BranchKind kind : BranchKind.values()) {
            for (String place : List.of("11", "21", "2101", "210102", "2104", "2109", "2113")) {
                Set<String> packs = new HashSet<>();
                for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                    List<String> told = new ArrayList<>(policy.packsInForce(day, kind, place).stream()
                            .map(PackReference::id)
                            .toList());
                    told.addAll(policy.noneInForce(day, kind, place));
                    if (day.equals(FIRST)) {
                        packs.addAll(told);
                    }
                    if (told.size() != packs.size() || !packs.equals(new HashSet<>(told))) {
                        unclear.add(day + " " + kind + " " + place + ": " + told);
                    }
                }
            }
        }
        assertThat(unclear).isEmpty();
    }

    @Test
    void the_rules_of_liaoning_change_editions_on_the_published_day() throws IOException {
        Policy policy = everything();

        assertThat(editions(policy, "2016-03-31")).isEmpty();
        assertThat(editions(policy, "2016-04-01")).containsExactly("2016-04");
        assertThat(editions(policy, "2018-11-18")).containsExactly("2016-04");
        assertThat(editions(policy, "2018-11-19")).containsExactly("2018-11");
        assertThat(policy.warnings()).isEmpty();
    }

    private static List<String> editions(Policy policy, String day) {
        return policy.packsInForce(LocalDate.parse(day), BranchKind.AGENCY, "21").stream()
                .filter(pack -> pack.id().equals("liaoning-organs"))
                .map(PackReference::edition)
                .toList();
    }
}
