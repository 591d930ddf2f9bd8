package org.entente.cli;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line's entry. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns news about diplomacy into a knowledge graph, and serves it.",
        synopsisSubcommandLabel = "VERB …",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "Examples:",
            "  entente run data/facts              load the examples, then serve them",
            "  entente query --list                the questions that have a name",
            "  entente help query                  how to ask one",
            "",
            "Exit codes:",
            "  0 done   1 done, but something was set aside   2 wrong usage, or nothing done",
            "  130 stopped by Ctrl-C   143 stopped by SIGTERM"
        },
        subcommands = {
            RunCommand.class,
            ExtractCommand.class,
            LoadCommand.class,
            ServeCommand.class,
            ConvertCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            MentionsCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            DeleteCommand.class,
            ExplainMergeCommand.class,
            StatsCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs a verb and ends the program with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        System.exit(run(arguments));
    }

    /** Runs a verb and gives its exit code. */
    static int run(String... arguments) {
        quietLogs();
        CommandLine line = new CommandLine(new Main());
        line.getSubcommands().values().stream().map(CommandLine::getCommandSpec).forEach(Main::layOut);
        return line.setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed)
                .execute(arguments);
    }

    /** The help of every verb looks the same; its options stand in the order of the work. */
    private static void layOut(CommandSpec verb) {
        verb.usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .footerHeading("%nExamples:%n");
        if (!verb.optionsMap().containsKey("--help")) {
            verb.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Show this help.")
                    .build());
        }
    }

    /** The libraries' own log lines are for their developers; what a user needs to know is said by the verbs. */
    private static void quietLogs() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
