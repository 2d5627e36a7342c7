package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.member;
import static org.branchrules.model.record.Given.officer;
import static org.branchrules.model.record.Talk.Relation.AMONG_MEMBERS;
import static org.branchrules.model.record.Talk.Relation.COMMITTEE_AND_MEMBER;
import static org.branchrules.model.record.Talk.Relation.WITHIN_COMMITTEE;

import java.util.List;
import org.branchrules.model.fact.TalkCoverage.Talks;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Section;
import org.branchrules.model.record.Talk;
import org.junit.jupiter.api.Test;

class TalkCoverageTest {
    private static final Leadership COMMITTEE =
            Given.committee(officer("c1", Post.SECRETARY), officer("c2", Post.ORGANISATION));
    private static final List<Member> MEMBERS =
            List.of(member("c1"), member("c2"), member("m1"), member("m2"), member("m3"));

    @Test
    void talks_are_counted_by_relation_for_each_of_those_to_whom_they_are_due() {
        assertThat(coverage(
                        COMMITTEE,
                        MEMBERS,
                        talk(WITHIN_COMMITTEE, "c1", "c2"),
                        talk(COMMITTEE_AND_MEMBER, "c1", "m1"),
                        talk(COMMITTEE_AND_MEMBER, "m2", "c2"),
                        talk(AMONG_MEMBERS, "m1", "m3"),
                        talk(AMONG_MEMBERS, "m3", "m1")))
                .containsExactly(
                        new TalkCoverage(WITHIN_COMMITTEE, 2, List.of(new Talks("c1", 1), new Talks("c2", 1))),
                        new TalkCoverage(
                                COMMITTEE_AND_MEMBER,
                                3,
                                List.of(new Talks("m3", 0), new Talks("m1", 1), new Talks("m2", 1))),
                        new TalkCoverage(
                                AMONG_MEMBERS, 3, List.of(new Talks("m2", 0), new Talks("m1", 2), new Talks("m3", 2))));
    }

    @Test
    void those_with_fewer_talks_than_asked_are_counted_and_those_without_any_named() {
        TalkCoverage coverage =
                new TalkCoverage(AMONG_MEMBERS, 3, List.of(new Talks("m2", 0), new Talks("m1", 1), new Talks("m3", 2)));

        assertThat(coverage.below(1)).isEqualTo(1);
        assertThat(coverage.below(2)).isEqualTo(2);
        assertThat(coverage.below(3)).isEqualTo(3);
        assertThat(coverage.observations())
                .containsExactly(
                        new Observation("between", AMONG_MEMBERS),
                        new Observation("due", 3),
                        new Observation("without", List.of("m2")));
    }

    @Test
    void without_a_committee_only_talks_among_members_are_due() {
        assertThat(coverage(Given.noCommittee(officer("c1", Post.SECRETARY)), MEMBERS))
                .extracting(TalkCoverage::between, TalkCoverage::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AMONG_MEMBERS, 5));
    }

    @Test
    void a_committee_of_one_talks_with_members_only() {
        assertThat(coverage(Given.committee(officer("c1", Post.SECRETARY)), MEMBERS))
                .extracting(TalkCoverage::between)
                .containsExactly(COMMITTEE_AND_MEMBER, AMONG_MEMBERS);
    }

    @Test
    void one_member_beside_the_committee_has_nobody_to_talk_with_among_members() {
        assertThat(coverage(COMMITTEE, List.of(member("c1"), member("c2"), member("m1"))))
                .extracting(TalkCoverage::between)
                .containsExactly(WITHIN_COMMITTEE, COMMITTEE_AND_MEMBER);
    }

    @Test
    void talks_are_due_to_those_who_are_members_on_the_day_of_the_assessment() {
        List<Member> changing = List.of(
                member("c1"),
                member("m1"),
                Given.memberBetween("left", null, "2024-12-30"),
                Given.memberBetween("stays", null, "2024-12-31"),
                Given.probationaryMember("new", "2024-12-31"),
                Given.probationaryMember("next", "2025-01-01"));

        assertThat(coverage(Given.committee(officer("c1", Post.SECRETARY)), changing)
                        .get(0)
                        .counts())
                .extracting(Talks::member)
                .containsExactly("m1", "new", "stays");
    }

    @Test
    void a_talk_of_another_year_does_not_count() {
        BranchRecord.Builder record = branch().members(MEMBERS)
                .leadership(COMMITTEE)
                .talks(List.of(
                        new Talk(day("2023-12-31"), WITHIN_COMMITTEE, "c1", "c2"),
                        new Talk(day("2025-01-01"), WITHIN_COMMITTEE, "c1", "c2")));

        assertThat(in2024(record).ofType(TalkCoverage.class).get(0).below(1)).isEqualTo(2);
    }

    @Test
    void without_talks_members_or_leadership_on_file_nothing_is_counted() {
        BranchRecord record =
                branch().members(MEMBERS).leadership(COMMITTEE).talks(List.of()).build();

        assertThat(in2024(record.toBuilder()).ofType(TalkCoverage.class)).hasSize(3);
        for (Section section : List.of(Section.TALKS, Section.MEMBERS, Section.LEADERSHIP)) {
            assertThat(in2024(record.toBuilder().without(section)).ofType(TalkCoverage.class))
                    .isEmpty();
        }
    }

    private static List<TalkCoverage> coverage(Leadership leadership, List<Member> members, Talk... talks) {
        return in2024(branch().members(members).leadership(leadership).talks(List.of(talks)))
                .ofType(TalkCoverage.class);
    }

    private static Talk talk(Talk.Relation between, String first, String second) {
        return new Talk(day("2024-05-01"), between, first, second);
    }
}
