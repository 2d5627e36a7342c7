package org.branchrules.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is done with packs: one subcommand each. */
@Command(name = "pack", description = "规则包的编译、测试、签名和验证。 Build, test, sign and verify packs.")
final class PackCommand {
    private PackCommand() {}

    /** The command with its subcommands. */
    static CommandLine commandLine(Environment environment) {
        return new CommandLine(new PackCommand())
                .addSubcommand(new PackBuildCommand(environment))
                .addSubcommand(new PackSignCommand(environment))
                .addSubcommand(new PackVerifyCommand(environment))
                .addSubcommand(new PackTestCommand(environment))
                .addSubcommand(new PackKeysCommand(environment));
    }
}
