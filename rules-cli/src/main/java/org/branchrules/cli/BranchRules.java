package org.branchrules.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;

/** The command itself: which subcommands there are, and how it fails. */
@Command(
        name = "branch-rules",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = BranchRules.Version.class)
final class BranchRules {
    static final int USAGE = 2;

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = version();
            return new String[] {"branch-rules " + (version == null ? "(development)" : version)};
        }
    }

    private BranchRules() {}

    /** The version that the jar was built as; null where there is no jar. */
    static @Nullable String version() {
        return BranchRules.class.getPackage().getImplementationVersion();
    }

    /** The command line, ready to run. */
    static CommandLine commandLine(Environment environment) {
        Console console = environment.console();
        CommandLine commandLine = new CommandLine(new BranchRules())
                .addSubcommand(new AssessCommand(environment))
                .addSubcommand(new ExplainCommand(environment))
                .addSubcommand(new ImproveCommand(environment))
                .addSubcommand(new CatalogueCommand(environment))
                .addSubcommand(new TemplateCommand(environment))
                .addSubcommand(new ValidateCommand(environment))
                .addSubcommand(new CompareCommand(environment))
                .addSubcommand(new GenerateCommand(environment))
                .addSubcommand(PackCommand.commandLine(environment));
        return commandLine
                .setResourceBundle(ResourceBundle.getBundle("org.branchrules.cli.usage", Locale.ROOT))
                .setOut(console.text())
                .setErr(console.errors())
                .setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(console.width())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((failure, arguments) -> misused(failure))
                .setExecutionExceptionHandler((failure, failed, result) -> failed(failure, failed));
    }

    private static int misused(CommandLine.ParameterException failure) {
        CommandLine failed = failure.getCommandLine();
        String name = failed.getCommandSpec().qualifiedName();
        for (Language language : List.of(Language.ZH, Language.EN)) {
            Phrases phrases = phrases(language);
            failed.getErr().print(phrases.format("usage", Misuse.say(failure, phrases)) + "\n");
        }
        failed.getErr().print(phrases(Language.ZH).format("usage.help", name) + "  ");
        failed.getErr().print(phrases(Language.EN).format("usage.help", name) + "\n");
        failed.getErr().flush();
        return USAGE;
    }

    /**
     * What goes wrong is told in one line; a stack trace helps nobody who runs a command. A reader who has seen enough is
     * told nothing.
     */
    private static int failed(Exception failure, CommandLine failed) {
        if (Failures.isReaderGone(failure)) {
            return 1;
        }
        Phrases phrases = phrases(language(failed));
        if (failure instanceof UsageException) {
            failed.getErr().print(phrases.format("usage", Plain.line(Failures.say(failure))) + "\n");
            failed.getErr().flush();
            return USAGE;
        }
        if (failure instanceof PackException refused) {
            PackFile.print(failed.getErr(), refused, language(failed));
            return 1;
        }
        String key = failure instanceof java.io.IOException ? "output.failed" : "internal";
        failed.getErr().print(Plain.line(phrases.format(key, Failures.say(failure))) + "\n");
        failed.getErr().flush();
        return 1;
    }

    private static Language language(CommandLine failed) {
        Object chosen = failed.getParseResult() == null
                ? null
                : failed.getParseResult().matchedOptionValue("--lang", Language.ZH);
        return chosen instanceof Language language ? language : Language.ZH;
    }

    private static Phrases phrases(Language language) {
        return CliPhrases.of(language);
    }
}
