package org.branchrules.testkit;

import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Baselines;

/**
 * Branches to begin a test with. Each is whole and compliant in 2024 under the national pack, so that a test only says what
 * differs:
 *
 * <pre>{@code
 * Assessment assessment = Branches.agency().with("/membersMeetings/1/date", "2024-07-02").assess();
 * }</pre>
 */
public final class Branches {
    private Branches() {}

    /** A branch in an organ of the party or the state: 24 members, a committee of five and two party groups. */
    public static BranchUnderTest agency() {
        return national("agency");
    }

    /** A small branch in an organ, without a committee. */
    public static BranchUnderTest smallAgency() {
        return national("small-agency");
    }

    /** A branch of a village. */
    public static BranchUnderTest village() {
        return national("village");
    }

    /** A branch of an urban community. */
    public static BranchUnderTest community() {
        return national("community");
    }

    /** A branch in a state-owned enterprise. */
    public static BranchUnderTest stateEnterprise() {
        return national("state-enterprise");
    }

    /** A branch in a private firm. */
    public static BranchUnderTest privateFirm() {
        return national("private-firm");
    }

    /** A branch in a social organisation. */
    public static BranchUnderTest socialOrganisation() {
        return national("social-organisation");
    }

    /** A branch in a public institution. */
    public static BranchUnderTest institution() {
        return national("institution");
    }

    /** A branch in a university. */
    public static BranchUnderTest university() {
        return national("university");
    }

    /** A branch in a school. */
    public static BranchUnderTest school() {
        return national("school");
    }

    /** A branch in a research institute. */
    public static BranchUnderTest researchInstitute() {
        return national("research-institute");
    }

    /** A branch of retired members. */
    public static BranchUnderTest retirees() {
        return national("retirees");
    }

    /** A branch of mobile members. */
    public static BranchUnderTest mobile() {
        return national("mobile");
    }

    /** A joint branch of several units. */
    public static BranchUnderTest joint() {
        return national("joint");
    }

    /** A temporary branch. */
    public static BranchUnderTest temporary() {
        return national("temporary");
    }

    /** A branch founded in the middle of 2024, with the election of its first committee. */
    public static BranchUnderTest foundedMidYear() {
        return national("founded-mid-year");
    }

    /**
     * A baseline of another pack, or of one that it extends.
     *
     * @param others packs beside it whose baselines may be used too
     */
    public static BranchUnderTest of(String baseline, PackFiles pack, PackFiles... others) {
        return new BranchUnderTest(Baselines.of(pack, others), baseline);
    }

    private static BranchUnderTest national(String baseline) {
        return new BranchUnderTest(National.BASELINES, baseline);
    }

    /** Read when first needed. */
    private static final class National {
        static final Baselines BASELINES = Baselines.of(PackFiles.ofClassPath("national-2018")
                .orElseThrow(() -> new IllegalStateException("the national pack is not on the class path")));
    }
}
