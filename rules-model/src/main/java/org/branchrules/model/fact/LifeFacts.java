package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchrules.model.record.Appraisal;
import org.branchrules.model.record.Attendance;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.CareCase;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Talk;
import org.branchrules.model.record.ThemeDay;
import org.jspecify.annotations.Nullable;

/** Organisational life: life meetings, appraisals, talks, care, and leading cadres in their own branch. */
final class LifeFacts {
    private LifeFacts() {}

    static void derive(BranchRecord record, Genuine genuine, Scope scope, List<Fact> facts) {
        if (genuine.lifeMeetings() != null) {
            facts.addAll(genuine.lifeMeetings());
        }
        if (genuine.appraisals() != null) {
            for (Appraisal appraisal : genuine.appraisals()) {
                facts.add(
                        appraisal.membersDue() != null || record.members() == null
                                ? appraisal
                                : appraisal.withMembersDue(Math.max(
                                        appraisal.opinions() == null ? 0 : appraisal.opinions(),
                                        membersDue(record.members(), appraisal))));
            }
        }
        if (record.careCases() != null) {
            record.careCases().stream()
                    .filter(care -> !care.since().isAfter(scope.asOf())
                            && (care.helpedOn() == null
                                    || !care.helpedOn().isBefore(scope.period().from())))
                    .sorted(Comparator.comparing(CareCase::since)
                            .thenComparing(CareCase::member)
                            .thenComparing(CareCase::kind)
                            .thenComparing(CareCase::toString))
                    .map(care -> care.asOf(scope.asOf()))
                    .forEach(facts::add);
        }
        talks(record, scope, facts);
        cadres(record, genuine, facts, scope);
    }

    private static int membersDue(List<Member> members, Appraisal appraisal) {
        return (int) members.stream()
                .filter(member -> member.fullMemberOn(appraisal.date()))
                .count();
    }

    private static void talks(BranchRecord record, Scope scope, List<Fact> facts) {
        if (record.talks() == null || record.members() == null || record.leadership() == null) {
            return;
        }
        Roster roster = new Roster(record.members(), record.leadership());
        Set<String> committee = record.leadership().committee() ? roster.officersOn(scope.asOf()) : Set.of();
        Set<String> everyone = new TreeSet<>();
        for (Member member : record.members()) {
            if (member.inBranchOn(scope.asOf())) {
                everyone.add(member.id());
            }
        }
        Set<String> others = new TreeSet<>(everyone);
        others.removeAll(committee);
        Map<Talk.Relation, Map<String, Integer>> counts = new HashMap<>();
        for (Talk talk : record.talks()) {
            if (scope.counts(talk.date())) {
                Map<String, Integer> ofRelation = counts.computeIfAbsent(talk.between(), key -> new HashMap<>());
                ofRelation.merge(talk.first(), 1, Integer::sum);
                ofRelation.merge(talk.second(), 1, Integer::sum);
            }
        }
        if (committee.size() > 1) {
            facts.add(coverage(Talk.Relation.WITHIN_COMMITTEE, committee, counts));
        }
        if (!committee.isEmpty() && !others.isEmpty()) {
            facts.add(coverage(Talk.Relation.COMMITTEE_AND_MEMBER, others, counts));
        }
        if (others.size() > 1) {
            facts.add(coverage(Talk.Relation.AMONG_MEMBERS, others, counts));
        }
    }

    private static TalkCoverage coverage(
            Talk.Relation relation, Set<String> due, Map<Talk.Relation, Map<String, Integer>> counts) {
        Map<String, Integer> held = counts.getOrDefault(relation, Map.of());
        List<TalkCoverage.Talks> talks = new ArrayList<>(due.size());
        for (String member : due) {
            talks.add(new TalkCoverage.Talks(member, held.getOrDefault(member, 0)));
        }
        // those with equally many stay in the order of their ids
        talks.sort(Comparator.comparingInt(TalkCoverage.Talks::count));
        return new TalkCoverage(relation, due.size(), talks);
    }

    private static void cadres(BranchRecord record, Genuine genuine, List<Fact> facts, Scope scope) {
        if (record.members() == null) {
            return;
        }
        Map<Member, int[]> counts = new TreeMap<>(Comparator.comparing(Member::id));
        for (Member member : record.members()) {
            if (member.leadingCadre() && member.inBranchOn(scope.asOf())) {
                counts.put(member, new int[2]);
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        if (genuine.membersMeetings() != null) {
            for (Meeting meeting : genuine.membersMeetings()) {
                counts.forEach((cadre, count) -> count(meeting.attendance(), meeting.date(), cadre, count));
            }
        }
        if (genuine.themeDays() != null) {
            for (ThemeDay day : genuine.themeDays()) {
                counts.forEach((cadre, count) -> count(day.attendance(), day.date(), cadre, count));
            }
        }
        if (genuine.groupMeetings() != null && record.groups() != null) {
            for (Meeting meeting : genuine.groupMeetings()) {
                for (PartyGroup group : record.groups()) {
                    if (group.id().equals(meeting.group()) && namesAbsent(meeting.attendance())) {
                        counts.forEach((cadre, count) -> {
                            if (group.members().contains(cadre.id())) {
                                count(meeting.attendance(), meeting.date(), cadre, count);
                            }
                        });
                    }
                }
            }
        }
        counts.forEach((cadre, count) -> facts.add(new CadreAttendance(cadre.id(), count[0], count[1])));
    }

    /** Counts a session for a cadre of the branch, where its minutes name everyone who was absent. */
    private static void count(@Nullable Attendance attendance, LocalDate day, Member cadre, int[] count) {
        if (attendance == null || !namesAbsent(attendance) || !cadre.inBranchOn(day)) {
            return;
        }
        count[0]++;
        if (!attendance.absent().contains(cadre.id())) {
            count[1]++;
        }
    }

    private static boolean namesAbsent(@Nullable Attendance attendance) {
        return attendance != null && attendance.absent().size() == attendance.expected() - attendance.present();
    }
}
