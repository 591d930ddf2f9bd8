package org.entente.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.gazetteer.Lexicon;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Tenure;
import org.entente.gazetteer.World;
import org.entente.text.AmountGrammar;
import org.entente.text.DateGrammar;
import org.entente.text.DateMention;
import org.entente.text.Sentences;
import org.entente.text.Tokens;

/**
 * A text with all that its sentences mention.
 *
 * @param world what it is read with
 * @param tokens its tokens
 * @param language what it is written in
 * @param published the day of its publication
 * @param sentences its sentences, the headline first
 */
record Document(
        World world, Tokens tokens, Language language, Optional<LocalDate> published, List<Sentence> sentences) {
    Document {
        sentences = List.copyOf(sentences);
    }

    static Document of(String text, Language language, Optional<LocalDate> published) {
        return of(text, language, published, World.bundled());
    }

    static Document of(String text, Language language, Optional<LocalDate> published, World world) {
        Tokens tokens = Tokens.of(text);
        Sentences bounds = Sentences.of(tokens, language);
        Lexicon lexicon = world.lexicon(language);
        DateGrammar dates = DateGrammar.of(language);
        AmountGrammar amounts = AmountGrammar.of(language);
        List<Text> texts = new ArrayList<>(bounds.size());
        List<List<Atom>> atoms = new ArrayList<>(bounds.size());
        for (int i = 0; i < bounds.size(); i++) {
            LexiconMatches matches = LexiconMatches.of(tokens, bounds.from(i), bounds.to(i), lexicon, language);
            texts.add(new Text(tokens, bounds.from(i), bounds.to(i), matches, language));
            atoms.add(AtomScanner.scan(texts.get(i)));
        }
        DocumentNames names = DocumentNames.of(atoms, language);
        LineYear year = new LineYear(tokens);
        List<Sentence> sentences = new ArrayList<>(bounds.size());
        for (int i = 0; i < bounds.size(); i++) {
            Text sentence = texts.get(i);
            List<Atom> pieces = AtomScanner.scanAgain(sentence, names, atoms.get(i));
            int told = year.of(sentence.from(), sentence.to());
            List<DateMention> days =
                    year.withHead(sentence.from(), dates.find(tokens, sentence.from(), sentence.to(), published, told));
            int body = HeadDate.body(tokens, sentence.from(), bounds.behindDateline(i), days);
            sentences.add(new Sentence(
                    sentence.from(),
                    sentence.to(),
                    body,
                    sentence.matches(),
                    pieces,
                    ActorGrammar.parse(pieces, sentence, body),
                    days,
                    amounts.findWithBare(tokens, sentence.from(), sentence.to())));
        }
        return new Document(world, tokens, language, published, PrivateOffices.without(sentences, tokens, language));
    }

    /** Whether a tenure may have been running when the text was written; any may when it has no date. */
    boolean isIn(Tenure tenure) {
        return published.isEmpty() || tenure.covers(published.get());
    }
}
