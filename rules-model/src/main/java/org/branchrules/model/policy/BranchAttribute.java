package org.branchrules.model.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.branchrules.model.fact.Branch;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/** What the applicability of a requirement may depend on, besides kind and form. */
public enum BranchAttribute {
    COMMITTEE("committee", true, Section.LEADERSHIP),
    ELECTED_LEADERSHIP("electedLeadership", true, Section.LEADERSHIP),
    FOUNDED_IN_PERIOD("foundedInPeriod", true, null),
    YEAR_ENDED("yearEnded", true, null),
    FULL_MEMBERS("fullMembers", false, Section.MEMBERS),
    ALL_MEMBERS("allMembers", false, Section.MEMBERS),
    LEADING_CADRES("leadingCadres", false, Section.MEMBERS),
    MOBILE_MEMBERS("mobileMembers", false, Section.MEMBERS),
    GROUPS("groups", false, Section.GROUPS),
    UNITS("units", false, Section.UNITS),
    MONTHS_IN_BEING("monthsInBeing", false, null);

    private final String key;
    private final boolean truthValue;
    private final @Nullable Section section;

    BranchAttribute(String key, boolean truthValue, @Nullable Section section) {
        this.key = key;
        this.truthValue = truthValue;
        this.section = section;
    }

    /** The attribute of that key. */
    public static Optional<BranchAttribute> ofKey(String key) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.key.equals(key))
                .findFirst();
    }

    /** Its name in catalogue files. */
    public String key() {
        return key;
    }

    /** Whether it is true or false, rather than a number. */
    public boolean isTruthValue() {
        return truthValue;
    }

    /** The sections of the record that tell it. */
    public List<Section> sections() {
        return section == null ? List.of() : List.of(section);
    }

    /** Its value as a number. */
    public int number(Branch branch) {
        return switch (this) {
            case FULL_MEMBERS -> branch.fullMembers();
            case ALL_MEMBERS -> branch.allMembers();
            case LEADING_CADRES -> branch.leadingCadres();
            case MOBILE_MEMBERS -> branch.mobileMembers();
            case GROUPS -> branch.groups();
            case UNITS -> branch.units();
            case MONTHS_IN_BEING -> branch.monthsInBeing();
            default -> throw new IllegalStateException(key + " is not a number");
        };
    }

    /** Its value as a truth value; NOT_STATED where the files do not tell. */
    public Answer answer(Branch branch) {
        return switch (this) {
            case COMMITTEE -> branch.committee();
            case ELECTED_LEADERSHIP -> branch.electedLeadership();
            case FOUNDED_IN_PERIOD -> Answer.of(branch.foundedInPeriod());
            case YEAR_ENDED -> Answer.of(branch.yearEnded());
            default -> throw new IllegalStateException(key + " is not a truth value");
        };
    }
}
