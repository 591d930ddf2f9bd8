package org.entente.extract;

import java.util.List;
import org.entente.extract.Name.Shape;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Script;
import org.jspecify.annotations.Nullable;

/** Arabic names: no capitals, so they end where the lexicon knows a word as something else. */
final class ArabicNames implements NameGrammar {
    private static final int LONGEST = 6;
    private static final int WORDS_OF_NAMES =
            SenseKind.GIVEN_NAME.bit() | SenseKind.PARTICLE.bit() | SenseKind.NISBA.bit() | SenseKind.PERSON.bit();
    private static final int VERBS = SenseKind.TRIGGER.bit();

    private final Text text;

    ArabicNames(Text text) {
        this.text = text;
    }

    @Override
    public @Nullable Name at(int at, Title title) {
        if (!text.isWord(at) || text.tokens().script(at) != Script.ARABIC) {
            return null;
        }
        int number = text.matches().longest(at, SenseKind.PERSON.bit());
        if (number >= 0) {
            List<Sense> people = NameWords.people(text, at, number);
            Shape shape = NameWords.shape(people);
            if (shape == Shape.WHOLE || !NameWords.isSomethingElse(text, at) && !startsUnknown(at, number)) {
                int end = text.matches().end(at, number);
                end = shape == Shape.WHOLE ? extend(end, at) : end;
                return name(at, end, text.matches().clitics(at, number), NameWords.slugs(people), NameWords.features(people), shape);
            }
        }
        return unknown(at, title);
    }

    /** A family name that is also a given name, with more of a name behind it, begins another name. */
    private boolean startsUnknown(int at, int number) {
        int end = text.matches().end(at, number);
        return NameWords.isGivenName(text, at) && text.hasKind(end, WORDS_OF_NAMES) && !NameWords.isSomethingElse(text, end);
    }

    private int extend(int known, int from) {
        int end = known;
        while (end < text.to() && end - from < LONGEST && text.hasKind(end, SenseKind.PARTICLE.bit() | SenseKind.NISBA.bit())
                && clitics(end) == 0 && !isOther(end)) {
            end++;
        }
        return end;
    }

    private @Nullable Name unknown(int at, Title title) {
        boolean given = text.hasKind(at, WORDS_OF_NAMES) && !isAmbiguous(at);
        int clitics = given ? clitics(at) : 0;
        if (!given && (title.strength() == Strength.NONE || isOther(at))) {
            return null;
        }
        int end = at + 1;
        while (end < text.to() && end - at < LONGEST && isPart(end)) {
            end++;
        }
        int last = end - 1;
        if (last > at && isOpening(last)) {
            end = last;
        }
        if (end - at == 1) {
            boolean stands = title.strength() == Strength.STRONG && !isOther(at);
            return stands ? name(at, end, clitics, List.of(), NameWords.givenFeatures(text, at), Shape.SURNAME) : null;
        }
        boolean sure = title.strength() != Strength.NONE || (given && text.hasKind(at + 1, WORDS_OF_NAMES));
        Shape shape = sure ? Shape.WHOLE : Shape.MAYBE;
        return name(at, end, clitics, List.of(), NameWords.givenFeatures(text, at), shape);
    }

    /** Whether a word that follows a part of a name belongs to the name. */
    private boolean isPart(int at) {
        if (!text.isWord(at) || text.tokens().script(at) != Script.ARABIC) {
            return false;
        }
        if (text.hasKind(at, SenseKind.PARTICLE.bit())) {
            return clitics(at) == 0;
        }
        return !isOther(at) && clitics(at) == 0;
    }

    /** A particle that joins what follows can not be the last part. */
    private boolean isOpening(int at) {
        int number = text.matches().longest(at, SenseKind.PARTICLE.bit());
        Sense sense = number < 0 ? null : text.matches().first(at, number, SenseKind.PARTICLE.bit());
        return sense != null && sense.target().equals("joins-next") && !NameWords.isGivenName(text, at);
    }

    /** Whether the lexicon has a word only as something else than a part of a name. */
    private boolean isOther(int at) {
        if (text.hasKind(at, SenseKind.GIVEN_NAME.bit() | SenseKind.NISBA.bit()) && !isAmbiguous(at)) {
            return text.hasKind(at, SenseKind.STOP_NAME.bit() | SenseKind.OFFICE.bit()) && clitics(at) != 0;
        }
        return NameWords.isSomethingElse(text, at) || text.hasKind(at, VERBS | SenseKind.MODIFIER.bit() | SenseKind.PLACE.bit());
    }

    /** Whether a word is as often a common word or adjective as a name. */
    private boolean isAmbiguous(int at) {
        return text.hasKind(at, SenseKind.STOP_NAME.bit());
    }

    private int clitics(int at) {
        return text.matches().count(at) == 0 ? 0 : text.matches().clitics(at, 0);
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
        return words.replaceAll("[\\u0640\\u064B-\\u0652\\u200B-\\u200F]", "").replaceAll("[\\s\\u00A0]+", " ");
    }
}
