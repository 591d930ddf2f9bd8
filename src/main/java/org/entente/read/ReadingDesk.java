package org.entente.read;

import java.util.Locale;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.ArticleText;
import org.entente.article.Language;
import org.entente.article.RawArticle;
import org.entente.article.ReadingProblem;
import org.entente.text.ArticleHead;
import org.entente.text.LanguageGuess;
import org.entente.text.PublicationDateFinder;

/** Where raw articles become articles: cleaned, in a known language, with headline, date and body. */
final class ReadingDesk {
    /** The most that a file, or a line of JSON, may hold. */
    static final int MOST_BYTES = 16 << 20;

    /** The most that a text may hold. */
    static final int LONGEST_TEXT = 4 << 20;

    private final Optional<Language> language;
    private final ArticleSink sink;
    private long articles;
    private long setAside;

    ReadingDesk(Optional<Language> language, ArticleSink sink) {
        this.language = language;
        this.sink = sink;
    }

    ReadingCounts counts(long skipped) {
        return new ReadingCounts(articles, setAside, skipped);
    }

    void setAside(ArticleOrigin origin, String message) {
        setAside++;
        sink.setAside(new ReadingProblem(origin.source(), origin.place(), message));
    }

    void remark(ArticleOrigin origin, String message) {
        sink.remark(new ReadingProblem(origin.source(), origin.place(), message));
    }

    void take(ArticleOrigin origin, RawArticle raw) {
        CleanText clean = CleanText.of(raw.text());
        Optional<String> refusal = clean.refusal();
        if (refusal.isPresent()) {
            setAside(origin, refusal.get());
            return;
        }
        String text = clean.text();
        LanguageGuess told = language.map(Language::tag)
                .or(raw::language)
                .flatMap(ReadingDesk::named)
                .orElseGet(() -> LanguageGuess.of(text));
        Optional<Language> read = told.language();
        if (read.isEmpty()) {
            setAside(origin, refusal(told));
            return;
        }
        clean.remark().ifPresent(remark -> remark(origin, remark));
        articles++;
        sink.article(origin, articleText(origin, raw, text, read.get()));
    }

    private static ArticleText articleText(ArticleOrigin origin, RawArticle raw, String text, Language language) {
        ArticleHead head = PublicationDateFinder.head(text, language);
        Optional<String> id = raw.id().or(head::url);
        Article article = new Article(
                ArticleIds.of(id, origin, text),
                raw.title().map(title -> CleanText.of(title).text()).or(head::title),
                language,
                raw.published().or(head::published).or(() -> id.flatMap(PublicationDateFinder::ofUrl)),
                raw.publisher(),
                raw.credit());
        return new ArticleText(article, text, head.body());
    }

    /** The language of a tag; empty when the tag is none, such as the name of a language. */
    private static Optional<LanguageGuess> named(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        String name = locale.getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() || name.equalsIgnoreCase(locale.getLanguage())
                ? Optional.empty()
                : Optional.of(new LanguageGuess(locale.toLanguageTag(), name));
    }

    private static String refusal(LanguageGuess language) {
        return language.tag().equals("und")
                ? "is in no language that can be told; Arabic, Russian and English are read"
                : language.name() + " is not read; Arabic, Russian and English are";
    }
}
