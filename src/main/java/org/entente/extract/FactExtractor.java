package org.entente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.fact.Fact;

/** Reads a text and tells what it states. */
public final class FactExtractor {
    private FactExtractor() {}

    /** The facts of a text, each with the words that state it. */
    public static List<Fact> extract(String text, Language language, Optional<LocalDate> published) {
        Document document = Document.of(text, language, published);
        return OfficeFacts.of(document, DocumentEntities.of(document));
    }
}
