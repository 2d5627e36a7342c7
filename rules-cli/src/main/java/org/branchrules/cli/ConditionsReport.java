package org.branchrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.branchrules.cli.report.ConditionsPage;
import org.branchrules.cli.report.TextPage;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.io.ExplanationWriter;
import org.branchrules.engine.io.Format;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.explanation.Explanation;

/** Writes the conditions of one requirement for every branch of some sources. */
record ConditionsReport(Environment environment, LanguageOption language) {
    /**
     * Writes them to standard output.
     *
     * @return the status to exit with
     */
    int write(List<Source> sources, AssessmentPeriod period, RequirementId requirement, OutputFormat format)
            throws IOException {
        if (format == OutputFormat.MD) {
            throw new UsageException(language.phrases().format("usage.conditions-format", format));
        }
        List<Explanation> explanations = new ArrayList<>();
        Run run = new Run(environment, language);
        int rejected = run.each(
                        sources,
                        (engine, record) -> {
                            try {
                                return engine.conditions(record, period, requirement);
                            } catch (NoSuchElementException e) {
                                throw new UsageException(
                                        language.phrases().format("usage.requirement-not-binding", requirement));
                            }
                        },
                        explanations::add)
                .rejected();
        Console console = environment.console();
        if (format == OutputFormat.TEXT) {
            TextPage page = TextPage.on(console);
            ConditionsPage conditions = new ConditionsPage(language.wording(), language.phrases());
            explanations.forEach(explanation -> page.write(conditions.blocks(explanation)));
        } else {
            Format structured = format == OutputFormat.JSON ? Format.JSON : Format.YAML;
            OutputStream out = console.structured();
            out.write(new ExplanationWriter().write(explanations, structured));
            out.flush();
        }
        return rejected > 0 ? 1 : 0;
    }
}
