package org.branchrules.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.branchrules.cli.report.ImprovePage;
import org.branchrules.cli.report.Tallied;
import org.branchrules.cli.report.TextPage;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.improve.Goal;
import org.branchrules.engine.improve.Improvement;
import org.branchrules.engine.improve.Outlook;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.io.ImprovementWriter;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Text;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how a branch comes to a better grade, and what will lower it. */
@Command(name = "improve")
final class ImproveCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Mixin
    PackOptions packs = new PackOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(names = "--to", paramLabel = "GOOD|好", descriptionKey = "improve.to")
    @Nullable
    String to;

    @Option(names = "--ways", paramLabel = "N", descriptionKey = "improve.ways")
    int ways = 3;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "improve.format")
    TextOrJson format = TextOrJson.TEXT;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "improve.file")
    String file = "";

    /** Both answers about one branch. */
    private record Answer(Improvement improvement, Outlook outlook) {}

    ImproveCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        if (ways < 1) {
            throw new UsageException(phrases.format("usage.ways", ways));
        }
        AssessmentPeriod wanted = period.resolve(phrases, environment.clock());
        List<Source> sources = Sources.of(List.of(file), phrases);
        Environment chosen = packs.upon(environment, phrases);
        Policy policy = chosen.engine().get().policy();
        List<Goal> goals = to == null ? List.of() : named(to, policy, phrases);
        Run run = new Run(chosen, language);
        BiFunction<AssessmentEngine, BranchRecord, Answer> answer =
                (engine, record) -> answer(engine, record, wanted, goals);
        Tallied tallied = format == TextOrJson.TEXT
                ? run.each(sources, answer, text(policy, phrases))
                : json(run, sources, answer, policy);
        return tallied.rejected() > 0 ? 1 : 0;
    }

    /** The goals of that name: the constant of a grade, the id of a level, or what either is called in one language. */
    private List<Goal> named(String name, Policy policy, Phrases phrases) {
        List<Goal> goals = policy.goals().stream()
                .filter(goal -> id(goal).equalsIgnoreCase(name)
                        || title(goal, policy).zh().equals(name)
                        || title(goal, policy).en().equalsIgnoreCase(name))
                .toList();
        if (goals.isEmpty()) {
            throw new UsageException(phrases.format(
                    "usage.goal",
                    name,
                    policy.goals().stream()
                            .map(goal -> id(goal) + " " + language.wording().text(title(goal, policy)))
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        return goals;
    }

    private static String id(Goal goal) {
        return goal instanceof Goal.OfGrade grade
                ? grade.grade().name()
                : ((Goal.OfLevel) goal).level().id();
    }

    private static Text title(Goal goal, Policy policy) {
        return goal instanceof Goal.OfGrade grade
                ? policy.gradeName(grade.grade())
                : ((Goal.OfLevel) goal).level().title();
    }

    private Answer answer(AssessmentEngine engine, BranchRecord record, AssessmentPeriod wanted, List<Goal> goals) {
        return new Answer(
                goals.isEmpty() ? engine.improve(record, wanted, ways) : engine.improve(record, wanted, goals, ways),
                engine.outlook(record, wanted, wanted.to()));
    }

    private Run.Sink<Answer> text(Policy policy, Phrases phrases) {
        TextPage text = TextPage.on(environment.console());
        ImprovePage page = new ImprovePage(language.wording(), phrases, policy::gradeName);
        return answer -> text.write(page.blocks(answer.improvement(), answer.outlook(), to != null));
    }

    private Tallied json(
            Run run, List<Source> sources, BiFunction<AssessmentEngine, BranchRecord, Answer> answer, Policy policy)
            throws IOException {
        try (ImprovementWriter.ImprovementList list = new ImprovementWriter(policy::gradeName)
                .open(environment.console().structured(), Format.JSON)) {
            return run.each(sources, answer, one -> list.add(one.improvement(), one.outlook()));
        }
    }
}
