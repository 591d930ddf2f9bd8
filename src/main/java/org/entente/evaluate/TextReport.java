package org.entente.evaluate;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.evaluate.Calibration.Bin;

/** Writes a report as aligned tables. */
final class TextReport {
    private static final int DIGITS = 3;

    private final Appendable out;

    TextReport(Appendable out) {
        this.out = out;
    }

    void write(EvaluationReport report, boolean mistakes) throws IOException {
        if (mistakes) {
            for (Mistake mistake : report.mistakes()) {
                line(Shown.line(mistake));
            }
            line("");
        }
        line("%-14s%5s%6s   core  P     R     F1     full  P     R     F1".formatted("", "gold", "pred"));
        for (Map.Entry<String, Score> row : report.scores().rows().entrySet()) {
            line(row(row.getKey(), row.getValue()));
        }
        line("slots on core matches: "
                + report.slots().entrySet().stream()
                        .map(slot -> slot.getKey().label() + " "
                                + share(slot.getValue().value()))
                        .collect(Collectors.joining(", ")));
        calibration(report.calibration());
    }

    private void calibration(Calibration calibration) throws IOException {
        if (calibration.bins().isEmpty()) {
            return;
        }
        line("");
        line("confidence    pred right  share  stated");
        for (Bin bin : calibration.bins()) {
            Share right = bin.right();
            line(String.format(
                    Locale.ROOT,
                    "%-14s%4d%6d  %s  %s",
                    Shown.range(bin),
                    right.whole(),
                    right.part(),
                    share(right.value()),
                    share(bin.stated())));
        }
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-14s%5d%6d      %s %s %s       %s %s %s",
                name,
                score.gold(),
                score.predicted(),
                share(score.corePrecision()),
                share(score.coreRecall()),
                share(score.coreF1()),
                share(score.fullPrecision()),
                share(score.fullRecall()),
                share(score.fullF1()));
    }

    private static String share(double value) {
        return Shown.share(value, DIGITS);
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }
}
