package org.entente.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.ArticleText;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Fact;
import org.entente.gazetteer.World;

/** Reads a text and tells what it states. */
public final class FactExtractor {
    private FactExtractor() {}

    /** The facts of an article, each with the words that state it. */
    public static ArticleFacts extract(ArticleText article) {
        Article known = article.article();
        return new ArticleFacts(
                known,
                extract(article.text(), known.language(), known.published().map(PublicationDate::day)));
    }

    /** The facts of a text, each with the words that state it. */
    public static List<Fact> extract(String text, Language language, Optional<LocalDate> published) {
        return extract(text, language, published, World.bundled());
    }

    /** The facts of a text that is read with a user's own gazetteer, too. */
    public static List<Fact> extract(String text, Language language, Optional<LocalDate> published, World world) {
        Document document = Document.of(text, language, published, world);
        return read(document, DocumentEntities.of(document), Trace.NONE);
    }

    /** The facts of a text, while somebody listens to how they come about. */
    static List<Fact> read(Document document, DocumentEntities entities, Trace trace) {
        Story story = new Story(document, entities, trace);
        FactBook book = new FactBook(trace);
        for (int number = 0; number < document.sentences().size(); number++) {
            Scene scene = Scene.of(story, number);
            if (!scene.units().isEmpty()) {
                for (FrameEntry entry : FrameEntry.ALL) {
                    trace.reads(entry, scene);
                    entry.frame().read(scene, book);
                }
                scene.conclude();
            }
        }
        List<Fact> facts = new ArrayList<>(OfficeFacts.of(document, entities, trace));
        new Inheritance(book.drafts(), document.published()).run();
        DraftFacts made = new DraftFacts(document, entities);
        book.drafts().forEach(draft -> {
            Optional<Fact> fact = made.fact(draft);
            trace.makes(draft, fact);
            fact.ifPresent(facts::add);
        });
        return List.copyOf(facts);
    }
}
