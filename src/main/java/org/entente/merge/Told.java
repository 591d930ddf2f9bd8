package org.entente.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.PublicationDate;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Fact;

/**
 * A fact as one article tells it.
 *
 * @param article the article that tells it
 * @param position its place among the article's facts, from 1
 * @param fact what is told
 */
public record Told(Article article, int position, Fact fact) {
    /** By publication (undated articles first), then by article and position: an order that does not depend on how articles arrive. */
    static final Comparator<Told> BY_PUBLICATION = Comparator.comparing((Told told) ->
                    told.article().published().map(PublicationDate::instant).orElse(Instant.MIN))
            .thenComparing(told -> told.article().id())
            .thenComparingInt(Told::position);

    /** All that an article tells. */
    public static List<Told> all(ArticleFacts facts) {
        List<Told> all = new ArrayList<>(facts.facts().size());
        for (Fact fact : facts.facts()) {
            all.add(new Told(facts.article(), all.size() + 1, fact));
        }
        return all;
    }
}
