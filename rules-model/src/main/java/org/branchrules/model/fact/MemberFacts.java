package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Appraisal;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Dues;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.MajorMatter;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.MemberMatter;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.StudyAccount;
import org.branchrules.model.record.Whereabouts;
import org.jspecify.annotations.Nullable;

/** How members are looked after: study, contact with those who are away, dues, appraisal, and the strength of groups. */
final class MemberFacts {
    private final BranchRecord record;
    private final Scope scope;
    private final List<Fact> facts;
    private final List<Member> members;

    private MemberFacts(BranchRecord record, Scope scope, List<Fact> facts) {
        this.record = record;
        this.scope = scope;
        this.facts = facts;
        this.members = record.members() == null
                ? List.of()
                : record.members().stream()
                        .filter(member -> member.inBranchOn(scope.asOf()))
                        .sorted(Comparator.comparing(Member::id))
                        .toList();
    }

    static void derive(BranchRecord record, Genuine genuine, Scope scope, List<Fact> facts) {
        MemberFacts derivation = new MemberFacts(record, scope, facts);
        derivation.absences();
        derivation.homeStudy();
        derivation.study();
        derivation.groups();
        if (genuine.appraisals() != null) {
            genuine.appraisals().forEach(appraisal -> facts.add(derivation.result(appraisal)));
        }
        derivation.entries();
    }

    private void absences() {
        for (Member member : members) {
            Whereabouts known = member.knownWhereabouts();
            absence(member, Absence.Kind.AWAY, member.awaySince());
            absence(member, Absence.Kind.ABROAD, known.abroadSince());
            absence(member, Absence.Kind.GRADUATED, known.graduatedOn());
            boolean stopped = known.stoppedOn() != null && !known.stoppedOn().isAfter(scope.asOf());
            absence(member, Absence.Kind.LOST, stopped ? null : known.lostSince());
            absence(member, Absence.Kind.STOPPED, known.stoppedOn());
            absence(member, Absence.Kind.INACTIVE, known.inactiveSince());
        }
    }

    private void absence(Member member, Absence.Kind kind, @Nullable LocalDate since) {
        if (since != null && !since.isAfter(scope.asOf())) {
            Whereabouts known = member.knownWhereabouts();
            facts.add(new Absence(
                    member.id(),
                    kind,
                    since,
                    member.destination() != null,
                    known.transferSettled(),
                    known.lastContactOn(),
                    known.contactNamed(),
                    known.searched(),
                    scope.asOf()));
        }
    }

    private void homeStudy() {
        int excused = 0;
        int without = 0;
        int silent = 0;
        for (Member member : members) {
            if (member.exempt()) {
                Answer brought = member.knownWhereabouts().studyBrought();
                excused++;
                without += brought == Answer.NO ? 1 : 0;
                silent += brought == Answer.NOT_STATED ? 1 : 0;
            }
        }
        if (excused > 0) {
            facts.add(new HomeStudy(excused, without, silent));
        }
    }

    /** Those who belonged to the branch in all the days observed and are not excused; of them, the officers. */
    private void study() {
        if (record.studyAccounts() == null) {
            return;
        }
        Map<String, StudyAccount> ofYear = new HashMap<>();
        for (StudyAccount account : record.studyAccounts()) {
            if (account.year() == scope.year()) {
                ofYear.put(account.member(), account);
            }
        }
        LocalDate first = scope.observed().first();
        Roster roster = new Roster(record.members(), record.leadership());
        Set<String> officers = roster.officersOn(scope.asOf());
        Set<String> before = roster.officersOn(first);
        study("members", ofYear, member -> member.inBranchOn(first) && !member.exempt());
        study("officers", ofYear, member -> officers.contains(member.id()) && before.contains(member.id()));
    }

    private void study(String among, Map<String, StudyAccount> ofYear, Predicate<Member> due) {
        facts.add(new StudyCoverage(
                among,
                members.stream()
                        .filter(due)
                        .map(member -> {
                            StudyAccount account = ofYear.get(member.id());
                            return account == null
                                    ? new StudyCoverage.Account(member.id(), -1, 0)
                                    : new StudyCoverage.Account(member.id(), account.hours(), account.trainings());
                        })
                        .toList()));
    }

    private void groups() {
        if (record.groups() == null) {
            return;
        }
        record.groups().stream()
                .filter(group -> group.existedOn(scope.asOf()))
                .sorted(Comparator.comparing(PartyGroup::id))
                .forEach(group -> facts.add(strength(group)));
    }

    private GroupStrength strength(PartyGroup group) {
        Set<String> ids = Set.copyOf(group.members());
        int own = 0;
        int full = 0;
        for (Member member : members) {
            if (ids.contains(member.id())) {
                own++;
                if (member.fullMemberOn(scope.asOf())) {
                    full++;
                }
            }
        }
        return new GroupStrength(
                group.id(),
                own,
                full,
                record.members() != null && !group.members().isEmpty());
    }

    private AppraisalResult result(Appraisal appraisal) {
        Integer fullMembers = record.members() == null
                ? null
                : (int) record.members().stream()
                        .filter(member -> member.fullMemberOn(appraisal.date()))
                        .count();
        return new AppraisalResult(
                appraisal.id(),
                appraisal.date(),
                appraisal.excellent(),
                appraisal.unqualified(),
                sum(
                        appraisal.excellent(),
                        appraisal.qualified(),
                        appraisal.basicallyQualified(),
                        appraisal.unqualified()),
                fullMembers,
                appraisal.participants());
    }

    /** The sum; null while one of them is not on file. */
    private static @Nullable Integer sum(@Nullable Integer... numbers) {
        int sum = 0;
        for (Integer number : numbers) {
            if (number == null) {
                return null;
            }
            sum += number;
        }
        return sum;
    }

    private void entries() {
        if (record.dues() != null) {
            record.dues().stream()
                    .filter(dues -> scope.counts(dues.date()))
                    .sorted(Comparator.comparing(Dues::date).thenComparing(Dues::toString))
                    .forEach(facts::add);
        }
        if (record.majorMatters() != null) {
            record.majorMatters().stream()
                    .filter(matter -> scope.counts(matter.date())
                            && matter.proof().integrity().counts())
                    .sorted(Comparator.comparing(MajorMatter::date).thenComparing(MajorMatter::id))
                    .forEach(facts::add);
        }
        if (record.memberMatters() != null) {
            record.memberMatters().stream()
                    .filter(matter -> matter.kind() == MemberMatter.Kind.RECTIFICATION && scope.counts(matter.date()))
                    .map(matter -> new Rectification(matter.member(), matter.date(), matter.until()))
                    .sorted(Comparator.comparing(Rectification::date)
                            .thenComparing(Rectification::member)
                            .thenComparing(Rectification::toString))
                    .forEach(facts::add);
        }
    }
}
