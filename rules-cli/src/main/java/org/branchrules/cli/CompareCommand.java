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
@Command(
        name = "compare",
        description = "比较两套规则：哪些支部的等次会变，因为什么。" + " Compare two policies: which branches come out otherwise, and why.",
        footer = {
            "%n规则写法：随程序提供的规则包名、目录、zip、jar，上级在前，以 + 连接，方括号里可改数值："
                    + " national-2018[theme-day.interval=2]+packs/our-city。",
            "A policy: names of shipped packs, folders, zips, jars, superior first, joined by +, values in brackets.",
            "%n退出码：0 完成，1 有记录或规则包没有读入（原因在标准错误），2 用法错误。"
                    + " Exit codes: 0 done, 1 some records or packs rejected, 2 usage.%n"
        })
final class CompareCommand implements Callable<Integer> {
    private final Environment environment;

    @Parameters(index = "0", paramLabel = "OLD", description = "现行规则。 The old policy.")
    String oldPolicy = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "拟行规则。 The new policy.")
    String newPolicy = "";

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "RECORDS",
            description = "记录文件、目录、标准输入（-），或 generated:数量:种子（虚构支部）。"
                    + " Record files, directories, -, or generated:COUNT:SEED for invented branches.")
    List<String> records = List.of();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "拟行规则里改一个数值，可多次。 Changes a parameter of the new policy; may be repeated.")
    List<String> settings = List.of();

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text|json", description = "输出格式，默认 text。 Format; text by default.")
    TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--html", paramLabel = "FILE", description = "另写一个可单独打开的网页。 Also write a page that stands alone.")
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
