package org.entente.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Name.Shape;
import org.entente.gazetteer.LexiconMatches;
import org.entente.text.Folding;
import org.entente.text.Gender;
import org.entente.text.Grammatical;
import org.entente.text.Inflected;
import org.entente.text.RussianDeclension;
import org.entente.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** The single words by which a text may name again those whom it has named in full: family names, and names that stand first. */
final class DocumentNames {
    private static final int SHORTEST = 3;
    private static final DocumentNames NONE = new DocumentNames(Language.ENGLISH);

    private final Map<Long, Word> words = new HashMap<>();
    /** A bit for each of the words, so that most other words are told from them at once. */
    private final long[] bits = new long[16];
    /** The words as names have them, so that who is named often is declined once. */
    private final Set<Word> added = new HashSet<>();

    private final Language language;

    private DocumentNames(Language language) {
        this.language = language;
    }

    /** One word of a name: its base form, and how the form stands in its grammar. */
    private record Word(String base, int features) {}

    /** Before anybody is named. */
    static DocumentNames none() {
        return NONE;
    }

    /** The words of all full names among the atoms of a text. */
    static DocumentNames of(List<List<Atom>> sentences, Language language) {
        DocumentNames names = new DocumentNames(language);
        for (List<Atom> atoms : sentences) {
            for (Atom atom : atoms) {
                if (atom.name() != null && atom.name().shape() == Shape.WHOLE) {
                    names.add(atom.name());
                }
            }
        }
        return names;
    }

    private void add(Name name) {
        String[] parts = name.text().split(" ", -1);
        add(parts[parts.length - 1], name.features());
        if (parts.length > 1 && language != Language.ARABIC) {
            add(parts[0], name.features());
        }
    }

    private void add(String part, int features) {
        String last = part.substring(part.lastIndexOf('-') + 1);
        if (last.length() < SHORTEST || !added.add(new Word(part, features & Grammatical.GENDERS))) {
            return;
        }
        put(last, new Word(part, features & Grammatical.GENDERS));
        if (language == Language.RUSSIAN && last.length() == part.length()) {
            boolean woman = (features & Grammatical.GENDERS) == Grammatical.FEMININE;
            for (Inflected form : RussianDeclension.person(part, woman ? Gender.FEMININE : Gender.MASCULINE)) {
                put(form.form(), new Word(part, form.features()));
            }
        }
    }

    private void put(String form, Word word) {
        long hash = Folding.hash(form);
        bits[slot(hash)] |= 1L << hash;
        words.merge(
                hash,
                word,
                (one, other) -> one.base().equals(other.base())
                        ? new Word(one.base(), one.features() | other.features())
                        : one);
    }

    /** The name that a single word is; null when it is none. */
    @Nullable
    Name at(Text text, int at) {
        if (words.isEmpty() || text.tokens().kind(at) != TokenKind.WORD) {
            return null;
        }
        int clitics = 0;
        Word word = word(text.tokens().hash(at));
        if (word == null && language == Language.ARABIC) {
            clitics = clitic(text, at);
            word = clitics == 0
                    ? null
                    : word(Folding.hash(
                            text.tokens().text(),
                            text.tokens().start(at) + 1,
                            text.tokens().end(at)));
        }
        if (word == null) {
            return null;
        }
        boolean fits = (language == Language.ARABIC || text.tokens().capitalised(at));
        return fits && !NameWords.isSomethingElse(text, at)
                ? new Name(at, at + 1, word.base(), List.of(), word.features(), clitics, Shape.SURNAME)
                : null;
    }

    private @Nullable Word word(long hash) {
        return (bits[slot(hash)] & (1L << hash)) == 0 ? null : words.get(hash);
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & (bits.length - 1);
    }

    private static int clitic(Text text, int at) {
        return switch (text.tokens().text().charAt(text.tokens().start(at))) {
            case 'و' -> LexiconMatches.AND;
            case 'ب' -> LexiconMatches.BY;
            case 'ل' -> LexiconMatches.FOR;
            default -> 0;
        };
    }
}
