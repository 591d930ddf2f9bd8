package org.entente.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.article.PublicationDate;

/** JSON objects of articles to {@link ArticleFacts}. */
final class ArticleParser {
    /** What an article with its facts looks like. */
    static final String SHAPE = "an object {\"article\": …, \"facts\": […]}";

    /** Stands where an article should be; the findings then hold a problem, so that it goes nowhere. */
    private static final Article STAND_IN = new Article(
            "urn:none", Optional.empty(), Language.ENGLISH, Optional.empty(), Optional.empty(), Optional.empty());

    private final FactParser facts;

    ArticleParser(FactParser facts) {
        this.facts = facts;
    }

    /** The article and its facts; empty when there is something wrong with any of them, which the findings then tell. */
    Optional<ArticleFacts> parse(JsonNode json, Findings findings) {
        if (!json.isObject()) {
            findings.problem("", "is " + Part.kind(json) + "; it needs " + SHAPE);
            return Optional.empty();
        }
        return new Part(json, () -> "", findings).build(this::articleFacts);
    }

    private ArticleFacts articleFacts(Part part) {
        part.require("article", "an object {\"id\": …, \"language\": …}");
        part.require("facts", "a list of facts, perhaps none");
        Article article = part.part("article")
                .flatMap(child -> child.build(ArticleParser::article))
                .orElse(STAND_IN);
        return new ArticleFacts(article, part.parts("facts", number -> "fact " + number, facts::parse));
    }

    private static Article article(Part part) {
        return new Article(
                part.requiredText("id"),
                part.verbatim("title"),
                language(part),
                part.parsed("published", PublicationDate::new),
                part.text("publisher"),
                part.text("credit"));
    }

    private static Language language(Part part) {
        part.require("language", "one of ar, ru, en");
        return part.parsed("language", ArticleParser::language).orElse(Language.ENGLISH);
    }

    private static Language language(String tag) {
        return Language.of(tag)
                .orElseThrow(() -> new IllegalArgumentException(
                        Shown.quoted(tag) + " is not a language that is read here; allowed: ar, ru, en"));
    }
}
