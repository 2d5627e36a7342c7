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
@Command(name = "improve", description = "怎样评上更高的等次，什么时候会降等。 How to reach a better grade, and what will lower it.")
final class ImproveCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Mixin
    PackOptions packs = new PackOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(
            names = "--to",
            paramLabel = "GOOD|好",
            description = "要评上的等次，或者地方办法的档次，默认上一等。"
                    + " Grade, or level of a local scheme, to reach; the next one by default.")
    @Nullable
    String to;

    @Option(
            names = "--ways",
            paramLabel = "N",
            description = "列出几种办法，默认 3；总数照样写明。 How many ways to list, 3 by default; all are counted.")
    int ways = 3;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "输出格式，默认 text。 Format of the output; text by default.")
    TextOrJson format = TextOrJson.TEXT;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "记录文件，或 - 表示标准输入。 Record file, or - for standard input.")
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
