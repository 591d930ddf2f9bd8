package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.shared.JenaException;
import org.entente.network.FilterProblem;
import org.entente.store.QueryProblem;
import org.entente.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into a message and an exit code. */
final class Failures {
    private Failures() {}

    static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine verb = wrong.getCommandLine();
        PrintWriter err = verb.getErr();
        if (arguments.length == 0) {
            verb.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        err.println("entente: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '" + verb.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    static int failed(Exception failure, CommandLine verb, ParseResult parsed) {
        Exception cause = reason(failure);
        if (isExpected(cause)) {
            verb.getErr().println("entente: " + message(cause));
        } else {
            verb.getErr().println("entente: an error that should not happen; please report it with these lines");
            failure.printStackTrace(verb.getErr());
        }
        return CommandLine.ExitCode.USAGE;
    }

    /** The trouble with input or output that was wrapped on its way through interfaces that know no checked exceptions. */
    private static Exception reason(Exception failure) {
        if (failure instanceof UncheckedIOException
                || failure instanceof RuntimeIOException
                || failure instanceof JenaException) {
            for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException trouble) {
                    return trouble;
                }
            }
        }
        return failure;
    }

    private static boolean isExpected(Exception failure) {
        return failure instanceof StoreException
                || failure instanceof QueryProblem
                || failure instanceof FilterProblem
                || failure instanceof UsageException
                || failure instanceof IOException;
    }

    private static String message(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " is not there";
            case AccessDeniedException denied ->
                denied.getFile() + " may not be read or written; its permissions forbid it";
            case FileSystemException refused
            when refused.getReason() != null -> refused.getFile() + ": " + refused.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
