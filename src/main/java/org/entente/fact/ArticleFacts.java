package org.entente.fact;

import java.util.List;
import java.util.Optional;
import org.entente.article.Article;

/**
 * An article and what it states.
 *
 * @param article the article
 * @param facts its facts, in the order of the file that holds them; perhaps none
 * @param text its whole text, to which the offsets of the facts' evidence refer; empty when it is not known or not to be kept
 */
public record ArticleFacts(Article article, List<Fact> facts, Optional<String> text) {
    /** Copies the list. */
    public ArticleFacts {
        facts = List.copyOf(facts);
    }

    /** An article without its text. */
    public ArticleFacts(Article article, List<Fact> facts) {
        this(article, facts, Optional.empty());
    }

    /** The same with the whole text. */
    public ArticleFacts with(String text) {
        return new ArticleFacts(article, facts, Optional.of(text));
    }
}
