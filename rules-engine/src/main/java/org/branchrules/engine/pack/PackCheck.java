package org.branchrules.engine.pack;

import java.util.Locale;

/**
 * Something that a pack must satisfy. Numbers are stable: 1xx files and raw text, 2xx the syntax of rules and the facts that
 * they match, 3xx rules against the rest of the pack, 4xx data, 5xx schemes, 6xx layers and dates, 7xx trust, 8xx scenarios.
 */
public enum PackCheck {
    FILE_MISSING("BR-101"),
    NOT_YAML("BR-102"),
    NOT_ON_CLASS_PATH("BR-103"),
    DRL("BR-201"),
    RULE_TWICE("BR-301"),
    ONE_REPORT("BR-302"),
    UNKNOWN_REQUIREMENT("BR-303"),
    RULE_NAME("BR-304"),
    UNKNOWN_CEILING("BR-305"),
    UNKNOWN_REMEDY("BR-306"),
    WRONG_READER("BR-307"),
    READ_NOT_DECLARED("BR-308"),
    RULE_MISSING("BR-309"),
    RULE_NOT_WANTED("BR-310"),
    NOT_A_LIST("BR-401"),
    UNKNOWN_FIELD("BR-402"),
    MISSING("BR-403"),
    NOT_A_NUMBER("BR-404"),
    NOT_POSITIVE("BR-405"),
    NOT_TRUE_OR_FALSE("BR-406"),
    NOT_A_DATE("BR-407"),
    TEXT_NEEDS_BOTH_LANGUAGES("BR-408"),
    NOT_ONE_OF("BR-409"),
    TWICE("BR-410"),
    NOT_AN_ID("BR-411"),
    REASON_MISSING("BR-412"),
    REMEDY_MISSING("BR-413"),
    UNKNOWN_PARAMETER("BR-414"),
    UNKNOWN_SECTION("BR-415"),
    UNKNOWN_ATTRIBUTE("BR-416"),
    DATES_OVERLAP("BR-417"),
    NO_VALUE("BR-418"),
    WRONG_VALUE("BR-419"),
    PLACEHOLDERS_DIFFER("BR-420"),
    PARAMETER_NOT_READ("BR-421"),
    DECLARED_NOT_READ("BR-422"),
    BANDS("BR-501"),
    POINTS_DO_NOT_ADD_UP("BR-502"),
    NOT_POINTS("BR-503"),
    LEVELS_NOT_DESCENDING("BR-504"),
    LOWEST_LEVEL_MISSING("BR-505"),
    NOT_IN_SCHEME("BR-506"),
    NOT_SCORED("BR-507"),
    SCORED_TWICE("BR-508"),
    RATES_NOTHING_TO_CHECK("BR-509"),
    RATES_DUTY_ABOVE("BR-510"),
    FLOOR_ABOVE_POINTS("BR-511"),
    BAND_ABOVE_POINTS("BR-512"),
    BANDS_OF_ITEM("BR-513"),
    NOT_A_DECIMAL("BR-514"),
    WEIGHTS_OF_SIDES("BR-515"),
    BONUS_WITHIN_DIMENSION("BR-516"),
    LIMIT_WITHOUT_CONDITION("BR-517"),
    TABLE_NOT_UTF_8("BR-520"),
    TABLE_QUOTES("BR-521"),
    TABLE_COLUMN_UNKNOWN("BR-522"),
    TABLE_COLUMN_MISSING("BR-523"),
    TABLE_CELL_TOO_MANY("BR-524"),
    TABLE_BAND("BR-525"),
    EXTENDS_UNKNOWN_PACK("BR-601"),
    EXTENDS_ITSELF("BR-602"),
    LEVEL_NOT_BELOW("BR-603"),
    ENDS_BEFORE_IT_BEGINS("BR-604"),
    NOT_A_JURISDICTION("BR-605"),
    EDITIONS_OVERLAP("BR-606"),
    EDITIONS_LEAVE_A_GAP("BR-607", Severity.WARNING),
    EDITION_TWICE("BR-608"),
    FIRST_VALUE_TOO_LATE("BR-609"),
    REQUIREMENT_IN_TWO_PACKS("BR-610"),
    PARAMETER_IN_TWO_PACKS("BR-611"),
    CRITERION_IN_TWO_PACKS("BR-612"),
    CEILING_IN_TWO_PACKS("BR-613"),
    REMEDY_IN_TWO_PACKS("BR-614"),
    SETS_UNKNOWN_PARAMETER("BR-615"),
    SETS_FIXED_PARAMETER("BR-616"),
    SETS_LOOSER_VALUE("BR-617"),
    SET_BY_TWO_PACKS("BR-618"),
    DISPLACES_UNKNOWN_REQUIREMENT("BR-619"),
    NOT_DISPLACEABLE("BR-620"),
    KEY_NOT_DISPLACEABLE("BR-621"),
    DISPLACED_BY_NO_OWN_REQUIREMENT("BR-622"),
    DISPLACED_BY_TWO_PACKS("BR-623"),
    NOT_DEFINED_ON_DAY("BR-624"),
    EDITIONS_BEGIN_TOGETHER("BR-625"),
    NO_REQUIREMENTS("BR-626");

    private final String id;
    private final Severity severity;

    PackCheck(String id) {
        this(id, Severity.ERROR);
    }

    PackCheck(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Its number: {@code BR-} and three digits. */
    public String id() {
        return id;
    }

    /** How bad it is when a pack does not satisfy it. */
    public Severity severity() {
        return severity;
    }

    /** Its name in words and in message files: {@code unknown-parameter}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
