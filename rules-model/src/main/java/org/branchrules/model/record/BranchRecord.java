package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that the files of one branch hold for a period. A section that is {@code null} was not supplied and counts as
 * unknown; an empty list says that there was nothing. Immutable, and safe for use by several threads.
 *
 * <p>Build one with {@link #builder(Identity)}.
 *
 * @param identity who the branch is
 * @param founding how it came into being; null when not supplied
 * @param units the units that it covers; null when not supplied
 * @param members its members; null when not supplied
 * @param leadership its committee or secretary; null when not supplied
 * @param groups its party groups; null when not supplied
 * @param membersMeetings members' meetings; null when not supplied
 * @param committeeMeetings committee meetings; null when not supplied
 * @param groupMeetings meetings of its party groups; null when not supplied
 * @param themeDays theme days; null when not supplied
 * @param lectures party lectures; null when not supplied
 * @param lifeMeetings organisational life meetings; null when not supplied
 * @param appraisals democratic appraisals; null when not supplied
 * @param talks heart-to-heart talks; null when not supplied
 * @param careCases members who need attention; null when not supplied
 * @param admissions steps of admission; null when not supplied
 * @param memberMatters commendations, disposals, discipline; null when not supplied
 * @param majorMatters important matters of a village or community; null when not supplied
 * @param dutyReports reports by the secretary; null when not supplied
 * @param trainings training taken part in; null when not supplied
 * @param studyAccounts hours of study by member and year; null when not supplied
 * @param elections elections; null when not supplied
 * @param workPlan the plan of the year; null when not supplied
 * @param publicity affairs made known; null when not supplied
 * @param dues collections of dues; null when not supplied
 * @param adjustments adjustments and dissolution; null when not supplied
 * @param temporary what only a temporary branch has; null when not supplied
 * @param superior what the levels above owe the branch; null when not supplied
 * @param judgements what assessors found; none when not supplied
 * @param excuses reasons, approvals and exceptions; none when not supplied
 * @param activities activities of types that a local pack declares; none when not supplied
 * @param measures figures that a local pack reads; none when not supplied
 * @param events what happened to the branch; none when not supplied
 * @param ratings how others rated it; none when not supplied
 */
public record BranchRecord(
        Identity identity,
        @Nullable Founding founding,
        @Nullable List<Unit> units,
        @Nullable List<Member> members,
        @Nullable Leadership leadership,
        @Nullable List<PartyGroup> groups,
        @Nullable List<Meeting> membersMeetings,
        @Nullable List<Meeting> committeeMeetings,
        @Nullable List<Meeting> groupMeetings,
        @Nullable List<ThemeDay> themeDays,
        @Nullable List<Lecture> lectures,
        @Nullable List<LifeMeeting> lifeMeetings,
        @Nullable List<Appraisal> appraisals,
        @Nullable List<Talk> talks,
        @Nullable List<CareCase> careCases,
        @Nullable List<Admission> admissions,
        @Nullable List<MemberMatter> memberMatters,
        @Nullable List<MajorMatter> majorMatters,
        @Nullable List<DutyReport> dutyReports,
        @Nullable List<Training> trainings,
        @Nullable List<StudyAccount> studyAccounts,
        @Nullable List<Election> elections,
        @Nullable WorkPlan workPlan,
        @Nullable List<Publicity> publicity,
        @Nullable List<Dues> dues,
        @Nullable List<Adjustment> adjustments,
        @Nullable TemporaryBranch temporary,
        @Nullable SuperiorSupport superior,
        List<Judgement> judgements,
        List<Excuse> excuses,
        List<Activity> activities,
        List<Measure> measures,
        List<Event> events,
        List<Rating> ratings) {
    public BranchRecord {
        units = Checks.copyIfSupplied(units);
        members = Checks.copyIfSupplied(members);
        groups = Checks.copyIfSupplied(groups);
        membersMeetings = Checks.copyIfSupplied(membersMeetings);
        committeeMeetings = Checks.copyIfSupplied(committeeMeetings);
        groupMeetings = Checks.copyIfSupplied(groupMeetings);
        themeDays = Checks.copyIfSupplied(themeDays);
        lectures = Checks.copyIfSupplied(lectures);
        lifeMeetings = Checks.copyIfSupplied(lifeMeetings);
        appraisals = Checks.copyIfSupplied(appraisals);
        talks = Checks.copyIfSupplied(talks);
        careCases = Checks.copyIfSupplied(careCases);
        admissions = Checks.copyIfSupplied(admissions);
        memberMatters = Checks.copyIfSupplied(memberMatters);
        majorMatters = Checks.copyIfSupplied(majorMatters);
        dutyReports = Checks.copyIfSupplied(dutyReports);
        trainings = Checks.copyIfSupplied(trainings);
        studyAccounts = Checks.copyIfSupplied(studyAccounts);
        elections = Checks.copyIfSupplied(elections);
        publicity = Checks.copyIfSupplied(publicity);
        dues = Checks.copyIfSupplied(dues);
        adjustments = Checks.copyIfSupplied(adjustments);
        judgements = Checks.copy(judgements);
        excuses = Checks.copy(excuses);
        activities = Checks.copy(activities);
        measures = Checks.copy(measures);
        events = Checks.copy(events);
        ratings = Checks.copy(ratings);
        new Checks().present(identity, "identity").done();
        Checks checks = new Checks();
        uniqueIds(checks, units, "units", Unit::id);
        uniqueIds(checks, members, "members", Member::id);
        uniqueIds(checks, groups, "groups", PartyGroup::id);
        uniqueIds(checks, membersMeetings, "membersMeetings", Meeting::id);
        uniqueIds(checks, committeeMeetings, "committeeMeetings", Meeting::id);
        uniqueIds(checks, groupMeetings, "groupMeetings", Meeting::id);
        uniqueIds(checks, themeDays, "themeDays", ThemeDay::id);
        uniqueIds(checks, lectures, "lectures", Lecture::id);
        uniqueIds(checks, lifeMeetings, "lifeMeetings", LifeMeeting::id);
        uniqueIds(checks, appraisals, "appraisals", Appraisal::id);
        uniqueIds(checks, majorMatters, "majorMatters", MajorMatter::id);
        uniqueIds(checks, studyAccounts, "studyAccounts", account -> account.member() + " " + account.year());
        uniqueIds(checks, elections, "elections", Election::id);
        uniqueIds(checks, activities, "activities", Activity::id);
        within(checks, identity, membersMeetings, "membersMeetings", Meeting::date);
        within(checks, identity, committeeMeetings, "committeeMeetings", Meeting::date);
        within(checks, identity, groupMeetings, "groupMeetings", Meeting::date);
        within(checks, identity, themeDays, "themeDays", ThemeDay::date);
        within(checks, identity, lectures, "lectures", Lecture::date);
        within(checks, identity, lifeMeetings, "lifeMeetings", LifeMeeting::date);
        within(checks, identity, appraisals, "appraisals", Appraisal::date);
        within(checks, identity, talks, "talks", Talk::date);
        within(checks, identity, admissions, "admissions", Admission::date);
        within(checks, identity, memberMatters, "memberMatters", MemberMatter::date);
        within(checks, identity, majorMatters, "majorMatters", MajorMatter::date);
        within(checks, identity, elections, "elections", Election::date);
        within(checks, identity, publicity, "publicity", Publicity::date);
        within(checks, identity, dues, "dues", Dues::date);
        within(checks, identity, activities, "activities", Activity::date);
        references(checks, members, groups, leadership, committeeMeetings, membersMeetings, groupMeetings);
        checks.done();
    }

    /** A builder for a record of which nothing but the identity is known. */
    public static Builder builder(Identity identity) {
        return new Builder(identity);
    }

    /** A builder that starts from this record. */
    public Builder toBuilder() {
        Builder builder = new Builder(identity);
        builder.founding = founding;
        builder.units = units;
        builder.members = members;
        builder.leadership = leadership;
        builder.groups = groups;
        builder.membersMeetings = membersMeetings;
        builder.committeeMeetings = committeeMeetings;
        builder.groupMeetings = groupMeetings;
        builder.themeDays = themeDays;
        builder.lectures = lectures;
        builder.lifeMeetings = lifeMeetings;
        builder.appraisals = appraisals;
        builder.talks = talks;
        builder.careCases = careCases;
        builder.admissions = admissions;
        builder.memberMatters = memberMatters;
        builder.majorMatters = majorMatters;
        builder.dutyReports = dutyReports;
        builder.trainings = trainings;
        builder.studyAccounts = studyAccounts;
        builder.elections = elections;
        builder.workPlan = workPlan;
        builder.publicity = publicity;
        builder.dues = dues;
        builder.adjustments = adjustments;
        builder.temporary = temporary;
        builder.superior = superior;
        builder.judgements = judgements;
        builder.excuses = excuses;
        builder.activities = activities;
        builder.measures = measures;
        builder.events = events;
        builder.ratings = ratings;
        return builder;
    }

    /** The sections that were supplied. */
    public Set<Section> suppliedSections() {
        EnumSet<Section> supplied = EnumSet.noneOf(Section.class);
        if (founding != null) {
            supplied.add(Section.FOUNDING);
        }
        if (units != null) {
            supplied.add(Section.UNITS);
        }
        if (members != null) {
            supplied.add(Section.MEMBERS);
        }
        if (leadership != null) {
            supplied.add(Section.LEADERSHIP);
        }
        if (groups != null) {
            supplied.add(Section.GROUPS);
        }
        if (membersMeetings != null) {
            supplied.add(Section.MEMBERS_MEETINGS);
        }
        if (committeeMeetings != null) {
            supplied.add(Section.COMMITTEE_MEETINGS);
        }
        if (groupMeetings != null) {
            supplied.add(Section.GROUP_MEETINGS);
        }
        if (themeDays != null) {
            supplied.add(Section.THEME_DAYS);
        }
        if (lectures != null) {
            supplied.add(Section.LECTURES);
        }
        if (lifeMeetings != null) {
            supplied.add(Section.LIFE_MEETINGS);
        }
        if (appraisals != null) {
            supplied.add(Section.APPRAISALS);
        }
        if (talks != null) {
            supplied.add(Section.TALKS);
        }
        if (careCases != null) {
            supplied.add(Section.CARE_CASES);
        }
        if (admissions != null) {
            supplied.add(Section.ADMISSIONS);
        }
        if (memberMatters != null) {
            supplied.add(Section.MEMBER_MATTERS);
        }
        if (majorMatters != null) {
            supplied.add(Section.MAJOR_MATTERS);
        }
        if (dutyReports != null) {
            supplied.add(Section.DUTY_REPORTS);
        }
        if (trainings != null) {
            supplied.add(Section.TRAININGS);
        }
        if (studyAccounts != null) {
            supplied.add(Section.STUDY_ACCOUNTS);
        }
        if (elections != null) {
            supplied.add(Section.ELECTIONS);
        }
        if (workPlan != null) {
            supplied.add(Section.WORK_PLAN);
        }
        if (publicity != null) {
            supplied.add(Section.PUBLICITY);
        }
        if (dues != null) {
            supplied.add(Section.DUES);
        }
        if (adjustments != null) {
            supplied.add(Section.ADJUSTMENTS);
        }
        if (temporary != null) {
            supplied.add(Section.TEMPORARY);
        }
        if (superior != null) {
            supplied.add(Section.SUPERIOR);
        }
        return supplied;
    }

    private static <T> void uniqueIds(Checks checks, @Nullable List<T> list, String section, Function<T, String> id) {
        if (list == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String value = id.apply(list.get(i));
            checks.that(seen.add(value), section + "/" + i + "/id", "duplicate-id", value, section);
        }
    }

    private static <T> void within(
            Checks checks, Identity identity, @Nullable List<T> list, String section, Function<T, LocalDate> date) {
        if (list == null) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            LocalDate day = date.apply(list.get(i));
            String pointer = section + "/" + i + "/date";
            checks.that(
                    identity.foundedOn() == null || !day.isBefore(identity.foundedOn()),
                    pointer,
                    "before-founding",
                    day,
                    String.valueOf(identity.foundedOn()));
            checks.that(
                    identity.dissolvedOn() == null || !day.isAfter(identity.dissolvedOn()),
                    pointer,
                    "after-dissolution",
                    day,
                    String.valueOf(identity.dissolvedOn()));
        }
    }

    private static void references(
            Checks checks,
            @Nullable List<Member> members,
            @Nullable List<PartyGroup> groups,
            @Nullable Leadership leadership,
            @Nullable List<Meeting> committeeMeetings,
            @Nullable List<Meeting> membersMeetings,
            @Nullable List<Meeting> groupMeetings) {
        Set<String> memberIds = members == null ? Set.of() : ids(members, Member::id);
        if (members != null && leadership != null) {
            for (int i = 0; i < leadership.officers().size(); i++) {
                String id = leadership.officers().get(i).member();
                checks.that(memberIds.contains(id), "leadership/officers/" + i + "/member", "unknown-member", id);
            }
        }
        if (members != null && groups != null) {
            for (int i = 0; i < groups.size(); i++) {
                String leader = groups.get(i).leader();
                checks.that(
                        leader == null || memberIds.contains(leader),
                        "groups/" + i + "/leader",
                        "unknown-member",
                        String.valueOf(leader));
            }
        }
        if (groupMeetings != null) {
            Set<String> groupIds = groups == null ? Set.of() : ids(groups, PartyGroup::id);
            for (int i = 0; i < groupMeetings.size(); i++) {
                String group = groupMeetings.get(i).group();
                checks.that(group != null, "groupMeetings/" + i + "/group", "missing", "group");
                checks.that(
                        group == null || groups == null || groupIds.contains(group),
                        "groupMeetings/" + i + "/group",
                        "unknown-group",
                        String.valueOf(group));
            }
        }
        if (committeeMeetings != null && membersMeetings != null) {
            Set<String> prepared = ids(committeeMeetings, Meeting::id);
            for (int i = 0; i < membersMeetings.size(); i++) {
                List<Matter> matters = membersMeetings.get(i).matters();
                for (int j = 0; j < matters.size(); j++) {
                    String meeting = matters.get(j).preparedIn();
                    checks.that(
                            meeting == null || prepared.contains(meeting),
                            "membersMeetings/" + i + "/matters/" + j + "/preparedIn",
                            "unknown-meeting",
                            String.valueOf(meeting));
                }
            }
        }
    }

    private static <T> Set<String> ids(List<T> list, Function<T, String> id) {
        return list.stream().map(id).collect(Collectors.toSet());
    }

    /** Collects the sections of a record. Not safe for use by several threads. */
    public static final class Builder {
        private final Identity identity;
        private @Nullable Founding founding;
        private @Nullable List<Unit> units;
        private @Nullable List<Member> members;
        private @Nullable Leadership leadership;
        private @Nullable List<PartyGroup> groups;
        private @Nullable List<Meeting> membersMeetings;
        private @Nullable List<Meeting> committeeMeetings;
        private @Nullable List<Meeting> groupMeetings;
        private @Nullable List<ThemeDay> themeDays;
        private @Nullable List<Lecture> lectures;
        private @Nullable List<LifeMeeting> lifeMeetings;
        private @Nullable List<Appraisal> appraisals;
        private @Nullable List<Talk> talks;
        private @Nullable List<CareCase> careCases;
        private @Nullable List<Admission> admissions;
        private @Nullable List<MemberMatter> memberMatters;
        private @Nullable List<MajorMatter> majorMatters;
        private @Nullable List<DutyReport> dutyReports;
        private @Nullable List<Training> trainings;
        private @Nullable List<StudyAccount> studyAccounts;
        private @Nullable List<Election> elections;
        private @Nullable WorkPlan workPlan;
        private @Nullable List<Publicity> publicity;
        private @Nullable List<Dues> dues;
        private @Nullable List<Adjustment> adjustments;
        private @Nullable TemporaryBranch temporary;
        private @Nullable SuperiorSupport superior;
        private List<Judgement> judgements = new ArrayList<>();
        private List<Excuse> excuses = new ArrayList<>();
        private List<Activity> activities = new ArrayList<>();
        private List<Measure> measures = new ArrayList<>();
        private List<Event> events = new ArrayList<>();
        private List<Rating> ratings = new ArrayList<>();

        private Builder(Identity identity) {
            this.identity = identity;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder founding(@Nullable Founding founding) {
            this.founding = founding;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder units(@Nullable List<Unit> units) {
            this.units = units;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder members(@Nullable List<Member> members) {
            this.members = members;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder leadership(@Nullable Leadership leadership) {
            this.leadership = leadership;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder groups(@Nullable List<PartyGroup> groups) {
            this.groups = groups;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder membersMeetings(@Nullable List<Meeting> membersMeetings) {
            this.membersMeetings = membersMeetings;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder committeeMeetings(@Nullable List<Meeting> committeeMeetings) {
            this.committeeMeetings = committeeMeetings;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder groupMeetings(@Nullable List<Meeting> groupMeetings) {
            this.groupMeetings = groupMeetings;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder themeDays(@Nullable List<ThemeDay> themeDays) {
            this.themeDays = themeDays;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder lectures(@Nullable List<Lecture> lectures) {
            this.lectures = lectures;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder lifeMeetings(@Nullable List<LifeMeeting> lifeMeetings) {
            this.lifeMeetings = lifeMeetings;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder appraisals(@Nullable List<Appraisal> appraisals) {
            this.appraisals = appraisals;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder talks(@Nullable List<Talk> talks) {
            this.talks = talks;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder careCases(@Nullable List<CareCase> careCases) {
            this.careCases = careCases;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder admissions(@Nullable List<Admission> admissions) {
            this.admissions = admissions;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder memberMatters(@Nullable List<MemberMatter> memberMatters) {
            this.memberMatters = memberMatters;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder majorMatters(@Nullable List<MajorMatter> majorMatters) {
            this.majorMatters = majorMatters;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder dutyReports(@Nullable List<DutyReport> dutyReports) {
            this.dutyReports = dutyReports;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder trainings(@Nullable List<Training> trainings) {
            this.trainings = trainings;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder studyAccounts(@Nullable List<StudyAccount> studyAccounts) {
            this.studyAccounts = studyAccounts;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder elections(@Nullable List<Election> elections) {
            this.elections = elections;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder workPlan(@Nullable WorkPlan workPlan) {
            this.workPlan = workPlan;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder publicity(@Nullable List<Publicity> publicity) {
            this.publicity = publicity;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder dues(@Nullable List<Dues> dues) {
            this.dues = dues;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder adjustments(@Nullable List<Adjustment> adjustments) {
            this.adjustments = adjustments;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder temporary(@Nullable TemporaryBranch temporary) {
            this.temporary = temporary;
            return this;
        }

        /** Sets the section; null takes it back to "not supplied". */
        public Builder superior(@Nullable SuperiorSupport superior) {
            this.superior = superior;
            return this;
        }

        /** Sets the section. */
        public Builder judgements(List<Judgement> judgements) {
            this.judgements = judgements;
            return this;
        }

        /** Sets the section. */
        public Builder excuses(List<Excuse> excuses) {
            this.excuses = excuses;
            return this;
        }

        /** Sets the section. */
        public Builder activities(List<Activity> activities) {
            this.activities = activities;
            return this;
        }

        /** Sets the section. */
        public Builder measures(List<Measure> measures) {
            this.measures = measures;
            return this;
        }

        /** Sets the section. */
        public Builder events(List<Event> events) {
            this.events = events;
            return this;
        }

        /** Sets the section. */
        public Builder ratings(List<Rating> ratings) {
            this.ratings = ratings;
            return this;
        }

        /** Takes a section back to "not supplied". */
        public Builder without(Section section) {
            switch (section) {
                case FOUNDING -> founding = null;
                case UNITS -> units = null;
                case MEMBERS -> members = null;
                case LEADERSHIP -> leadership = null;
                case GROUPS -> groups = null;
                case MEMBERS_MEETINGS -> membersMeetings = null;
                case COMMITTEE_MEETINGS -> committeeMeetings = null;
                case GROUP_MEETINGS -> groupMeetings = null;
                case THEME_DAYS -> themeDays = null;
                case LECTURES -> lectures = null;
                case LIFE_MEETINGS -> lifeMeetings = null;
                case APPRAISALS -> appraisals = null;
                case TALKS -> talks = null;
                case CARE_CASES -> careCases = null;
                case ADMISSIONS -> admissions = null;
                case MEMBER_MATTERS -> memberMatters = null;
                case MAJOR_MATTERS -> majorMatters = null;
                case DUTY_REPORTS -> dutyReports = null;
                case TRAININGS -> trainings = null;
                case STUDY_ACCOUNTS -> studyAccounts = null;
                case ELECTIONS -> elections = null;
                case WORK_PLAN -> workPlan = null;
                case PUBLICITY -> publicity = null;
                case DUES -> dues = null;
                case ADJUSTMENTS -> adjustments = null;
                case TEMPORARY -> temporary = null;
                case SUPERIOR -> superior = null;
            }
            return this;
        }

        /**
         * The record.
         *
         * @throws InvalidRecordException naming every contradiction between the sections
         */
        public BranchRecord build() {
            return new BranchRecord(
                    identity,
                    founding,
                    units,
                    members,
                    leadership,
                    groups,
                    membersMeetings,
                    committeeMeetings,
                    groupMeetings,
                    themeDays,
                    lectures,
                    lifeMeetings,
                    appraisals,
                    talks,
                    careCases,
                    admissions,
                    memberMatters,
                    majorMatters,
                    dutyReports,
                    trainings,
                    studyAccounts,
                    elections,
                    workPlan,
                    publicity,
                    dues,
                    adjustments,
                    temporary,
                    superior,
                    judgements,
                    excuses,
                    activities,
                    measures,
                    events,
                    ratings);
        }
    }
}
