package org.entente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.fact.Fact;
import org.entente.gazetteer.World;

/** Reads a text and tells what it states. */
public final class FactExtractor {
    private FactExtractor() {}

    /** The facts of a text, each with the words that state it. */
    public static List<Fact> extract(String text, Language language, Optional<LocalDate> published) {
        return extract(text, language, published, World.bundled());
    }

    /** The facts of a text that is read with a user's own gazetteer, too. */
    public static List<Fact> extract(String text, Language language, Optional<LocalDate> published, World world) {
        Document document = Document.of(text, language, published, world);
        return OfficeFacts.of(document, DocumentEntities.of(document));
    }
}
