package org.branchrules.engine.internal.condition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.branchrules.engine.internal.condition.Pattern.Quantifier;
import org.branchrules.model.rule.Parameters;

/**
 * What follows from rules as they are written, whatever is on record. It is sound and not complete: what it says is so, and
 * what it does not say may be so all the same. Immutable, and safe for use by several threads.
 */
public final class Reasoning {
    private final List<Parameters> days;

    /**
     * Reasoning with the figures of a policy.
     *
     * @param days the figures of each day on which one changes
     */
    public Reasoning(List<Parameters> days) {
        this.days = List.copyOf(days);
    }

    /** Two parts of a rule, as DRL with their places, that never hold together. */
    public record Conflict(String one, Place at, String other, Place otherAt) {}

    /** Why a rule can never fire. */
    public Optional<Conflict> conflict(WrittenRule rule) {
        return Stream.concat(
                        rule.patterns().stream()
                                .filter(pattern -> pattern.quantifier() != Quantifier.NONE)
                                .flatMap(pattern -> within(claims(pattern), pattern.constraints()).stream()),
                        between(rule).stream())
                .findFirst();
    }

    private static List<Claim> claims(Pattern pattern) {
        return pattern.constraints().stream().flatMap(Claim::of).toList();
    }

    private Optional<Conflict> within(List<Claim> claims, List<Constraint> constraints) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (claims.get(i).contradicts(claims.get(j), days)) {
                    return Optional.of(
                            conflict(claims.get(i).source(), claims.get(j).source()));
                }
            }
        }
        return constraints.stream()
                .filter(Any.class::isInstance)
                .flatMap(any -> ruledOut(claims, (Any) any).stream())
                .findFirst();
    }

    /** Alternatives of which each contradicts something else. */
    private Optional<Conflict> ruledOut(List<Claim> claims, Any any) {
        Claim other = null;
        for (Condition alternative : any.conditions()) {
            other = claims.stream()
                    .filter(claim -> Claim.of(alternative).anyMatch(part -> part.contradicts(claim, days)))
                    .findFirst()
                    .orElse(null);
            if (other == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(other).map(claim -> conflict(claim.source(), any));
    }

    private static Conflict conflict(Condition one, Condition other) {
        return new Conflict(one.text(), one.place(), other.text(), other.place());
    }

    /** A fact that must be there, and one at least as wide that must not. */
    private Optional<Conflict> between(WrittenRule rule) {
        for (Pattern none : rule.patterns()) {
            for (Pattern some : rule.patterns()) {
                if (none.quantifier() == Quantifier.NONE
                        && some.quantifier() != Quantifier.NONE
                        && none.constraints().stream().noneMatch(Constraint::mentionsVariables)
                        && covers(some, none)) {
                    return Optional.of(new Conflict(some.text(), some.place(), none.text(), none.place()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether every fact that matches the one matches the other. */
    private boolean covers(Pattern narrow, Pattern wide) {
        return wide.type().isAssignableFrom(narrow.type())
                && wide.constraints().stream().allMatch(constraint -> holdsWherever(narrow, constraint));
    }

    private boolean holdsWherever(Pattern pattern, Constraint wanted) {
        if (wanted instanceof Bound
                || pattern.constraints().stream()
                        .anyMatch(constraint -> constraint.text().equals(wanted.text()))) {
            return true;
        }
        if (wanted instanceof All all) {
            return all.conditions().stream().allMatch(part -> holdsWherever(pattern, part));
        }
        if (wanted instanceof Any any) {
            return any.conditions().stream().anyMatch(part -> holdsWherever(pattern, part));
        }
        List<Claim> known = claims(pattern);
        List<Claim> claims = Claim.of(wanted).toList();
        return !claims.isEmpty()
                && claims.stream().allMatch(claim -> known.stream().anyMatch(each -> each.implies(claim, days)));
    }

    /** Whether the second rule fires, on the same first fact, wherever the first one does. */
    public boolean follows(WrittenRule from, WrittenRule implied) {
        List<Pattern> given = from.patterns();
        List<Pattern> wanted = implied.patterns();
        if (given.isEmpty()
                || wanted.isEmpty()
                || given.get(0).quantifier() != Quantifier.EACH
                || wanted.get(0).quantifier() != Quantifier.EACH
                || !covers(given.get(0), wanted.get(0))) {
            return false;
        }
        return isJoined(implied)
                ? haveSameVariables(given, wanted)
                        && IntStream.range(1, wanted.size()).allMatch(i -> guarantees(given.get(i), wanted.get(i)))
                : wanted.stream().skip(1).allMatch(each -> given.stream().anyMatch(one -> guarantees(one, each)));
    }

    private boolean guarantees(Pattern given, Pattern wanted) {
        if (wanted.quantifier() == Quantifier.NONE) {
            return given.quantifier() == Quantifier.NONE && covers(wanted, given);
        }
        return given.quantifier() != Quantifier.NONE
                && (wanted.quantifier() == Quantifier.ANY || given.quantifier() == Quantifier.EACH)
                && covers(given, wanted);
    }

    private static boolean isJoined(WrittenRule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .anyMatch(constraint -> constraint instanceof Condition && constraint.mentionsVariables());
    }

    /** Only where every variable stands for the same thing do equal words mean the same. */
    private static boolean haveSameVariables(List<Pattern> given, List<Pattern> wanted) {
        return given.size() >= wanted.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(i -> given.get(i).type() == wanted.get(i).type()
                                && Objects.equals(
                                        given.get(i).binding(), wanted.get(i).binding())
                                && bound(given.get(i)).equals(bound(wanted.get(i))));
    }

    private static List<String> bound(Pattern pattern) {
        return pattern.constraints().stream()
                .filter(Bound.class::isInstance)
                .map(Constraint::text)
                .toList();
    }
}
