package org.entente.extract;

import org.entente.article.Language;

/** The small words that phrases are joined with. */
@SuppressWarnings("ImmutableEnumChecker") // a set of words is never changed
enum Words {
    ENGLISH(
            WordSet.of("and", "&"),
            WordSet.of("of", "for"),
            WordSet.of("to", "in", "at"),
            WordSet.of("the", "a", "an"),
            WordSet.of("'s"),
            WordSet.of("embassy", "mission", "consulate", "government", "delegation", "administration"),
            WordSet.of("country", "kingdom", "republic", "emirate", "sultanate", "state", "nation")),
    RUSSIAN(
            WordSet.of("и"),
            WordSet.of(),
            WordSet.of("в", "во", "при", "на"),
            WordSet.of(),
            WordSet.of(),
            WordSet.of(
                    "посольства",
                    "консульства",
                    "генконсульства",
                    "представительства",
                    "постпредства",
                    "миссии",
                    "правительства",
                    "делегации",
                    "администрации"),
            WordSet.of(
                    "страны",
                    "республики",
                    "государства",
                    "королевства",
                    "эмирата",
                    "султаната",
                    "княжества",
                    "ведомства",
                    "региона")),
    ARABIC(
            WordSet.of("و"),
            WordSet.of("من", "عن"),
            WordSet.of("لدى", "في", "إلى", "بـ"),
            WordSet.of(),
            WordSet.of(),
            WordSet.of(),
            WordSet.of());

    private final WordSet and;
    private final WordSet of;
    private final WordSet to;
    private final WordSet article;
    private final WordSet possessive;
    private final WordSet institution;
    private final WordSet home;

    Words(WordSet and, WordSet of, WordSet to, WordSet article, WordSet possessive, WordSet institution, WordSet home) {
        this.and = and;
        this.of = of;
        this.to = to;
        this.article = article;
        this.possessive = possessive;
        this.institution = institution;
        this.home = home;
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
        return possessive.contains(text.tokens(), at) ? AtomKind.POSSESSIVE : noun(text, at);
    }

    private AtomKind noun(Text text, int at) {
        if (institution.contains(text.tokens(), at)) {
            return AtomKind.INSTITUTION;
        }
        return home.contains(text.tokens(), at) ? AtomKind.HOME : AtomKind.OTHER;
    }

    /** What a mark is. */
    AtomKind mark(Text text, int at) {
        if (text.is(at, ',') || text.is(at, '،')) {
            return AtomKind.COMMA;
        } else if (text.is(at, '(')) {
            return AtomKind.OPEN;
        } else if (text.is(at, ')')) {
            return AtomKind.CLOSE;
        }
        return text.is(at, '-') || text.is(at, '–') || text.is(at, '—') || text.is(at, '/')
                ? AtomKind.DASH
                : AtomKind.OTHER;
    }
}
