package org.branchrules.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.io.RecordTemplate;
import picocli.CommandLine.Command;

/** Writes an empty record to fill in. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    private final Environment environment;

    TemplateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Console console = environment.console();
        PrintWriter text = new PrintWriter(new OutputStreamWriter(console.out(), console.fileCharset()), false);
        text.print(RecordTemplate.yaml());
        text.flush();
        return 0;
    }
}
