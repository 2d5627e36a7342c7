package org.branchrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.function.Supplier;
import org.branchrules.engine.improve.Goal;
import org.branchrules.engine.improve.Improvement;
import org.branchrules.engine.improve.Outlook;
import org.branchrules.engine.internal.Messages;
import org.branchrules.engine.internal.assess.Assessor;
import org.branchrules.engine.internal.assess.Improver;
import org.branchrules.engine.internal.assess.NothingBindsException;
import org.branchrules.engine.internal.assess.OutOfScopeException;
import org.branchrules.engine.internal.rules.RuleFailedException;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.explanation.Explanation;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.BranchRecord;

/**
 * Assesses branches against a policy. Immutable, and safe for use by several threads: build one and share it. It reads no
 * clock, no file and no locale while it assesses; the same record, period and policy always give the same assessment.
 *
 * <pre>{@code
 * AssessmentEngine engine = AssessmentEngine.national();
 * Assessment assessment = engine.assess(record, AssessmentPeriod.year(2024));
 * }</pre>
 */
public final class AssessmentEngine {
    private static final Messages MESSAGES = new Messages(AssessmentEngine.class, "engine");
    private static final String VERSION = readVersion();

    private final Policy policy;
    private final Assessor assessor;

    private AssessmentEngine(Policy policy) {
        this.policy = policy;
        this.assessor = new Assessor(policy.layers(), VERSION);
    }

    /** An engine for the national pack. */
    public static AssessmentEngine national() {
        return of(Policy.national());
    }

    /** An engine for a policy. */
    public static AssessmentEngine of(Policy policy) {
        return new AssessmentEngine(policy);
    }

    /** The policy that it assesses against. */
    public Policy policy() {
        return policy;
    }

    /** The version of this library, which stands in every receipt. */
    public static String version() {
        return VERSION;
    }

    /**
     * Assesses one branch for one period.
     *
     * @throws AssessmentException when the period ends before the policy is in force, when the branch is outside the policy,
     *     or when a rule fails on it (the message names the rule); no other branch is affected
     */
    public Assessment assess(BranchRecord record, AssessmentPeriod period) {
        return tell(record, period, () -> assessor.assess(record, period));
    }

    /**
     * The way to the next grade, and to the next level of each local scheme.
     *
     * @param wanted how many of the smallest sets of findings to name for each, at least one; all are counted
     * @throws AssessmentException as {@link #assess} does
     */
    public Improvement improve(BranchRecord record, AssessmentPeriod period, int wanted) {
        return tell(record, period, () -> {
            Improver improver = assessor.improver(record, period);
            return new Improvement(
                    improver.assessment(),
                    improver.next().stream()
                            .flatMap(goal -> improver.climb(goal, wanted).stream())
                            .toList());
        });
    }

    /**
     * The way to some goals, such as those of {@link Policy#goals()}.
     *
     * @param wanted how many of the smallest sets of findings to name for each, at least one; all are counted
     * @return without a climb for a level of which no pack that binds the branch has the scheme
     * @throws AssessmentException as {@link #assess} does
     */
    public Improvement improve(BranchRecord record, AssessmentPeriod period, List<Goal> goals, int wanted) {
        return tell(record, period, () -> {
            Improver improver = assessor.improver(record, period);
            return new Improvement(
                    improver.assessment(),
                    goals.stream()
                            .flatMap(goal -> improver.climb(goal, wanted).stream())
                            .toList());
        });
    }

    /**
     * What will be breached, and when the grade will fall, if nothing more is done: assessed as of every day from that of the
     * period on.
     *
     * @param until the last day to look at
     * @throws AssessmentException as {@link #assess} does
     */
    public Outlook outlook(BranchRecord record, AssessmentPeriod period, LocalDate until) {
        return tell(record, period, () -> assessor.outlook(record, period, until));
    }

    /**
     * Says why a requirement comes out as it does for one branch: each condition of each of its rules, with what was observed,
     * what is required, the parameter behind it and whether it holds; and which of them decided. It works from the text of the
     * rules and needs no compiler; it takes longer than assessing, and is meant for one branch at a time.
     *
     * @throws AssessmentException as {@link #assess} does, but for a branch outside the policy
     * @throws NoSuchElementException when the packs that bind the branch have no requirement of that id
     */
    public Explanation conditions(BranchRecord record, AssessmentPeriod period, RequirementId requirement) {
        return tell(record, period, () -> assessor.explain(record, period, requirement))
                .orElseThrow(() ->
                        new NoSuchElementException("no requirement `" + requirement + "` in the packs that bind then"));
    }

    /** Does something with a branch, and says in words that concern it what goes wrong. */
    private <T> T tell(BranchRecord record, AssessmentPeriod period, Supplier<T> work) {
        if (period.to().isBefore(policy.inForceFrom())) {
            throw new AssessmentException(
                    MESSAGES.text("not-in-force", period, policy.packs().get(0).id(), policy.inForceFrom()));
        }
        try {
            return work.get();
        } catch (RuleFailedException e) {
            throw new AssessmentException(
                    MESSAGES.text("rule-failed", e.rule(), record.identity().id(), String.valueOf(e.getMessage())), e);
        } catch (NothingBindsException e) {
            throw new AssessmentException(
                    MESSAGES.text("nothing-binds", record.identity().id(), period.to()), e);
        } catch (OutOfScopeException e) {
            throw new AssessmentException(
                    new Text(outOfScope(Language.ZH, record, e), outOfScope(Language.EN, record, e)), e);
        }
    }

    private static String outOfScope(Language language, BranchRecord record, OutOfScopeException e) {
        Requirement requirement = e.requirement();
        return MESSAGES.in(
                language,
                "out-of-scope",
                record.identity().id(),
                requirement.id(),
                requirement.text().in(language));
    }

    private static String readVersion() {
        Properties properties = new Properties();
        try (InputStream stream = AssessmentEngine.class.getResourceAsStream("version.properties")) {
            if (stream == null) {
                throw new IllegalStateException("missing resource version.properties");
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
