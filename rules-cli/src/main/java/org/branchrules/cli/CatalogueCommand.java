package org.branchrules.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.branchrules.cli.report.CataloguePage;
import org.branchrules.cli.report.MarkdownPage;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.Policy;
import org.branchrules.engine.io.CatalogueWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every requirement of the policy. */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {
    /** How a catalogue is written. */
    enum CatalogueFormat {
        MD,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Environment environment;

    @Mixin
    PackOptions packs = new PackOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "md|json", descriptionKey = "catalogue.format")
    CatalogueFormat format = CatalogueFormat.MD;

    CatalogueCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Policy policy =
                packs.upon(environment, language.phrases()).engine().get().policy();
        Console console = environment.console();
        if (format == CatalogueFormat.JSON) {
            new CatalogueWriter()
                    .write(
                            policy.title(),
                            policy.packs(),
                            policy.criteria(),
                            policy.requirements(),
                            policy.parameters(),
                            console.structured());
        } else {
            PrintWriter text = new PrintWriter(new OutputStreamWriter(console.out(), console.fileCharset()), false);
            new MarkdownPage(text)
                    .write(new CataloguePage(language.wording(), language.phrases())
                            .blocks(policy.title(), policy.criteria(), policy.requirements()));
        }
        return 0;
    }
}
