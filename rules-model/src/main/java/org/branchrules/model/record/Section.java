package org.branchrules.model.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A section of a branch record that may be left out. The names are those of the JSON fields. */
public enum Section {
    FOUNDING,
    UNITS,
    MEMBERS,
    LEADERSHIP,
    GROUPS,
    MEMBERS_MEETINGS,
    COMMITTEE_MEETINGS,
    GROUP_MEETINGS,
    THEME_DAYS,
    LECTURES,
    LIFE_MEETINGS,
    APPRAISALS,
    TALKS,
    CARE_CASES,
    ADMISSIONS,
    MEMBER_MATTERS,
    MAJOR_MATTERS,
    DUTY_REPORTS,
    TRAININGS,
    STUDY_ACCOUNTS,
    ELECTIONS,
    WORK_PLAN,
    PUBLICITY,
    DUES,
    ADJUSTMENTS,
    TEMPORARY,
    SUPERIOR;

    private final String fieldName;

    Section() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        fieldName = name.toString();
    }

    /** The name of the section in a record file, such as {@code membersMeetings}. */
    public String fieldName() {
        return fieldName;
    }

    /** The section of that field name. */
    public static Optional<Section> ofFieldName(String name) {
        return Arrays.stream(values())
                .filter(section -> section.fieldName().equals(name))
                .findFirst();
    }
}
