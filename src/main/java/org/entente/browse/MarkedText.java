package org.entente.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.extract.Mention;

/**
 * A text with its mentions, cut into paragraphs.
 *
 * @param source the file
 * @param article what is known of it besides its text
 * @param text the whole text
 * @param mentions what it mentions, in order and without overlap
 */
public record MarkedText(String source, Article article, String text, List<Mention> mentions) {
    public MarkedText {
        mentions = List.copyOf(mentions);
    }

    /** A stretch of a paragraph: a mention, or the words between two. */
    public record Piece(String text, Optional<Mention> mention) {}

    /** The lines of the text that hold anything. */
    public List<List<Piece>> paragraphs() {
        List<List<Piece>> paragraphs = new ArrayList<>();
        List<Piece> paragraph = new ArrayList<>();
        int at = 0;
        for (Mention mention : mentions) {
            paragraph = addBetween(at, mention.start(), paragraph, paragraphs);
            paragraph.add(new Piece(text.substring(mention.start(), mention.end()), Optional.of(mention)));
            at = mention.end();
        }
        close(addBetween(at, text.length(), paragraph, paragraphs), paragraphs);
        return paragraphs;
    }

    private List<Piece> addBetween(int from, int to, List<Piece> open, List<List<Piece>> paragraphs) {
        List<Piece> paragraph = open;
        String[] lines = text.substring(from, to).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                close(paragraph, paragraphs);
                paragraph = new ArrayList<>();
            }
            if (!lines[i].isEmpty()) {
                paragraph.add(new Piece(lines[i], Optional.empty()));
            }
        }
        return paragraph;
    }

    private static void close(List<Piece> paragraph, List<List<Piece>> paragraphs) {
        if (paragraph.stream().anyMatch(piece -> !piece.text().isBlank())) {
            paragraphs.add(paragraph);
        }
    }
}
