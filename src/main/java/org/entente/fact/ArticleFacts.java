package org.entente.fact;

import java.util.List;
import org.entente.article.Article;

/**
 * An article and what it states.
 *
 * @param article the article
 * @param facts its facts, in the order of the file that holds them; perhaps none
 */
public record ArticleFacts(Article article, List<Fact> facts) {
    /** Copies the list. */
    public ArticleFacts {
        facts = List.copyOf(facts);
    }
}
