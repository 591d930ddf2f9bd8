package org.entente.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.fact.Fact;

/** Reads a text and tells what it states. */
public final class FactExtractor {
    private static final List<Frame> FRAMES = List.of(new MeetingFrame(), new AgreementFrame());

    private FactExtractor() {}

    /** The facts of a text, each with the words that state it. */
    public static List<Fact> extract(String text, Language language, Optional<LocalDate> published) {
        Document document = Document.of(text, language, published);
        DocumentEntities entities = DocumentEntities.of(document);
        Story story = new Story(document, entities);
        FactBook book = new FactBook();
        for (int number = 0; number < document.sentences().size(); number++) {
            Scene scene = Scene.of(story, number);
            if (!scene.units().isEmpty()) {
                FRAMES.forEach(frame -> frame.read(scene, book));
            }
        }
        List<Fact> facts = new ArrayList<>(OfficeFacts.of(document, entities));
        DraftFacts made = new DraftFacts(document);
        book.drafts().forEach(draft -> made.fact(draft).ifPresent(facts::add));
        return List.copyOf(facts);
    }
}
