package org.entente.extract;

import org.entente.article.Language;
import org.entente.gazetteer.LexiconMatches;
import org.entente.text.Tokens;

/** The small words of a language that join the parts of a clause. */
@SuppressWarnings("ImmutableEnumChecker") // a set of words is never changed
enum Grammar {
    ENGLISH(
            WordSet.of("and", "&"),
            WordSet.of("the", "a", "an", "both", "also"),
            WordSet.of(
                    "with",
                    "by",
                    "of",
                    "to",
                    "in",
                    "at",
                    "from",
                    "for",
                    "between",
                    "on",
                    "into",
                    "against",
                    "after",
                    "before",
                    "during",
                    "under",
                    "about",
                    "via",
                    "among",
                    "towards",
                    "toward",
                    "through",
                    "near",
                    "over",
                    "alongside",
                    "without"),
            WordSet.of("in", "at", "to")),
    RUSSIAN(
            WordSet.of("и"),
            WordSet.of("также"),
            WordSet.of(
                    "с", "со", "между", "в", "во", "на", "у", "к", "ко", "от", "из", "для", "о", "об", "по", "при",
                    "за", "до", "перед", "под", "над", "без", "после", "через", "против", "около", "из-за", "среди"),
            WordSet.of("в", "во", "на")),
    ARABIC(
            WordSet.of("و"),
            WordSet.of("كل"),
            WordSet.of(
                    "مع", "بين", "في", "إلى", "من", "على", "عن", "لدى", "عند", "بعد", "قبل", "خلال", "عبر", "ضد", "نحو",
                    "حول", "منذ", "حتى"),
            WordSet.of("في", "الى", "ب"));

    private static final WordSet POSSESSIVE = WordSet.of("'s", "'");
    private static final WordSet OWN = WordSet.words(
            "his her its their our my your его её ее их свой своего своему своим своем своей свою своих" + " своими");
    private static final WordSet EXCELLENCY = WordSet.of("he");
    private static final WordSet COMMA = WordSet.of(",", "،");
    private static final WordSet ENDS = WordSet.of(";", "؛", ":");

    private final WordSet and;
    private final WordSet articles;
    private final WordSet prepositions;
    private final WordSet ofPlace;

    Grammar(WordSet and, WordSet articles, WordSet prepositions, WordSet ofPlace) {
        this.and = and;
        this.articles = articles;
        this.prepositions = prepositions;
        this.ofPlace = ofPlace;
    }

    static Grammar of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case RUSSIAN -> RUSSIAN;
            case ARABIC -> ARABIC;
        };
    }

    boolean isAnd(Tokens tokens, int at) {
        return and.contains(tokens, at);
    }

    boolean isComma(Tokens tokens, int at) {
        return COMMA.contains(tokens, at);
    }

    /** Whether a word joins two things: "and", a comma. */
    boolean joins(Tokens tokens, int at) {
        return isAnd(tokens, at) || isComma(tokens, at);
    }

    boolean isArticle(Tokens tokens, int at) {
        return articles.contains(tokens, at) && !prepositions.contains(tokens, at);
    }

    boolean isPreposition(Tokens tokens, int at) {
        return prepositions.contains(tokens, at);
    }

    boolean isPossessive(Tokens tokens, int at) {
        return POSSESSIVE.contains(tokens, at);
    }

    /** Whether a pronoun may belong to the noun behind it: "his", and HE for His Excellency. */
    boolean isDeterminer(Tokens tokens, int at) {
        return OWN.contains(tokens, at)
                || (EXCELLENCY.contains(tokens, at) && tokens.text(at, at + 1).equals("HE"));
    }

    boolean endsClause(Tokens tokens, int at) {
        return ENDS.contains(tokens, at);
    }

    /** Whether a preposition, folded, may lead to where something happens. */
    boolean isOfPlace(String marker) {
        return !marker.isEmpty() && ofPlace.contains(Tokens.of(marker), 0);
    }

    /** The Arabic preposition that is written together with a word; empty when there is none. */
    static String clitic(int clitics) {
        if ((clitics & LexiconMatches.BY) != 0) {
            return "ب";
        } else if ((clitics & LexiconMatches.FOR) != 0) {
            return "ل";
        }
        return (clitics & LexiconMatches.AS) != 0 ? "ك" : "";
    }
}
