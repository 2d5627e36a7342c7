package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the levels above owe a branch and have done in the year (arts 7 and 24 to 33).
 *
 * @param branchBuildingStudied the party committee above discussed the building of branches
 * @param countyStudies special studies of branch building by the county committee in the year
 * @param contactPoint the branch, or its area, is a contact point of the secretary above
 * @param classification how the organisation department sorts the branch
 * @param organisers organisers employed by the basic-level committee
 * @param cadreVettings cadres of the branch vetted in the year
 * @param cadreVettingsHeard in how many of them the branch's opinion was heard
 * @param secretaryOnCountyRecord village, community: the secretary is on record with the county
 * @param countyInspectionCovers village, community: covered by the county's inspections
 * @param inAccountability branch building is part of the secretary's own yearly appraisal above
 * @param designatedWeakAndLax the branch is designated weak and lax
 * @param rectificationPlan a rectification plan is in place
 * @param interviewedOn the talk with those who did weak work
 * @param conditionsProvided conditions and funds are provided
 * @param funds the year's funds in yuan
 * @param runningFundsSecured village, community: running funds and the secretary's pay are secured
 * @param venue a place for activities, in use
 * @param reservePool a reserve of future secretaries is kept
 * @param officersTrained the level above trained the officers
 * @param appraisalResultUsed results of the secretary's appraisal are used
 * @param unfitOfficerSince since when an officer is known to be unfit
 * @param unfitOfficerReplacedOn when replaced
 * @param workFunds enterprise: funds for Party work of the year, in units of 10,000 yuan
 * @param payroll enterprise: wages of the year before, in units of 10,000 yuan
 * @param secretaryDrawnFromGroups village, community: the secretary comes from one of the groups of art. 24
 */
public record SuperiorSupport(
        Answer branchBuildingStudied,
        @Nullable Integer countyStudies,
        Answer contactPoint,
        @Nullable Classification classification,
        @Nullable Integer organisers,
        @Nullable Integer cadreVettings,
        @Nullable Integer cadreVettingsHeard,
        Answer secretaryOnCountyRecord,
        Answer countyInspectionCovers,
        Answer inAccountability,
        Answer designatedWeakAndLax,
        Answer rectificationPlan,
        @Nullable LocalDate interviewedOn,
        Answer conditionsProvided,
        @Nullable Integer funds,
        Answer runningFundsSecured,
        Answer venue,
        Answer reservePool,
        Answer officersTrained,
        Answer appraisalResultUsed,
        @Nullable LocalDate unfitOfficerSince,
        @Nullable LocalDate unfitOfficerReplacedOn,
        @Nullable Integer workFunds,
        @Nullable Integer payroll,
        Answer secretaryDrawnFromGroups)
        implements Fact {
    /** The three sorts of art. 29. */
    public enum Classification {
        ADVANCED,
        MIDDLE,
        BACKWARD
    }

    public SuperiorSupport {
        branchBuildingStudied = Answer.orNotStated(branchBuildingStudied);
        contactPoint = Answer.orNotStated(contactPoint);
        secretaryOnCountyRecord = Answer.orNotStated(secretaryOnCountyRecord);
        countyInspectionCovers = Answer.orNotStated(countyInspectionCovers);
        inAccountability = Answer.orNotStated(inAccountability);
        designatedWeakAndLax = Answer.orNotStated(designatedWeakAndLax);
        rectificationPlan = Answer.orNotStated(rectificationPlan);
        conditionsProvided = Answer.orNotStated(conditionsProvided);
        runningFundsSecured = Answer.orNotStated(runningFundsSecured);
        venue = Answer.orNotStated(venue);
        reservePool = Answer.orNotStated(reservePool);
        officersTrained = Answer.orNotStated(officersTrained);
        appraisalResultUsed = Answer.orNotStated(appraisalResultUsed);
        secretaryDrawnFromGroups = Answer.orNotStated(secretaryDrawnFromGroups);
        new Checks()
                .notNegative(countyStudies, "countyStudies")
                .notNegative(organisers, "organisers")
                .notNegative(cadreVettings, "cadreVettings")
                .notNegative(cadreVettingsHeard, "cadreVettingsHeard")
                .notNegative(funds, "funds")
                .notNegative(workFunds, "workFunds")
                .notNegative(payroll, "payroll")
                .atMost(cadreVettingsHeard, "cadreVettingsHeard", cadreVettings, "cadreVettings")
                .notBefore(unfitOfficerReplacedOn, "unfitOfficerReplacedOn", unfitOfficerSince, "unfitOfficerSince")
                .done();
    }

    /** Whether it is said how often the county committee studied branch building. */
    public boolean countyStudiesStated() {
        return countyStudies != null;
    }

    /** Whether it is said how many organisers there are. */
    public boolean organisersStated() {
        return organisers != null;
    }

    /** Whether the branch has been sorted. */
    public boolean classified() {
        return classification != null;
    }

    /** Whether funds and wages of the enterprise are both on file. */
    public boolean workFundsStated() {
        return workFunds != null && payroll != null;
    }

    /** Whether the funds for Party work are at least so many per cent of the wages; false while either is unknown. */
    public boolean workFundsReach(int percent) {
        return workFunds != null && payroll != null && workFunds * 100L >= (long) payroll * percent;
    }

    /** Cadres vetted without hearing the branch; 0 when nothing is on file. */
    public int vettingsNotHeard() {
        return cadreVettings == null || cadreVettingsHeard == null ? 0 : cadreVettings - cadreVettingsHeard;
    }

    /** Whether cadres of the branch were vetted. */
    public boolean vetted() {
        return cadreVettings != null && cadreVettings > 0;
    }

    /** Designated weak and lax, or sorted as backward. */
    public boolean backward() {
        return designatedWeakAndLax == Answer.YES || classification == Classification.BACKWARD;
    }

    /** Whether a talk was held with those who did weak work. */
    public boolean interviewed() {
        return interviewedOn != null;
    }

    /** Whether an officer is known to be unfit. */
    public boolean unfitOfficer() {
        return unfitOfficerSince != null;
    }

    /** Whether the unfit officer was replaced within so many days. */
    public boolean unfitOfficerReplacedWithin(int days) {
        return unfitOfficerSince != null
                && unfitOfficerReplacedOn != null
                && !unfitOfficerReplacedOn.isAfter(unfitOfficerSince.plusDays(days));
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "branchBuildingStudied",
                branchBuildingStudied,
                "countyStudies",
                countyStudies,
                "contactPoint",
                contactPoint,
                "classification",
                classification,
                "organisers",
                organisers,
                "cadreVettings",
                cadreVettings,
                "cadreVettingsHeard",
                cadreVettingsHeard,
                "secretaryOnCountyRecord",
                secretaryOnCountyRecord,
                "countyInspectionCovers",
                countyInspectionCovers,
                "inAccountability",
                inAccountability,
                "designatedWeakAndLax",
                designatedWeakAndLax,
                "rectificationPlan",
                rectificationPlan,
                "interviewedOn",
                interviewedOn,
                "conditionsProvided",
                conditionsProvided,
                "funds",
                funds,
                "runningFundsSecured",
                runningFundsSecured,
                "venue",
                venue,
                "reservePool",
                reservePool,
                "officersTrained",
                officersTrained,
                "appraisalResultUsed",
                appraisalResultUsed,
                "unfitOfficerSince",
                unfitOfficerSince,
                "unfitOfficerReplacedOn",
                unfitOfficerReplacedOn,
                "workFunds",
                workFunds,
                "payroll",
                payroll,
                "secretaryDrawnFromGroups",
                secretaryDrawnFromGroups);
    }
}
