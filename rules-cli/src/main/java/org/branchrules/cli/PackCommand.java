package org.branchrules.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is done with packs: one subcommand each. */
@Command(name = "pack")
final class PackCommand {
    private PackCommand() {}

    /** The command with its subcommands. */
    static CommandLine commandLine(Environment environment) {
        return new CommandLine(new PackCommand())
                .addSubcommand(new PackNewCommand(environment))
                .addSubcommand(new PackNewRuleCommand(environment))
                .addSubcommand(new PackCheckCommand(environment))
                .addSubcommand(new PackBuildCommand(environment))
                .addSubcommand(new PackSignCommand(environment))
                .addSubcommand(new PackVerifyCommand(environment))
                .addSubcommand(new PackTestCommand(environment))
                .addSubcommand(new PackCoverageCommand(environment))
                .addSubcommand(new PackMutateCommand(environment))
                .addSubcommand(new PackAnalyseCommand(environment))
                .addSubcommand(new PackKeysCommand(environment));
    }
}
