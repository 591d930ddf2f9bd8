package org.entente.article;

/**
 * An article with its text.
 *
 * @param article what is known of it
 * @param text the whole text, headline first, exactly as its source has it; all offsets are counted in it
 * @param body where in the text the body begins, behind headline and date line, in {@code char}s; the length of the text when there is none
 */
public record ArticleText(Article article, String text, int body) {
    /** @throws IllegalArgumentException if the body would begin outside of the text */
    public ArticleText {
        if (body < 0 || body > text.length()) {
            throw new IllegalArgumentException(
                    "the body can not begin at %d in a text of %d characters".formatted(body, text.length()));
        }
    }
}
