package org.entente.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.extract.Name.Shape;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.jspecify.annotations.Nullable;

/** Arabic names: no capitals, so they end where the lexicon or its ending tells that a word is something else. */
final class ArabicNames implements NameGrammar {
    private static final Pattern MARKS = Pattern.compile("[\\u0640\\u064B-\\u0652\\u200B-\\u200F]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final int LONGEST = 9;
    /** How many parts a name has at most when the lexicon does not know the last. */
    private static final int LONGEST_UNKNOWN = 3;

    private final Text text;
    private final ArabicWords words;

    ArabicNames(Text text) {
        this.text = text;
        this.words = new ArabicWords(text);
    }

    @Override
    public @Nullable Name at(int at, Title title) {
        if (!words.isArabic(at)) {
            return null;
        }
        Name known = known(at);
        if (known != null && (known.shape() == Shape.WHOLE || !words.isGiven(at))) {
            return known;
        }
        Name unknown = unknown(at, title);
        boolean longer = known == null || (unknown != null && unknown.to() > known.to());
        return longer ? unknown : known;
    }

    private @Nullable Name known(int at) {
        int number = text.matches().longest(at, SenseKind.PERSON.bit());
        if (number < 0 || words.isCut(at)) {
            return null;
        }
        List<Sense> people = NameWords.people(text, at, number);
        Shape shape = NameWords.shape(people);
        if (shape != Shape.WHOLE && (NameWords.isSomethingElse(text, at) || words.hasHamzaBehindClitic(at))) {
            return null;
        }
        int end = text.matches().end(at, number);
        end = shape == Shape.WHOLE ? extend(end, at) : end;
        return name(
                at,
                end,
                text.matches().clitics(at, number),
                NameWords.slugs(people),
                NameWords.features(people),
                shape);
    }

    /** Fathers and houses that follow a known name. */
    private int extend(int known, int from) {
        int end = known;
        while (end - from < LONGEST) {
            if (words.isFather(end) && words.opens(end, end + 1)) {
                end = behind(end);
            } else if ((end > known && words.isCloser(end)) || words.isNisba(end, false)) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }

    /** The token behind a part that an opener begins: «بن عبد الرحمن». */
    private int behind(int opener) {
        int end = opener;
        while (words.isOpener(end) && words.opens(end, end + 1) && end - opener < LONGEST) {
            end++;
        }
        end++;
        return words.isCloser(end) && end - opener > 1 ? end + 1 : end;
    }

    private @Nullable Name unknown(int at, Title title) {
        boolean opener = words.isFather(at) && words.opens(at, at + 1);
        boolean given = words.isGiven(at) || opener;
        if (!given && !mayBegin(at, title)) {
            return null;
        }
        int clitics = given ? words.clitics(at) : 0;
        int first = opener ? behind(at) : at + 1;
        int end = end(at, first);
        if (end - at == 1) {
            return title.strength() == Strength.STRONG && !words.isOther(at)
                    ? name(at, end, clitics, List.of(), NameWords.givenFeatures(text, at), Shape.SURNAME)
                    : null;
        }
        boolean sure = title.strength() != Strength.NONE || opener || words.isName(at + 1) || words.isOpener(at + 1);
        return name(at, end, clitics, List.of(), NameWords.givenFeatures(text, at), sure ? Shape.WHOLE : Shape.MAYBE);
    }

    /** Whether a word that is no given name may be the first of a name. */
    private boolean mayBegin(int at, Title title) {
        if (title.strength() == Strength.NONE) {
            return false;
        }
        boolean more = mayContinue(at + 1);
        if (words.isAmbiguousGiven(at)) {
            return words.isName(at + 1) || words.isFather(at + 1);
        }
        if (words.isDefinite(at)) {
            return (!words.isOther(at) && !words.isCommon(at) && (words.isName(at + 1) || words.isFather(at + 1)))
                    || (title.strength() == Strength.STRONG && words.isNisba(at, false));
        }
        boolean family = !words.isDefinite(at + 1) || words.isNisba(at + 1, false);
        return words.mayBePart(at) && (title.strength() == Strength.STRONG || (more && family));
    }

    private boolean mayContinue(int at) {
        return words.isName(at) || words.isOpener(at) || words.mayBePart(at);
    }

    /** The token behind the last part of a name whose first part ends at a token. */
    private int end(int from, int first) {
        int end = first;
        int parts = 1;
        boolean family = false;
        while (end - from < LONGEST) {
            if (words.isOpener(end) && words.opens(end, end + 1) && !(family && !words.isFather(end))) {
                end = behind(end);
            } else if (words.isCloser(end) || words.isName(end)) {
                family |= words.isNisba(end, false);
                end++;
            } else if (!family && isLikelyPart(end, parts)) {
                family = words.isDefinite(end);
                end++;
            } else {
                return end;
            }
            parts++;
        }
        return end;
    }

    /** A word that is something else, too, or unknown. */
    private boolean isLikelyPart(int at, int parts) {
        if (words.isAmbiguousGiven(at)) {
            return parts == 1
                    && !text.hasKind(
                            at + 1, SenseKind.STATE.bit() | SenseKind.ADJECTIVE.bit() | SenseKind.CAPITAL.bit());
        }
        if (text.hasKind(at, SenseKind.PERSON.bit()) && text.hasKind(at, SenseKind.PLACE.bit())) {
            return words.clitics(at) == 0 && parts < LONGEST_UNKNOWN;
        }
        if (words.isTitleAsName(at)) {
            return parts == 1;
        }
        if (words.isNisba(at, true)) {
            return parts <= 2 && words.isGiven(at - 1);
        }
        boolean room =
                words.isDefinite(at) ? parts <= LONGEST_UNKNOWN && isArabicPart(at - 1) : parts < LONGEST_UNKNOWN;
        return room && words.mayBePart(at);
    }

    /** Whether a family name with the article can follow: it does not follow foreign names. */
    private boolean isArabicPart(int at) {
        return words.isName(at) || words.isCloser(at) || words.isAmbiguousGiven(at) || words.isFather(at - 1);
    }

    private Name name(int from, int to, int clitics, List<String> known, int features, Shape shape) {
        int start = text.tokens().start(from) + skipped(clitics, text, from);
        String words = text.tokens().text().substring(start, text.tokens().end(to - 1));
        return new Name(from, to, tidy(words), known, features, clitics, shape);
    }

    private static int skipped(int clitics, Text text, int at) {
        int and = (clitics & LexiconMatches.AND) != 0 ? 1 : 0;
        int preposition = (clitics & ~LexiconMatches.AND) != 0 ? 1 : 0;
        return Math.min(and + preposition, text.tokens().end(at) - text.tokens().start(at) - 1);
    }

    /** Without tatweel and tashkeel, and with single spaces. */
    private static String tidy(String words) {
        return SPACES.matcher(MARKS.matcher(words).replaceAll("")).replaceAll(" ");
    }
}
