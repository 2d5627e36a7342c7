package org.branchrules.model.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Leadership.TermChange;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Post;

/** The committee or secretary, its term, its vacancies, and the leaders of party groups. */
final class LeadershipFacts {
    private LeadershipFacts() {}

    static void derive(BranchRecord record, Scope scope, List<Fact> facts) {
        Roster roster = new Roster(record.members(), record.leadership());
        if (record.leadership() != null) {
            leadership(record.leadership(), roster, scope, facts);
        }
        if (record.groups() != null) {
            record.groups().stream()
                    .filter(group -> group.existedOn(scope.asOf()))
                    .sorted(Comparator.comparing(PartyGroup::id))
                    .forEach(group -> facts.add(group(group, record, roster, scope.asOf())));
        }
    }

    private static void leadership(Leadership leadership, Roster roster, Scope scope, List<Fact> facts) {
        LocalDate asOf = scope.asOf();
        List<Officer> inOffice = leadership.officers().stream()
                .filter(officer -> roster.holdsOffice(officer, asOf))
                .sorted(Comparator.comparing(Officer::member).thenComparing(Officer::toString))
                .toList();
        Set<Post> posts = EnumSet.noneOf(Post.class);
        Set<String> deputies = new HashSet<>();
        for (Officer officer : inOffice) {
            posts.addAll(officer.posts());
            if (officer.posts().contains(Post.DEPUTY_SECRETARY)) {
                deputies.add(officer.member());
            }
        }
        facts.add(new Team(
                leadership.committee(),
                roster.officersOn(asOf).size(),
                posts,
                deputies.size(),
                leadership.electedBy(),
                leadership.dutiesDividedOn() != null));
        LocalDate electedOn = leadership.electedOn();
        if (electedOn != null
                && leadership.electedBy() != Leadership.ElectedBy.APPOINTED_FROM_ABOVE
                && !electedOn.isAfter(asOf)) {
            facts.add(term(leadership, electedOn, scope));
        }
        leadership.vacancies().stream()
                .filter(vacancy -> !vacancy.since().isAfter(asOf)
                        && (vacancy.filledOn() == null
                                || !vacancy.filledOn().isBefore(scope.period().from())))
                .sorted(Comparator.comparing(Leadership.Vacancy::since)
                        .thenComparing(Leadership.Vacancy::post)
                        .thenComparing(Leadership.Vacancy::toString))
                .forEach(vacancy -> {
                    LocalDate until =
                            vacancy.filledOn() == null || vacancy.filledOn().isAfter(asOf) ? asOf : vacancy.filledOn();
                    facts.add(new VacantPost(vacancy.post(), vacancy.since(), vacancy.filledOn(), (int)
                            ChronoUnit.DAYS.between(vacancy.since(), until)));
                });
        for (Officer officer : inOffice) {
            Member member = roster.member(officer.member());
            LocalDate taking = officer.from() == null ? asOf : officer.from();
            facts.add(new OfficerInOffice(
                    officer.member(),
                    officer.postsInOrder(),
                    officer.chosenBy(),
                    officer.approvedOn() != null,
                    officer.filedOn() != null,
                    member == null ? null : member.fullSince(),
                    officer.from(),
                    member == null
                            ? Answer.NOT_STATED
                            : Answer.of(member.fullSince() != null
                                    && !member.fullSince().isAfter(taking)),
                    officer.administrativePost(),
                    officer.otherCommittees(),
                    officer.otherCommitteesApproved()));
        }
    }

    private static Term term(Leadership leadership, LocalDate electedOn, Scope scope) {
        TermChange change = leadership.termChange();
        boolean approved = change != null
                && change.approvedOn() != null
                && change.proof().integrity().counts();
        LocalDate postponedUntil = change != null && approved && change.direction() == TermChange.Direction.POSTPONED
                ? change.until()
                : null;
        Answer early =
                change != null && change.direction() == TermChange.Direction.ADVANCED ? Answer.of(approved) : Answer.NO;
        return new Term(
                electedOn,
                postponedUntil,
                leadership.previousElectedOn(),
                scope.period().contains(electedOn),
                early,
                leadership.remindedOn(),
                scope.asOf());
    }

    private static Group group(PartyGroup group, BranchRecord record, Roster roster, LocalDate asOf) {
        Member leader = group.leader() == null ? null : roster.member(group.leader());
        return new Group(
                group.id(),
                group.leader() != null,
                leader == null || record.members() == null ? Answer.NOT_STATED : Answer.of(leader.fullMemberOn(asOf)),
                group.leaderChosenBy() == null
                        ? Answer.NOT_STATED
                        : Answer.of(group.leaderChosenBy() != PartyGroup.LeaderChosenBy.OTHER),
                group.members().size());
    }
}
