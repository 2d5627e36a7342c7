package org.branchrules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.branchrules.cli.report.ComparisonDocument;
import org.branchrules.cli.report.ComparisonPage;
import org.branchrules.cli.report.ComparisonWords;
import org.branchrules.cli.report.TextPage;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.comparison.Comparison;
import org.branchrules.engine.io.ComparisonWriter;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.PolicyEffect;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows whom a change of policy hits, and why. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Environment environment;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "compare.old")
    String oldPolicy = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "compare.new")
    String newPolicy = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "RECORDS", descriptionKey = "compare.records")
    List<String> records = List.of();

    @Option(names = "--set", paramLabel = "KEY=VALUE", descriptionKey = "compare.set")
    List<String> settings = List.of();

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "compare.format")
    TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "compare.html")
    @Nullable
    Path html;

    CompareCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        AssessmentPeriod wanted = period.resolve(phrases, environment.clock());
        RecordSupply supply = new RecordSupply(environment.console(), language);
        Iterator<BranchRecord> branches = supply.of(records, wanted);
        Policy before = PolicyReference.resolve(oldPolicy, List.of(), phrases);
        Policy after = PolicyReference.resolve(newPolicy, settings, phrases);
        Comparison comparison = Comparison.of(AssessmentEngine.of(before), AssessmentEngine.of(after))
                .inParallel();
        ComparisonWords words = new ComparisonWords(language.wording(), phrases, after::gradeName);
        try {
            if (html == null) {
                write(comparison, branches, wanted, words, change -> {});
            } else {
                withDocument(comparison, branches, wanted, words, html);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
        return supply.rejected() > 0 ? 1 : 0;
    }

    private void withDocument(
            Comparison comparison,
            Iterator<BranchRecord> branches,
            AssessmentPeriod wanted,
            ComparisonWords words,
            Path file)
            throws IOException {
        ComparisonDocument document = new ComparisonDocument(words, title(), language.language);
        PolicyEffect effect = write(comparison, branches, wanted, words, document::add);
        Files.writeString(file, document.html(effect), StandardCharsets.UTF_8);
        if (format == TextOrJson.TEXT) {
            PrintWriter text = environment.console().text();
            text.print(language.phrases().format("compare.html", file) + "\n");
            text.flush();
        }
    }

    private String title() {
        String set = settings.isEmpty() ? "" : "[" + String.join(", ", settings) + "]";
        return oldPolicy + " → " + newPolicy + set;
    }

    private PolicyEffect write(
            Comparison comparison,
            Iterator<BranchRecord> branches,
            AssessmentPeriod wanted,
            ComparisonWords words,
            Consumer<BranchChange> also)
            throws IOException {
        Console console = environment.console();
        if (format == TextOrJson.JSON) {
            ComparisonWriter writer = new ComparisonWriter(console.structured());
            PolicyEffect effect = comparison.over(branches, wanted, change -> {
                also.accept(change);
                try {
                    writer.add(change);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.finish(effect);
            return effect;
        }
        ComparisonPage page = new ComparisonPage(words, title());
        PolicyEffect effect = comparison.over(branches, wanted, change -> {
            also.accept(change);
            page.add(change);
        });
        TextPage.on(console).write(page.blocks(effect));
        return effect;
    }
}
