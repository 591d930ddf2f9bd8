package org.entente.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.view.ReportDetails;

/** A text cut where evidence begins and ends, so that what each piece states can be shown. */
public final class EvidenceText {
    private EvidenceText() {}

    /** A paragraph of the text. */
    public record Paragraph(List<Piece> pieces) {
        /** Copies the pieces. */
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** Words that are evidence of the same reports; of none, for most of the text. */
    public record Piece(String text, List<ReportDetails> reports) {
        /** Copies the reports. */
        public Piece {
            reports = List.copyOf(reports);
        }
    }

    /** Cuts a text into paragraphs and pieces. Offsets of reports count code points; those outside of the text are left out. */
    static List<Paragraph> mark(String text, List<ReportDetails> reports) {
        int length = text.codePointCount(0, text.length());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        List<ReportDetails> placed = reports.stream()
                .filter(report -> report.start().isPresent() && report.end().isPresent())
                .filter(report -> report.start().get() >= 0 && report.end().get() <= length)
                .toList();
        placed.forEach(
                report -> cuts.addAll(List.of(report.start().get(), report.end().get())));
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            String[] lines = text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to))
                    .split("\\R", -1);
            List<ReportDetails> told = at(placed, from);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    finish(pieces, paragraphs);
                }
                if (!lines[line].isEmpty()) {
                    pieces.add(new Piece(lines[line], told));
                }
            }
            from = to;
        }
        finish(pieces, paragraphs);
        return paragraphs;
    }

    private static List<ReportDetails> at(List<ReportDetails> reports, int offset) {
        return reports.stream()
                .filter(report -> report.start().orElseThrow() <= offset
                        && offset < report.end().orElseThrow())
                .toList();
    }

    private static void finish(List<Piece> pieces, List<Paragraph> paragraphs) {
        if (pieces.stream().anyMatch(piece -> !piece.text().isBlank())) {
            paragraphs.add(new Paragraph(pieces));
        }
        pieces.clear();
    }
}
