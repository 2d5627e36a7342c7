package org.branchrules.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language how a command was misused, where picocli would say it in English only. */
final class Misuse {
    private Misuse() {}

    static String say(ParameterException failure, Phrases phrases) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            List<String> nearest = unmatched.getSuggestions();
            String said = phrases.format(unmatched.isUnknownOption() ? "usage.unknown" : "usage.unexpected", first);
            return nearest.isEmpty() ? said : said + phrases.format("usage.maybe", String.join(", ", nearest));
        }
        if (failure instanceof MissingParameterException missing) {
            StringJoiner labels = new StringJoiner(", ");
            missing.getMissing().forEach(argument -> labels.add(label(argument)));
            return phrases.format("usage.missing", labels);
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && argument.type().isEnum() && failure.getValue() != null) {
            StringJoiner constants = new StringJoiner(", ");
            for (Object constant : argument.type().getEnumConstants()) {
                constants.add(constant.toString().toLowerCase(Locale.ROOT));
            }
            return phrases.format("usage.value", failure.getValue(), label(argument), constants);
        }
        if (argument == null && failure.getCommandLine().getParseResult() != null) {
            return phrases.format(
                    "usage.subcommand",
                    String.join(", ", failure.getCommandLine().getSubcommands().keySet()));
        }
        return Plain.line(String.valueOf(failure.getMessage()));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
