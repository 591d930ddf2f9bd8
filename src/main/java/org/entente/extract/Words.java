package org.entente.extract;

import org.entente.article.Language;

/** The small words that phrases are joined with. */
enum Words {
    ENGLISH(
            WordSet.of("and", "&"),
            WordSet.of("of", "for", "in", "at"),
            WordSet.of("to"),
            WordSet.of("the", "a", "an"),
            WordSet.of("'s")),
    RUSSIAN(WordSet.of("и", "а также"), WordSet.of(), WordSet.of("в", "во", "при", "на"), WordSet.of(), WordSet.of()),
    ARABIC(WordSet.of("و"), WordSet.of("من", "عن"), WordSet.of("لدى", "في", "إلى", "بـ"), WordSet.of(), WordSet.of());

    private final WordSet and;
    private final WordSet of;
    private final WordSet to;
    private final WordSet article;
    private final WordSet possessive;

    Words(WordSet and, WordSet of, WordSet to, WordSet article, WordSet possessive) {
        this.and = and;
        this.of = of;
        this.to = to;
        this.article = article;
        this.possessive = possessive;
    }

    static Words of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case RUSSIAN -> RUSSIAN;
            case ARABIC -> ARABIC;
        };
    }

    /** What a word that no form of the lexicon begins with is. */
    AtomKind kind(Text text, int at) {
        if (and.contains(text.tokens(), at)) {
            return AtomKind.AND;
        } else if (of.contains(text.tokens(), at)) {
            return AtomKind.OF;
        } else if (to.contains(text.tokens(), at)) {
            return AtomKind.TO;
        } else if (article.contains(text.tokens(), at)) {
            return AtomKind.ARTICLE;
        }
        return possessive.contains(text.tokens(), at) ? AtomKind.POSSESSIVE : AtomKind.OTHER;
    }

    /** What a mark is. */
    AtomKind mark(Text text, int at) {
        if (text.is(at, ',') || text.is(at, '،')) {
            return AtomKind.COMMA;
        }
        if (text.is(at, '(') || text.is(at, ')')) {
            return AtomKind.BRACKET;
        }
        return text.is(at, '-') || text.is(at, '–') || text.is(at, '—') || text.is(at, '/')
                ? AtomKind.DASH
                : AtomKind.OTHER;
    }
}
