package org.branchrules.engine.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.CareCase;
import org.branchrules.model.record.Event;
import org.branchrules.model.record.Excuse;
import org.branchrules.model.record.Integrity;
import org.branchrules.model.record.Judgement;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Leadership.TermChange;
import org.branchrules.model.record.Leadership.Vacancy;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Section;
import org.branchrules.model.record.Vote;

/** Branches as files show them: a complete and compliant one, in which things went wrong, were left out or are flagged. */
final class Branches {
    private static final Arbitrary<Integer> ANY = Arbitraries.integers().between(0, 60);

    private Branches() {}

    static Arbitrary<GeneratedBranch> any() {
        return Combinators.combine(
                        Arbitraries.of(National.baselines()),
                        changes().list().ofMinSize(0).ofMaxSize(8))
                .as(GeneratedBranch::new);
    }

    /** Whole years, quarters and months, as they stood at their end or some time after their beginning. */
    static Arbitrary<AssessmentPeriod> periods() {
        Arbitrary<String> texts = Arbitraries.of(
                "2024", "2024", "2024", "2024-Q2", "2024-11", "2023", "2025", "2019", "2018", "2024-01-01..2024-06-30");
        return Combinators.combine(texts, Arbitraries.integers().between(0, 500), Arbitraries.of(true, false))
                .as((text, days, atEnd) -> {
                    AssessmentPeriod period = AssessmentPeriod.parse(text);
                    return atEnd ? period : period.asOf(period.from().plusDays(days));
                });
    }

    static Arbitrary<Change> changes() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, dropped()),
                net.jqwik.api.Tuple.of(4, thinnedOut()),
                net.jqwik.api.Tuple.of(3, withoutSection()),
                net.jqwik.api.Tuple.of(4, moved()),
                net.jqwik.api.Tuple.of(4, flagged()),
                net.jqwik.api.Tuple.of(4, minutes()),
                net.jqwik.api.Tuple.of(4, votes()),
                net.jqwik.api.Tuple.of(4, members()),
                net.jqwik.api.Tuple.of(4, officers()),
                net.jqwik.api.Tuple.of(3, terms()),
                net.jqwik.api.Tuple.of(2, identities()),
                net.jqwik.api.Tuple.of(3, assessors()),
                net.jqwik.api.Tuple.of(2, troubles()));
    }

    private static Arbitrary<Change> dropped() {
        return Combinators.combine(Arbitraries.of(Listed.values()), ANY)
                .as((section, index) ->
                        new Change("without " + section + "[" + index + "]", record -> section.without(record, index)));
    }

    private static Arbitrary<Change> thinnedOut() {
        return Combinators.combine(
                        Arbitraries.of(Listed.values()), Arbitraries.integers().between(0, 4))
                .as((section, nth) ->
                        new Change("only every " + nth + "th of " + section, record -> section.everyNth(record, nth)));
    }

    private static Arbitrary<Change> withoutSection() {
        return Arbitraries.of(Section.values())
                .map(section -> new Change(
                        "no " + section.fieldName(),
                        record -> record.toBuilder().without(section).build()));
    }

    private static Arbitrary<Change> moved() {
        return Combinators.combine(
                        Arbitraries.of(Listed.withDates()),
                        ANY,
                        Arbitraries.integers().between(-40, 40))
                .as((section, index, days) -> new Change(
                        section + "[" + index + "] moved by " + days + " days",
                        record -> section.moved(record, index, days)));
    }

    private static Arbitrary<Change> flagged() {
        return Combinators.combine(
                        Arbitraries.of(Listed.withProof()),
                        ANY,
                        Arbitraries.of(Integrity.VOID, Integrity.FILLED_IN_AFTERWARDS))
                .as((section, index, integrity) -> new Change(
                        section + "[" + index + "] " + integrity,
                        record -> section.changed(
                                record, index, entry -> Rebuilt.with(entry, "proof", new Proof(null, integrity)))));
    }

    private static Arbitrary<Change> minutes() {
        Arbitrary<Change> chairs = Combinators.combine(meetings(), ANY, ANY.injectNull(0.3))
                .as((section, index, member) -> new Change(
                        section + "[" + index + "] chaired by " + member,
                        record -> section.changed(
                                record, index, entry -> Rebuilt.with(entry, "chair", memberId(record, member)))));
        Arbitrary<Change> silences = Combinators.combine(
                        meetings(), ANY, Arbitraries.of("topic", "methods", "attendance", "matters", "delegation"))
                .as((section, index, field) -> new Change(
                        section + "[" + index + "] without " + field,
                        record -> section.changed(record, index, entry -> Rebuilt.with(entry, field, null))));
        return Arbitraries.oneOf(chairs, silences);
    }

    private static Arbitrary<Change> votes() {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, 25).injectNull(0.1);
        return Combinators.combine(ANY, some, some, Arbitraries.of(Answer.values()))
                .as((index, present, ayes, answer) -> new Change(
                        "vote " + index + ": " + ayes + " of " + present + " " + answer,
                        record -> revoted(record, index, present, ayes, answer)));
    }

    private static BranchRecord revoted(BranchRecord record, int index, Integer present, Integer ayes, Answer answer) {
        Vote vote = new Vote(null, present, ayes, null, null, 0, answer, answer, answer);
        return Listed.MEMBERS_MEETINGS.changed(record, index, entry -> {
            List<Matter> matters = new ArrayList<>(((Meeting) entry).matters());
            matters.replaceAll(matter -> Rebuilt.with(matter, "vote", vote));
            return Rebuilt.with(entry, "matters", matters);
        });
    }

    private record MemberChange(String what, BiFunction<Member, LocalDate, Member> how) {}

    private static Arbitrary<Change> members() {
        Arbitrary<MemberChange> changes = Arbitraries.of(
                new MemberChange("left", (member, day) -> Rebuilt.with(member, "inBranchTo", day)),
                new MemberChange("came", (member, day) -> Rebuilt.with(member, "inBranchFrom", day)),
                new MemberChange("probationary, not since", (member, day) -> Rebuilt.with(member, "fullSince", null)),
                new MemberChange(
                        "full since",
                        (member, day) -> Rebuilt.with(Rebuilt.with(member, "admittedOn", null), "fullSince", day)),
                new MemberChange(
                        "leading cadre or not, whatever",
                        (member, day) -> Rebuilt.with(member, "leadingCadre", !member.leadingCadre())),
                new MemberChange("away since", (member, day) -> Rebuilt.with(member, "awaySince", day)),
                new MemberChange(
                        "without vote for half a year from",
                        (member, day) -> Rebuilt.with(
                                member, "suspensions", List.of(new Member.Suspension(day, day.plusMonths(6))))));
        return Combinators.combine(ANY, days(), changes)
                .as((index, day, change) -> new Change(
                        "member " + index + " " + change.what() + " " + day,
                        record -> Listed.MEMBERS.changed(
                                record, index, entry -> change.how().apply((Member) entry, day))));
    }

    private static Arbitrary<Change> officers() {
        Arbitrary<Change> left = Combinators.combine(ANY, days().injectNull(0.3))
                .as((index, day) -> new Change(
                        "officer " + index + " in office to " + day,
                        record -> ofLeadership(record, leadership -> {
                            List<Officer> officers = new ArrayList<>(leadership.officers());
                            if (officers.isEmpty()) {
                                return leadership;
                            }
                            int at = index % officers.size();
                            if (day == null) {
                                officers.remove(at);
                            } else {
                                officers.set(at, Rebuilt.with(officers.get(at), "to", day));
                            }
                            return Rebuilt.with(leadership, "officers", officers);
                        })));
        Arbitrary<Change> vacant = Combinators.combine(Arbitraries.of(Post.values()), days())
                .as((post, since) -> new Change(
                        post + " vacant since " + since,
                        record -> ofLeadership(
                                record,
                                leadership -> Rebuilt.with(
                                        leadership, "vacancies", List.of(new Vacancy(post, since, null))))));
        Arbitrary<Change> noCommittee = Arbitraries.of(true, false)
                .map(committee -> new Change(
                        committee ? "a committee" : "no committee",
                        record ->
                                ofLeadership(record, leadership -> Rebuilt.with(leadership, "committee", committee))));
        return Arbitraries.oneOf(left, vacant, noCommittee);
    }

    private static Arbitrary<Change> terms() {
        Arbitrary<Change> aged = Arbitraries.integers()
                .between(0, 80)
                .map(months -> new Change(
                        "elected " + months + " months earlier",
                        record -> ofLeadership(
                                record,
                                leadership -> leadership.electedOn() == null
                                        ? leadership
                                        : Rebuilt.with(
                                                Rebuilt.with(leadership, "previousElectedOn", null),
                                                "electedOn",
                                                leadership.electedOn().minusMonths(months)))));
        Arbitrary<Change> changed = Combinators.combine(
                        Arbitraries.of(TermChange.Direction.values()), days(), days().injectNull(0.4))
                .as((direction, until, approvedOn) -> new Change(
                        "election " + direction + " to " + until + ", approved " + approvedOn,
                        record -> ofLeadership(
                                record,
                                leadership -> Rebuilt.with(
                                        leadership,
                                        "termChange",
                                        new TermChange(direction, until, approvedOn, null)))));
        Arbitrary<Change> inYear = days().map(day -> new Change(
                "elected on " + day,
                record -> ofLeadership(record, leadership -> Rebuilt.with(leadership, "electedOn", day))));
        return Arbitraries.oneOf(aged, changed, inYear);
    }

    private static Arbitrary<Change> identities() {
        Arbitrary<BranchKind> kinds = Arbitraries.of(BranchKind.values()).filter(kind -> kind != BranchKind.MILITARY);
        Arbitrary<Change> kind =
                kinds.map(other -> new Change("kind " + other, record -> withIdentity(record, "kind", other)));
        Arbitrary<Change> form = Arbitraries.of(BranchForm.values())
                .map(other -> new Change("form " + other, record -> withIdentity(record, "form", other)));
        Arbitrary<Change> dissolved = days().map(day -> new Change(
                "dissolved on " + day,
                record -> withIdentity(Listed.all(record, section -> section.datedTo(day)), "dissolvedOn", day)));
        Arbitrary<Change> founded = days().map(day -> new Change(
                "founded on " + day,
                record -> withIdentity(Listed.all(record, section -> section.datedFrom(day)), "foundedOn", day)));
        return Arbitraries.oneOf(kind, form, dissolved, founded);
    }

    private static Arbitrary<Change> assessors() {
        List<RequirementId> ids =
                National.POLICY.requirements().stream().map(Requirement::id).toList();
        Arbitrary<Change> judged = Combinators.combine(Arbitraries.of(ids), Arbitraries.of(true, false))
                .as((id, met) -> new Change(
                        id + " judged " + (met ? "met" : "not met"),
                        record -> appended(
                                record,
                                BranchRecord::judgements,
                                BranchRecord.Builder::judgements,
                                new Judgement(id, met, null, null, null))));
        Arbitrary<Change> unjudged = Arbitraries.of("no judgements")
                .map(what -> new Change(
                        what, record -> record.toBuilder().judgements(List.of()).build()));
        Arbitrary<Change> excused = Combinators.combine(
                        Arbitraries.of(ids), Arbitraries.of(Excuse.Kind.values()), days().injectNull(0.6))
                .as((id, kind, from) -> new Change(
                        id + " excused by " + kind + " from " + from,
                        record -> appended(
                                record,
                                BranchRecord::excuses,
                                BranchRecord.Builder::excuses,
                                new Excuse(id, kind, "有批复", "2024-7", from, null))));
        return Arbitraries.oneOf(judged, unjudged, excused);
    }

    private static Arbitrary<Change> troubles() {
        Arbitrary<Change> events = Combinators.combine(
                        Arbitraries.of("serious-violation", "serious-accident", "commendation"), days())
                .as((type, day) -> new Change(
                        type + " on " + day,
                        record -> appended(
                                record,
                                BranchRecord::events,
                                BranchRecord.Builder::events,
                                new Event(type, "city", day, null))));
        Arbitrary<Change> care = Combinators.combine(
                        Arbitraries.of(CareCase.Kind.values()), days(), days().injectNull(0.5))
                .as((kind, since, helped) -> new Change(
                        "a member in " + kind + " since " + since + ", helped " + helped,
                        record -> record.toBuilder()
                                .careCases(List.of(new CareCase("m02", kind, since, helped)))
                                .build()));
        return Arbitraries.oneOf(events, care);
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2023, 6, 1), LocalDate.of(2025, 3, 31));
    }

    private static Arbitrary<Listed> meetings() {
        return Arbitraries.of(Listed.MEMBERS_MEETINGS, Listed.COMMITTEE_MEETINGS, Listed.GROUP_MEETINGS);
    }

    private static String memberId(BranchRecord record, Integer index) {
        List<Member> members = record.members();
        return index == null || members == null || members.isEmpty()
                ? null
                : members.get(index % members.size()).id();
    }

    private static BranchRecord ofLeadership(BranchRecord record, UnaryOperator<Leadership> change) {
        return record.leadership() == null
                ? record
                : record.toBuilder()
                        .leadership(change.apply(record.leadership()))
                        .build();
    }

    private static BranchRecord withIdentity(BranchRecord record, String component, Object value) {
        return Rebuilt.with(record, "identity", Rebuilt.with(record.identity(), component, value));
    }

    private static <T> BranchRecord appended(
            BranchRecord record,
            Function<BranchRecord, List<T>> read,
            BiFunction<BranchRecord.Builder, List<T>, BranchRecord.Builder> write,
            T entry) {
        List<T> entries = new ArrayList<>(read.apply(record));
        entries.add(entry);
        return write.apply(record.toBuilder(), entries).build();
    }
}
