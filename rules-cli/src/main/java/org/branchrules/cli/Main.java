package org.branchrules.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import org.branchrules.cli.terminal.Console;
import org.branchrules.cli.terminal.Consoles;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.model.Language;

/** Starts {@code branch-rules}. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code: 0 done, 1 some records rejected, 2 usage. */
    public static void main(String[] arguments) {
        System.exit(run(Consoles.ofProcess(), arguments));
    }

    /** Runs the command on a console, and returns its exit code. */
    public static int run(Console console, String... arguments) {
        try {
            Environment environment =
                    new Environment(console, AssessmentEngine::national, Clock.system(ZoneId.systemDefault()));
            return BranchRules.commandLine(environment).execute(arguments);
        } catch (OutOfMemoryError e) {
            return failed(console, "interrupted");
        } catch (Throwable e) {
            return failed(console, "internal", Failures.say(e));
        }
    }

    private static int failed(Console console, String key, Object... arguments) {
        PrintWriter errors = console.errors();
        errors.print(CliPhrases.of(Language.ZH).format(key, arguments) + "\n");
        errors.print(CliPhrases.of(Language.EN).format(key, arguments) + "\n");
        errors.flush();
        return 1;
    }
}
