package org.branchrules.engine.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.branchrules.model.RequirementId;
import org.branchrules.model.fact.Cadence;
import org.branchrules.model.fact.CalendarWindow;
import org.branchrules.model.fact.FactDerivation;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Attendance;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Judgement;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.ThemeDay;

/** A session that was missing, held as it should be: on a theme, with everyone there, properly chaired. */
final class AddedSession {
    private static final String ID = "added";
    private static final RequirementId CONTENT_OF_THEME_DAYS = new RequirementId("16-h");

    private final BranchRecord record;

    private AddedSession(BranchRecord record) {
        this.record = record;
    }

    /**
     * The record with one session more, in a window in which none was held.
     *
     * @param which which of the missed windows
     * @return empty where no window of that activity was missed, or nobody was there to chair
     */
    static Optional<BranchRecord> to(BranchRecord record, String activity, int everyMonths, int which) {
        List<Cadence> cadences =
                FactDerivation.derive(record, National.PERIOD, National.POLICY.inForceFrom())
                        .ofType(Cadence.class)
                        .stream()
                        .filter(cadence -> cadence.activity().equals(activity) && cadence.missed(everyMonths) > 0)
                        .toList();
        if (cadences.isEmpty()) {
            return Optional.empty();
        }
        Cadence cadence = cadences.get(which % cadences.size());
        List<CalendarWindow> missed = cadence.every(everyMonths).missed();
        CalendarWindow window = missed.get(which % missed.size());
        return new AddedSession(record).in(cadence, window);
    }

    private Optional<BranchRecord> in(Cadence cadence, CalendarWindow window) {
        LocalDate day = cadence.activity().equals("theme-day")
                ? usualThemeDay(window)
                : window.firstMonth().atDay(10);
        return switch (cadence.activity()) {
            case "theme-day" ->
                Optional.of(record.toBuilder()
                        .themeDays(with(record.themeDays(), themeDay(day)))
                        .judgements(record.themeDays().isEmpty() ? foundInOrder() : record.judgements())
                        .build());
            case "members-meeting" ->
                chair(day)
                        .map(chair -> record.toBuilder()
                                .membersMeetings(
                                        with(record.membersMeetings(), meeting(day, null, chair, membersOn(day))))
                                .build());
            case "committee-meeting" ->
                chair(day)
                        .map(chair -> record.toBuilder()
                                .committeeMeetings(with(
                                        record.committeeMeetings(),
                                        meeting(
                                                day,
                                                null,
                                                chair,
                                                officersOn(day).size())))
                                .build());
            case "group-meeting" ->
                group(cadence.subject())
                        .filter(group -> group.leader() != null)
                        .map(group -> record.toBuilder()
                                .groupMeetings(with(
                                        record.groupMeetings(),
                                        meeting(
                                                day,
                                                group.id(),
                                                group.leader(),
                                                group.members().size())))
                                .build());
            default -> throw new IllegalArgumentException(cadence.activity());
        };
    }

    private LocalDate usualThemeDay(CalendarWindow window) {
        int usual = record.themeDays().isEmpty()
                ? 10
                : record.themeDays().get(0).date().getDayOfMonth();
        return window.firstMonth().atDay(Math.min(usual, window.firstMonth().lengthOfMonth()));
    }

    /** With a first theme day there is something for an assessor to judge, who has nothing against it. */
    private List<Judgement> foundInOrder() {
        List<Judgement> judgements = new ArrayList<>(record.judgements());
        judgements.removeIf(judgement -> judgement.requirement().equals(CONTENT_OF_THEME_DAYS));
        judgements.add(new Judgement(CONTENT_OF_THEME_DAYS, true, null, null, null));
        return judgements;
    }

    private static ThemeDay themeDay(LocalDate day) {
        return new ThemeDay(
                ID,
                day,
                "学习党章",
                EnumSet.of(ThemeDay.Content.STUDY),
                day.minusDays(10),
                Answer.YES,
                new Attendance(5, 5, List.of()),
                null);
    }

    private static Meeting meeting(LocalDate day, String group, String chair, int people) {
        return new Meeting(
                ID,
                day,
                group,
                "学习党章",
                Set.of(Meeting.Method.DISCUSSION),
                chair,
                chair,
                null,
                new Attendance(people, people, List.of()),
                List.of(),
                null,
                null,
                null);
    }

    /** The secretary of that day; while there is none, another officer. Whoever likes where no officer is on file. */
    private Optional<String> chair(LocalDate day) {
        if (record.leadership() == null) {
            return Optional.of("somebody");
        }
        List<Officer> officers = officersOn(day);
        Optional<Officer> secretary = first(officers, officer -> officer.posts().contains(Post.SECRETARY));
        return secretary.or(() -> first(officers, officer -> true)).map(Officer::member);
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private List<Officer> officersOn(LocalDate day) {
        Leadership leadership = record.leadership();
        return leadership == null
                ? List.of()
                : leadership.officers().stream()
                        .filter(officer -> officer.inOfficeOn(day) && isMember(officer.member(), day))
                        .toList();
    }

    private boolean isMember(String id, LocalDate day) {
        return record.members() == null
                || record.members().stream().anyMatch(member -> member.id().equals(id) && member.inBranchOn(day));
    }

    private int membersOn(LocalDate day) {
        List<Member> members = record.members();
        return members == null
                ? 5
                : (int) members.stream()
                        .filter(member -> member.inBranchOn(day))
                        .count();
    }

    private Optional<PartyGroup> group(String id) {
        return first(record.groups(), group -> group.id().equals(id));
    }

    private static <T> List<T> with(List<T> entries, T added) {
        List<T> copy = new ArrayList<>(entries);
        copy.add(added);
        return copy;
    }
}
