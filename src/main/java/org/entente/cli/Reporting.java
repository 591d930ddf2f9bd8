package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.fact.Problem;
import org.entente.pipeline.IngestReport;
import org.entente.pipeline.Progress;
import org.entente.rdf.Names;
import org.entente.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells the user how a verb goes: a bar on a terminal, plain lines elsewhere, and what was set aside. */
final class Reporting implements Progress, AutoCloseable {
    private static final int ARTICLES_PER_LINE = 10_000;

    // Until picocli has set the verb, which it does before anything is said
    private final PrintWriter standardError = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec verb;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what was set aside.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Name each file, and what to look at in articles that are taken.")
    private boolean verbose;

    private @Nullable ProgressBar bar;

    /** Loads what the user named; who stops it is told what the store then holds. */
    IngestReport load(InputOptions input, GraphStore store, Names names) throws IOException {
        String stopped =
                "entente: stopped; the store holds whole articles only, and the same command again completes it";
        Shutdown shutdown = new Shutdown(() -> complain(stopped));
        try {
            return input.pipeline(names, this).load(input.paths(), input.texts(), store);
        } finally {
            shutdown.close();
        }
    }

    /** A line for the user, unless quiet is wanted. */
    void say(String line) {
        if (!quiet) {
            err().println(line);
            err().flush();
        }
    }

    /** A line that is said even then. */
    void complain(String line) {
        err().println(line);
    }

    @Override
    public void file(Path file, int done, int all) {
        if (verbose) {
            say("reading " + file);
        } else if (!quiet && Boolean.getBoolean("entente.terminal") && all > 1) {
            showBar(done, all);
        }
    }

    private void showBar(int done, int all) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(all)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUnit(" files", 1)
                    .build();
        }
        bar.stepTo(done + 1L);
    }

    @Override
    public void article(int articles) {
        if (bar == null && articles % ARTICLES_PER_LINE == 0 && articles > 0) {
            say("%,d articles".formatted(articles));
        }
    }

    @Override
    public void setAside(Problem problem) {
        err().println("set aside: " + problem);
    }

    @Override
    public void warning(Problem problem) {
        look(problem.toString());
    }

    /** What is odd about something that is taken all the same, when that is wanted. */
    void look(String remark) {
        if (verbose) {
            say("look at: " + remark);
        }
    }

    /** Says what a run did, and gives its exit code. */
    int conclude(IngestReport report, String done) {
        close();
        String facts = report.factsByType().entrySet().stream()
                .map(count ->
                        "%,d %s".formatted(count.getValue(), count.getKey().code()))
                .collect(Collectors.joining(", "));
        say("%s %s with %s%s."
                .formatted(
                        done,
                        count(report.articles(), "article"),
                        count(report.facts(), "fact"),
                        facts.isEmpty() ? "" : ": " + facts));
        if (report.events() > 0) {
            say("%s, %s.".formatted(count(report.quads(), "quad"), count(report.events(), "event")));
        }
        if (report.warnings() > 0 && !verbose) {
            say("%s to look at; --verbose names them.".formatted(count(report.warnings(), "thing")));
        }
        if (!report.setAside().isEmpty()) {
            complain("%,d set aside, for the reasons above."
                    .formatted(report.setAside().size()));
        }
        return exitCode(report.articles(), report.setAside().size());
    }

    /** 0 when all was done, 1 when some was set aside, 2 when nothing was done. */
    static int exitCode(int done, int setAside) {
        if (setAside == 0) {
            return CommandLine.ExitCode.OK;
        }
        return done == 0 ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    static String count(long number, String thing) {
        return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private PrintWriter err() {
        return verb == null ? standardError : verb.commandLine().getErr();
    }
}
