package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.view.ArticleDetails;

/** An article: its text with the words that state something marked, or those words alone, and its reports. */
public record ArticlePage(View view, ArticleDetails article, List<EvidenceText.Paragraph> paragraphs) implements Page {
    /** Copies the list. */
    public ArticlePage {
        paragraphs = List.copyOf(paragraphs);
    }

    static ArticlePage of(View view, String path) {
        ArticleDetails article = view.resources().article(path);
        return new ArticlePage(
                view,
                article,
                article.text()
                        .map(text -> EvidenceText.mark(text, article.reports()))
                        .orElse(List.of()));
    }

    /** The language that the article is in; English when it does not say. */
    public Language language() {
        return article.summary().language().orElse(Language.ENGLISH);
    }

    @Override
    public String title() {
        return article.summary().headline().orElse(article.summary().identifier());
    }

    @Override
    public String description() {
        return view.texts().counted("article.description", article.reports().size());
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(article.summary().path());
    }

    @Override
    public Optional<String> structuredData() {
        return Optional.of(SchemaOrg.article(this));
    }
}
