package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Election;
import org.junit.jupiter.api.Test;

/** From when on the requirements of the related regulations bind. */
class RelatedDatesTest {
    private static final LocalDate START = LocalDate.of(2018, 10, 28);
    private static final LocalDate ELECTION_RULES = LocalDate.of(2020, 7, 13);
    private static final LocalDate ORGAN_RULES = LocalDate.of(2019, 12, 27);

    private final Scenarios scenarios = RelatedScenariosTest.scenarios();
    private final AssessmentEngine engine = AssessmentEngine.of(RelatedScenariosTest.POLICY);
    private final BranchRecord agency = scenarios.baseline("agency");

    @Test
    void a_requirement_does_not_apply_to_a_period_that_ends_on_the_day_before_its_first_and_does_on_its_first() {
        for (Requirement requirement : checked()) {
            LocalDate from = requirement.validFrom();
            if (from == null || !from.isAfter(START)) {
                continue;
            }
            assertThat(outcome(requirement.id(), from.minusDays(1)).reason())
                    .as(requirement.id().value())
                    .isEqualTo(new Reason.NotInForce(from, requirement.validTo()));
            assertThat(outcome(requirement.id(), from).reason())
                    .as(requirement.id().value())
                    .isNotInstanceOf(Reason.NotInForce.class);
        }
    }

    @Test
    void a_requirement_with_an_end_applies_to_the_day_before_it_and_no_longer_on_it() {
        for (Requirement requirement : checked()) {
            LocalDate to = requirement.validTo();
            if (to == null) {
                continue;
            }
            assertThat(outcome(requirement.id(), to.minusDays(1)).reason())
                    .as(requirement.id().value())
                    .isNotInstanceOf(Reason.NotInForce.class);
            assertThat(outcome(requirement.id(), to).reason())
                    .as(requirement.id().value())
                    .isEqualTo(new Reason.NotInForce(requirement.validFrom(), to));
        }
    }

    @Test
    void the_rules_of_2018_on_who_is_secretary_hold_in_organs_until_those_of_2019_displace_them() {
        RequirementId head = new RequirementId("24-d");
        assertThat(outcome(head, ORGAN_RULES.minusDays(1)).outcome()).isNotEqualTo(Outcome.DISPLACED);
        assertThat(outcome(head, ORGAN_RULES).outcome()).isEqualTo(Outcome.DISPLACED);
    }

    @Test
    void an_election_before_the_election_rules_is_not_measured_by_them() {
        assertThat(secretBallotOfAnElectionOn(ELECTION_RULES.minusDays(1))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(secretBallotOfAnElectionOn(ELECTION_RULES)).isEqualTo(Outcome.BREACHED);
    }

    private Outcome secretBallotOfAnElectionOn(LocalDate day) {
        BranchRecord founded = scenarios.baseline("founded-mid-year");
        Election open = founded.elections().get(0);
        Election moved = new Election(
                open.id(),
                day,
                open.what(),
                open.byElection(),
                open.body(),
                open.entitled(),
                open.present(),
                open.candidates(),
                open.seats(),
                org.branchrules.model.record.Answer.NO,
                open.procedure(),
                open.proof());
        BranchRecord record = BranchRecord.builder(agency.identity())
                .members(agency.members())
                .elections(List.of(moved))
                .build();
        return engine.assess(record, AssessmentPeriod.year(2020)).requirements().stream()
                .filter(outcome -> outcome.id().value().equals("R-21-e"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private List<Requirement> checked() {
        return engine.policy().requirements().stream()
                .filter(requirement -> requirement.coding().isChecked())
                .toList();
    }

    private RequirementOutcome outcome(RequirementId id, LocalDate last) {
        AssessmentPeriod period = AssessmentPeriod.of(last.withDayOfYear(1), last);
        return engine.assess(agency, period).requirements().stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
