package org.branchrules.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchrules.cli.report.ExplainPage;
import org.branchrules.cli.report.Tallied;
import org.branchrules.cli.report.TextPage;
import org.branchrules.engine.Policy;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.policy.Requirement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why one requirement came out as it did. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Mixin
    PackOptions packs = new PackOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "explain.file")
    String file = "";

    @Parameters(index = "1", paramLabel = "REQUIREMENT", descriptionKey = "explain.requirement")
    String requirement = "";

    @Option(names = "--conditions", descriptionKey = "explain.conditions")
    boolean conditions;

    @Option(names = "--format", paramLabel = "text|json|yaml", descriptionKey = "explain.format")
    OutputFormat format = OutputFormat.TEXT;

    ExplainCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        AssessmentPeriod wanted = period.resolve(phrases, environment.clock());
        List<Source> sources = Sources.of(List.of(file), phrases);
        Environment chosen = packs.upon(environment, phrases);
        RequirementId id = known(chosen.engine().get().policy(), phrases);
        if (conditions) {
            return new ConditionsReport(chosen, language).write(sources, wanted, id, format);
        }
        TextPage text = TextPage.on(environment.console());
        ExplainPage page = new ExplainPage(language.wording(), phrases);
        Tallied tallied = new Run(chosen, language).assess(sources, wanted, new Report() {
            @Override
            public void add(Assessment assessment) {
                if (assessment.requirements().stream()
                        .anyMatch(outcome -> outcome.id().equals(id))) {
                    text.write(page.blocks(assessment, assessment.why(id)));
                } else {
                    Run.print(
                            environment.console().text(),
                            assessment.branch() + ": " + phrases.format("usage.requirement-not-binding", id),
                            "");
                }
            }

            @Override
            public void close() {
                // nothing is open
            }
        });
        return tallied.rejected() > 0 ? 1 : 0;
    }

    private RequirementId known(Policy policy, Phrases phrases) {
        List<String> ids = policy.requirements().stream()
                .map(Requirement::id)
                .map(RequirementId::value)
                .toList();
        if (!ids.contains(requirement)) {
            throw new UsageException(phrases.format(
                    "usage.requirement", requirement, language.wording().join(Nearest.of(requirement, ids))));
        }
        return new RequirementId(requirement);
    }
}
