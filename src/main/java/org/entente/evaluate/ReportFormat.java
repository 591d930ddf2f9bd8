package org.entente.evaluate;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of a report. */
public enum ReportFormat {
    /** Tables for a terminal. */
    TEXT("text") {
        @Override
        public void write(EvaluationReport report, boolean mistakes, Appendable out) throws IOException {
            new TextReport(out).write(report, mistakes);
        }
    },
    /** One JSON object, for programs. */
    JSON("json") {
        @Override
        public void write(EvaluationReport report, boolean mistakes, Appendable out) throws IOException {
            new JsonReport(out).write(report, mistakes);
        }
    },
    /** The table of types by languages for a README. */
    MARKDOWN("markdown") {
        @Override
        public void write(EvaluationReport report, boolean mistakes, Appendable out) throws IOException {
            new MarkdownReport(out).write(report, mistakes);
        }
    };

    private final String code;

    ReportFormat(String code) {
        this.code = code;
    }

    /** The format's name on the command line. */
    public String code() {
        return code;
    }

    /**
     * Writes a report.
     *
     * @param mistakes whether every mistake is listed
     */
    public abstract void write(EvaluationReport report, boolean mistakes, Appendable out) throws IOException;

    /** The format of a name; empty when there is none. */
    public static Optional<ReportFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /** The names of all formats. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ReportFormat::code).toList();
    }
}
