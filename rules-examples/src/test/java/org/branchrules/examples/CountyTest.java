package org.branchrules.examples;

import static org.branchrules.testkit.BranchAssertions.assertThat;

import java.nio.file.Path;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.testkit.Branches;
import org.branchrules.testkit.PackScenarios;
import org.branchrules.testkit.ScenarioTests;
import org.junit.jupiter.api.Test;

/** The shortest test class of a pack; {@code docs/testing/README.md} shows it. */
// tag::class[]
@PackScenarios("packs/county-villages")
final class CountyTest implements ScenarioTests { // each scenario of the pack is a test
    private static final PackFiles COUNTY = PackFiles.ofFolder(Path.of("packs/county-villages"));
    private static final AssessmentEngine ENGINE =
            AssessmentEngine.of(Policy.national().with(COUNTY));

    @Test
    void three_lectures_are_fewer_than_the_four_of_the_county() {
        assertThat(Branches.of("county-village", COUNTY).without("/lectures/3").assess(ENGINE))
                .hasExactlyFindings("16-c")
                .requirement("16-c")
                .isBreached()
                .measuredBy("party-lecture.per-year", 4);
    }
}
// end::class[]
