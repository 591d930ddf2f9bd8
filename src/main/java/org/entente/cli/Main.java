package org.entente.cli;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line's entry. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns news about diplomacy into a knowledge graph, and serves it.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "Exit codes: 0 done, 1 done but some input was set aside, 2 wrong usage or nothing could be done.",
            "Example:    entente run data/facts"
        },
        subcommands = {
            RunCommand.class,
            LoadCommand.class,
            ServeCommand.class,
            ConvertCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            DeleteCommand.class,
            StatsCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs a verb and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a verb and gives its exit code. */
    static int run(String... arguments) {
        quietLogs();
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed)
                .execute(arguments);
    }

    /** The libraries' own log lines are for their developers; what a user needs to know is said by the verbs. */
    private static void quietLogs() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
