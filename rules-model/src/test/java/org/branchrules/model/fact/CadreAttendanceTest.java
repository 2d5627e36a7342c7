package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.record.Given.attendance;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.leadingCadre;
import static org.branchrules.model.record.Given.meeting;

import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Attendance;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.ThemeDay;
import org.junit.jupiter.api.Test;

/** Leading cadres in the life of their own branch. */
class CadreAttendanceTest {
    @Test
    void members_meetings_theme_days_and_meetings_of_the_own_group_count() {
        BranchRecord.Builder record = branch().members(List.of(leadingCadre("k"), Given.member("m")))
                .groups(List.of(Given.group("own", null, "k", "m"), Given.group("other", null, "m")))
                .membersMeetings(List.of(
                        meeting("a", "2024-03-01", attendance(9), Proof.NONE_NAMED),
                        meeting("b", "2024-06-01", attendance(9, "k"), Proof.NONE_NAMED)))
                .themeDays(List.of(themeDay("t", "2024-03-20", attendance(9, "m"))))
                .groupMeetings(List.of(inGroup("own", "g1", attendance(5)), inGroup("other", "g2", attendance(4))));

        assertThat(in2024(record).ofType(CadreAttendance.class)).containsExactly(new CadreAttendance("k", 4, 3));
    }

    @Test
    void minutes_that_do_not_name_everyone_who_was_absent_tell_nothing() {
        BranchRecord.Builder record = branch().members(List.of(leadingCadre("k")))
                .membersMeetings(List.of(
                        meeting("a", "2024-03-01", new Attendance(9, 7, List.of("m")), Proof.NONE_NAMED),
                        meeting("b", "2024-06-01", new Attendance(9, 7, List.of("m", "n")), Proof.NONE_NAMED),
                        meeting("c", "2024-09-01", (Attendance) null, Proof.NONE_NAMED)));

        assertThat(in2024(record).ofType(CadreAttendance.class)).containsExactly(new CadreAttendance("k", 1, 1));
    }

    @Test
    void sessions_from_before_the_cadre_came_do_not_count() {
        Member newcomer = new Member(
                "k", null, day("2010-06-20"), day("2024-06-01"), null, true, null, null, false, List.of(), null);
        BranchRecord.Builder record = branch().members(List.of(newcomer))
                .membersMeetings(List.of(
                        meeting("a", "2024-05-31", attendance(9), Proof.NONE_NAMED),
                        meeting("b", "2024-06-01", attendance(9), Proof.NONE_NAMED)));

        assertThat(in2024(record).ofType(CadreAttendance.class)).containsExactly(new CadreAttendance("k", 1, 1));
    }

    @Test
    void a_session_that_is_void_was_not_attended() {
        BranchRecord.Builder record = branch().members(List.of(leadingCadre("k")))
                .membersMeetings(List.of(meeting("a", "2024-05-31", attendance(9), Given.forged())));

        assertThat(in2024(record).ofType(CadreAttendance.class)).containsExactly(new CadreAttendance("k", 0, 0));
    }

    @Test
    void only_leading_cadres_who_are_still_there_are_looked_at_in_the_order_of_their_ids() {
        Member left = new Member(
                "a", null, day("2010-06-20"), null, day("2024-12-30"), true, null, null, false, List.of(), null);

        assertThat(in2024(branch().members(List.of(leadingCadre("k"), left, leadingCadre("b"), Given.member("c"))))
                        .ofType(CadreAttendance.class))
                .containsExactly(new CadreAttendance("b", 0, 0), new CadreAttendance("k", 0, 0));
    }

    private static ThemeDay themeDay(String id, String date, Attendance attendance) {
        return new ThemeDay(id, day(date), null, Set.of(), null, null, attendance, null);
    }

    private static Meeting inGroup(String group, String id, Attendance attendance) {
        return new Meeting(
                id,
                day("2024-04-10"),
                group,
                null,
                Set.of(),
                null,
                null,
                null,
                attendance,
                List.of(),
                null,
                null,
                null);
    }
}
