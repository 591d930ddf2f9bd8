package org.entente.extract;

import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Script;

/** What the lexicon and the endings of an Arabic word tell about whether it may be a part of a name. */
final class ArabicWords {
    private static final int NAMES = SenseKind.GIVEN_NAME.bit() | SenseKind.NISBA.bit() | SenseKind.PERSON.bit();
    private static final int OTHERS =
            SenseKind.TRIGGER.bit() | SenseKind.MODIFIER.bit() | SenseKind.PLACE.bit() | SenseKind.HONORIFIC.bit();
    /** Folded like «على». */
    private static final WordSet ALI = WordSet.of("علي");
    /** Folded like «أنا». */
    private static final WordSet ANNA = WordSet.of("آنا");

    private static final WordSet HOUSES = WordSet.of("آل");
    private static final WordSet SERVANTS = WordSet.of("عبد", "عبيد");
    private static final WordSet FATHERS = WordSet.of(
            "بن", "ابن", "إبن", "بنت", "ابنة", "ولد", "منت", "آل", "أبو", "أبا", "أبي", "بو", "عبد", "عبيد", "ذو", "با",
            "أولاد");
    private static final WordSet FOREIGN_OPENERS = WordSet.of(
            "دي", "دا", "دو", "دوس", "دل", "ديل", "لا", "لو", "فان", "فون", "دير", "تير", "ماك", "أوه", "سان", "سانتا");
    private static final String[] PRONOUNS = {"هما", "هم", "ها", "كم", "هن"};
    private static final int LONG = 5;

    private final Text text;

    ArabicWords(Text text) {
        this.text = text;
    }

    /** Whether it is a word in Arabic letters, and not «بأن», which is folded like a name. */
    boolean isArabic(int at) {
        return text.isWord(at) && text.tokens().script(at) == Script.ARABIC && !word(at).equals("بأن");
    }

    /** Whether it is a given name and hardly anything else. */
    boolean isGiven(int at) {
        return text.hasKind(at, SenseKind.GIVEN_NAME.bit()) && !isAmbiguous(at) && !isCut(at);
    }

    /** Whether the lexicon finds a name only behind a letter that belongs to this one: «كاسبر», «فليب», «سليم». */
    boolean isCut(int at) {
        int clitics = clitics(at);
        return (clitics & (LexiconMatches.AS | LexiconMatches.FUTURE)) != 0
                || ((clitics & LexiconMatches.AND) != 0 && startsWith(at, "ف"));
    }

    /** Whether it is as often a common word as a name. */
    boolean isAmbiguous(int at) {
        if (ALI.contains(text.tokens(), at)) {
            return text.tokens().text().charAt(text.tokens().end(at) - 1) == 'ى';
        }
        if (ANNA.contains(text.tokens(), at)) {
            return !startsWith(at, "آ");
        }
        return text.hasKind(at, SenseKind.STOP_NAME.bit() | SenseKind.HONORIFIC.bit());
    }

    boolean isAmbiguousGiven(int at) {
        return text.hasKind(at, SenseKind.GIVEN_NAME.bit()) && isAmbiguous(at) && clitics(at) == 0;
    }

    /** Whether it is a family name of the form «السوداني»; an adjective of a state only when that is allowed. */
    boolean isNisba(int at, boolean adjectives) {
        int number = text.matches().longest(at, SenseKind.NISBA.bit());
        Sense sense = number < 0 ? null : text.matches().first(at, number, SenseKind.NISBA.bit());
        return sense != null
                && text.matches().clitics(at, number) == 0
                && (adjectives || !sense.target().equals("ambiguous"));
    }

    /** Whether a part of names begins that only stands before another: «بن», «آل», «دي». */
    boolean isOpener(int at) {
        return FATHERS.contains(text.tokens(), at) || FOREIGN_OPENERS.contains(text.tokens(), at);
    }

    /** Whether an opener says by itself that a name stands here. */
    boolean isFather(int at) {
        return FATHERS.contains(text.tokens(), at);
    }

    /** Whether a word can stand behind an opener. */
    boolean opens(int opener, int at) {
        if (!isArabic(at)) {
            return false;
        }
        if (HOUSES.contains(text.tokens(), opener)) {
            return true;
        }
        if (SERVANTS.contains(text.tokens(), opener)) {
            return isDefinite(at) || text.hasKind(at, SenseKind.PARTICLE.bit());
        }
        if (isFather(opener)) {
            return isOpener(at)
                    || hasName(at)
                    || !text.hasKind(at, SenseKind.TRIGGER.bit() | SenseKind.STATE.bit() | SenseKind.OFFICE.bit());
        }
        return isName(at) || isFather(at) || mayBePart(at);
    }

    private boolean hasName(int at) {
        return text.hasKind(at, NAMES | SenseKind.PARTICLE.bit());
    }

    /** Whether it closes the part before it: «الدين», «الله», «أوغلو». */
    boolean isCloser(int at) {
        int number = text.matches().longest(at, SenseKind.PARTICLE.bit());
        Sense sense = number < 0 ? null : text.matches().first(at, number, SenseKind.PARTICLE.bit());
        return sense != null
                && sense.target().equals("joins-previous")
                && text.matches().clitics(at, number) == 0;
    }

    /** A title that is a family name behind a given name: «حسن الحاج», «بسام مولوي». */
    boolean isTitleAsName(int at) {
        return text.hasKind(at, SenseKind.HONORIFIC.bit())
                && clitics(at) == 0
                && isGiven(at - 1)
                && !isGiven(at + 1)
                && !text.hasKind(at, SenseKind.OFFICE.bit());
    }

    /** Whether it is a clear part of a name behind another part. */
    boolean isName(int at) {
        return isArabic(at)
                && clitics(at) == 0
                && (isGiven(at) || (isNisba(at, false) && !text.hasKind(at, SenseKind.STOP_NAME.bit())));
    }

    /** Whether a word that the lexicon does not have as a name may be part of one. */
    boolean mayBePart(int at) {
        return isArabic(at) && !isOther(at) && !isCommon(at);
    }

    /** Whether the lexicon has it as something else than a part of a name, as written or behind what is written with it. */
    boolean isOther(int at) {
        if (isName(at)) {
            return false;
        }
        if ((NameWords.isSomethingElse(text, at) && !isCut(at))
                || (text.hasKind(at, OTHERS) && !isCut(at))
                || ArabicPortfolios.isPortfolio(text, at)) {
            return true;
        }
        int clitics = clitics(at);
        return (clitics & (LexiconMatches.AND | LexiconMatches.FOR | LexiconMatches.BY)) != 0;
    }

    /** «بأول», "with the first", which without its hamza is a family name. */
    boolean hasHamzaBehindClitic(int at) {
        String word = word(at);
        return word.length() > 2 && "بلكو".indexOf(word.charAt(0)) >= 0 && word.charAt(1) == 'أ';
    }

    boolean isDefinite(int at) {
        return startsWith(at, "ال") && length(at) > 3;
    }

    /** Whether its endings or prefixes are those of common words. */
    boolean isCommon(int at) {
        String word = word(at);
        if (word.length() < 2 || word.indexOf('\u064B') >= 0 || (word.startsWith("لل") && word.length() > 4)) {
            return true;
        }
        if (word.length() > 5
                && (word.startsWith("وال")
                        || (word.startsWith("بال") && definiteNoun(word))
                        || (word.startsWith("كال") && definiteNoun(word)))) {
            return true;
        }
        if (isDefinite(at)) {
            return (word.length() >= 6 && (word.endsWith("ية") || word.endsWith("ات")))
                    || (word.length() >= 7 && (word.endsWith("ين") || word.endsWith("ون") || word.endsWith("تان")));
        }
        if (word.length() > LONG && word.endsWith("ه") && !word.endsWith("اه")) {
            return true;
        }
        for (String pronoun : PRONOUNS) {
            if (word.length() >= LONG && word.endsWith(pronoun)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows a preposition and the article ends like a common noun. */
    private static boolean definiteNoun(String word) {
        return word.endsWith("ة") || word.endsWith("ات") || word.endsWith("ين");
    }

    int clitics(int at) {
        return text.matches().count(at) == 0 ? 0 : text.matches().clitics(at, 0);
    }

    private String word(int at) {
        return text.tokens()
                .text()
                .substring(text.tokens().start(at), text.tokens().end(at));
    }

    private int length(int at) {
        return at < text.to() ? text.tokens().end(at) - text.tokens().start(at) : 0;
    }

    private boolean startsWith(int at, String prefix) {
        return at < text.to()
                && text.tokens().text().startsWith(prefix, text.tokens().start(at));
    }
}
