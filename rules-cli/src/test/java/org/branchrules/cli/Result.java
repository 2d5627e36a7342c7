package org.branchrules.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.AssessmentEngine;

/** A command that was run in this process: how it ended, and what it wrote. */
record Result(int exit, String out, String err) {
    private static final AssessmentEngine ENGINE = AssessmentEngine.national();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T00:00:00Z"), ZoneOffset.UTC);

    static Result of(String... arguments) {
        return of("", new ByteArrayOutputStream(), StandardCharsets.UTF_8, false, arguments);
    }

    static Result of(String in, ByteArrayOutputStream out, Charset charset, boolean terminal, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                charset,
                StandardCharsets.UTF_8,
                terminal,
                terminal,
                false,
                100);
        int exit = BranchRules.commandLine(new Environment(console, () -> ENGINE, CLOCK))
                .execute(arguments);
        return new Result(
                exit, out.toString(terminal ? charset : StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
