package org.branchrules.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.TinyPack;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.comparison.Standing;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;

/** What differs between two texts of a pack is named for what it is. */
final class CausesInPacksTest {
    private static final RequirementId TP_1 = new RequirementId("tp-1");
    private static final String REPORT = "findings.breach(\"tp-1\", $branch.showing(\"groups\"));";
    private static final PackFiles OLD = TinyPack.of("1", "$branch : Branch(groups >= 0)", REPORT);
    private static final AssessmentEngine BEFORE = engine(OLD);
    private static final BranchRecord BRANCH = TinyPack.branch();

    private static AssessmentEngine engine(PackFiles pack) {
        return AssessmentEngine.of(Policy.national().with(pack));
    }

    private static BranchChange changeTo(PackFiles pack) {
        return Comparison.of(BEFORE, engine(pack)).of(BRANCH, AssessmentPeriod.year(2024));
    }

    private static PackFiles with(String file, String old, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>(OLD.files());
        String before = files.containsKey(file) ? new String(files.get(file), StandardCharsets.UTF_8) : "";
        assertThat(before).contains(old);
        files.put(file, (old.isEmpty() ? text : before.replace(old, text)).getBytes(StandardCharsets.UTF_8));
        return new PackFiles(files);
    }

    @Test
    void another_condition_of_a_rule_is_the_rule() {
        BranchChange change = changeTo(TinyPack.of("1", "$branch : Branch(groups < 1)", REPORT));
        assertThat(change.requirements()).singleElement().satisfies(requirement -> {
            assertThat(requirement.requirement()).isEqualTo(TP_1);
            assertThat(requirement.causes()).isEqualTo(List.of(new Cause.RuleChanged(TP_1)));
        });
    }

    @Test
    void another_scope_is_the_entry_in_the_catalogue() {
        BranchChange change = changeTo(with(
                "catalogue/ch1.yaml", "    coding: coded\n", "    coding: coded\n    applies: {kinds: [VILLAGE]}\n"));
        assertThat(change.requirements())
                .singleElement()
                .satisfies(requirement -> assertThat(requirement.causes())
                        .isEqualTo(List.of(new Cause.RequirementChanged(TP_1, List.of("applies")))));
    }

    @Test
    void other_lines_between_grades_are_the_scheme() {
        assertThat(changeTo(OLD).before()).isEqualTo(Standing.GOOD);
        BranchChange change = changeTo(with("scheme.yaml", "", """
                bands:
                  - {grade: GOOD, from: 100}
                  - {grade: FAIRLY_GOOD, from: 80}
                  - {grade: ORDINARY, from: 60}
                  - {grade: POOR, from: 0}
                source: {zh: 试验, en: Test}
                """));
        assertThat(change.requirements()).isEmpty();
        assertThat(change.after()).isEqualTo(Standing.FAIRLY_GOOD);
        assertThat(change.causes()).isEqualTo(List.of(new Cause.SchemeChanged()));
    }
}
