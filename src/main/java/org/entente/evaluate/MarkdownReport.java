package org.entente.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.evaluate.Calibration.Bin;
import org.entente.fact.FactType;

/** Writes a report as tables for a README: types by languages, then how often facts of each confidence are right. */
final class MarkdownReport {
    private static final int DIGITS = 2;
    private static final String NOTHING = "–";

    private final Appendable out;

    MarkdownReport(Appendable out) {
        this.out = out;
    }

    void write(EvaluationReport report, boolean mistakes) throws IOException {
        line("core F1 / full F1 / precision / recall (the last two of the core)");
        line("");
        scores(report.scores());
        calibration(report.calibration());
        if (mistakes) {
            line("");
            line("```");
            for (Mistake mistake : report.mistakes()) {
                line(Shown.line(mistake));
            }
            line("```");
        }
    }

    private void scores(ScoreTable scores) throws IOException {
        List<Language> languages = List.copyOf(scores.languages());
        List<String> head = new ArrayList<>(List.of("type", "gold", "predicted"));
        languages.forEach(language -> head.add(language.tag()));
        head.add("all");
        row(head);
        row(head.stream().map(column -> "---").toList());
        for (FactType type : scores.types()) {
            Stream<Score> byLanguage = languages.stream().map(language -> scores.of(language, type));
            row(type.code(), scores.of(type), byLanguage);
        }
        row("all", scores.all(), languages.stream().map(scores::of));
    }

    private void row(String name, Score total, Stream<Score> byLanguage) throws IOException {
        List<String> cells =
                new ArrayList<>(List.of(name, Integer.toString(total.gold()), Integer.toString(total.predicted())));
        byLanguage.forEach(score -> cells.add(cell(score)));
        cells.add(cell(total));
        row(cells);
    }

    private static String cell(Score score) {
        return score.isEmpty()
                ? NOTHING
                : Stream.of(score.coreF1(), score.fullF1(), score.corePrecision(), score.coreRecall())
                        .map(MarkdownReport::share)
                        .collect(Collectors.joining(" / "));
    }

    private void calibration(Calibration calibration) throws IOException {
        if (calibration.bins().isEmpty()) {
            return;
        }
        line("");
        row(List.of("confidence", "predicted", "right", "share", "stated"));
        row(List.of("---", "---", "---", "---", "---"));
        for (Bin bin : calibration.bins()) {
            Share right = bin.right();
            row(List.of(
                    Shown.range(bin),
                    Integer.toString(right.whole()),
                    Integer.toString(right.part()),
                    share(right.value()),
                    share(bin.stated())));
        }
    }

    private static String share(double value) {
        return Shown.share(value, DIGITS);
    }

    private void row(List<String> cells) throws IOException {
        line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }
}
