package org.entente.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.extract.Name.Shape;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Grammatical;
import org.entente.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Names in a language that writes them with capitals; how their base form is made differs. */
final class CapitalNames implements NameGrammar {
    private static final int LONGEST = 7;
    private static final Pattern ADJECTIVE = Pattern.compile(".*[скцн](?:ого|ому|ой|ую|ых|их|ым|им|ом|ая|ые|ие)");
    private static final int STATES = SenseKind.STATE.bit() | SenseKind.CAPITAL.bit() | SenseKind.ORGANISATION.bit();
    private static final WordSet PARTICLES = WordSet.of(
            "bin", "ibn", "bint", "ben", "al", "el", "an", "ar", "as", "ash", "at", "az", "ad", "de", "da", "do", "dos",
            "das", "du", "di", "del", "della", "la", "le", "van", "von", "der", "den", "ter", "abu", "ould", "ag", "y",
            "бен", "бин", "ибн", "бинт", "аль", "эль", "ан", "ар", "ас", "аш", "ат", "аз", "ад", "эд", "эр", "эс", "эш",
            "де", "да", "ду", "дос", "дю", "ди", "дель", "делла", "ла", "ле", "ван", "фон", "дер", "ден", "тер", "абу",
            "абд", "улд", "уд", "у");
    /** Small words behind a father's name. */
    private static final WordSet ENDINGS = WordSet.of(
            "uulu", "uly", "ulu", "kyzy", "qizi", "qyzy", "gizi", "oglu", "oghlu", "ogly", "ogli", "zade", "уулу",
            "улы", "углы", "угли", "кызы", "кизи", "гызы", "оглы", "оглу", "заде");

    private final Text text;
    private final BaseForm baseForm;

    CapitalNames(Text text, BaseForm baseForm) {
        this.text = text;
        this.baseForm = baseForm;
    }

    /** Makes the base form of a name. */
    interface BaseForm {
        /**
         * The base form of a name as a text writes it.
         *
         * @param words the name as written, words separated by single spaces
         * @param features the cases and gender that its title and its given name allow, 0 when unknown
         * @param known the slugs of the people of the gazetteer who are called so
         * @return null when the words are no name in any of the cases
         */
        @Nullable
        NamedForm of(String words, int features, List<String> known);
    }

    /** A base form with the cases and gender of the form it was made from. */
    record NamedForm(String text, int features) {}

    @Override
    public @Nullable Name at(int at, Title title) {
        if (!text.isCapitalised(at)) {
            return null;
        }
        Name known = known(at, title);
        if (known != null && known.shape() == Shape.WHOLE) {
            return known;
        }
        Name unknown = unknown(at, title);
        if (unknown == null || known == null) {
            return unknown == null ? known : unknown;
        }
        boolean longer = unknown.to() > known.to() && unknown.shape() == Shape.WHOLE;
        return longer ? unknown : known;
    }

    private @Nullable Name known(int at, Title title) {
        int number = text.matches().longest(at, SenseKind.PERSON.bit());
        if (number < 0 || (isSurname(at, number) && isRatherSomethingElse(at, title))) {
            return null;
        }
        List<Sense> people = NameWords.people(text, at, number);
        int end = text.matches().end(at, number);
        if (NameWords.shape(people) == Shape.WHOLE) {
            end = end(end, at);
        }
        if (text.isWord(end) && text.tokens().adjacent(end) && text.tokens().capitalised(end)) {
            return null;
        }
        return name(at, end, title, NameWords.slugs(people), NameWords.features(people), NameWords.shape(people));
    }

    /** A family name that is another word, too, needs a title; one that is a state, an office or a title is none. */
    private boolean isRatherSomethingElse(int at, Title title) {
        return NameWords.isSomethingElse(text, at)
                && (title.strength() != Strength.STRONG
                        || text.hasKind(at, STATES | SenseKind.HONORIFIC.bit() | SenseKind.OFFICE.bit()));
    }

    private boolean isSurname(int at, int number) {
        return NameWords.shape(NameWords.people(text, at, number)) == Shape.SURNAME;
    }

    private @Nullable Name unknown(int at, Title title) {
        boolean given = isGivenName(at);
        boolean initial =
                isInitial(at) && !text.hasKind(at, STATES | SenseKind.HONORIFIC.bit() | SenseKind.OFFICE.bit());
        if (!given && !initial && (NameWords.isSomethingElse(text, at) || !startsName(at))) {
            return null;
        }
        int end = end(wordEnd(at), at);
        int words = words(at, end);
        if (initial && !text.isWord(end - 1)) {
            return null;
        }
        int features = NameWords.givenFeatures(text, at);
        if (words == 1) {
            boolean stands = title.strength() == Strength.STRONG
                    && !NameWords.isSomethingElse(text, at)
                    && !isAdjective(at, end);
            return stands ? name(at, end, title, List.of(), features, Shape.SURNAME) : null;
        }
        boolean sure = given || initial || title.strength() != Strength.NONE;
        List<String> known = initial ? family(end - 1) : List.of();
        return name(at, end, title, known, features, sure ? Shape.WHOLE : Shape.MAYBE);
    }

    /** The people of the gazetteer with the family name at a token. */
    private List<String> family(int at) {
        int number = text.matches().longest(at, SenseKind.PERSON.bit());
        return number >= 0 && isSurname(at, number) ? NameWords.slugs(NameWords.people(text, at, number)) : List.of();
    }

    /** A given name in another case than the nominative may be a state: «Перу». */
    private boolean isGivenName(int at) {
        boolean oblique = (NameWords.givenFeatures(text, at) & Grammatical.CASES) != 0
                && (NameWords.givenFeatures(text, at) & Grammatical.NOMINATIVE) == 0;
        return NameWords.isGivenName(text, at) && !(oblique && text.hasKind(at, STATES));
    }

    /** «Паралимпийских игр»: an adjective before its noun. */
    private boolean isAdjective(int at, int end) {
        return ADJECTIVE.matcher(written(at, end)).matches()
                && text.isWord(end)
                && !text.tokens().capitalised(end);
    }

    private boolean startsName(int at) {
        return text.isCapitalised(at)
                && (!text.tokens().allCaps(at)
                        || text.tokens().end(at) - text.tokens().start(at) > 4);
    }

    private boolean isInitial(int at) {
        return text.isCapitalised(at)
                && Initials.isLetter(text.tokens(), at)
                && text.is(at + 1, '.')
                && text.tokens().adjacent(at + 1);
    }

    /** The token behind a word with the parts that hyphens join to it, or behind an initial. */
    private int wordEnd(int at) {
        int end = isInitial(at) ? at + 2 : at + 1;
        while (text.is(end, '-')
                && text.tokens().adjacent(end)
                && text.isWord(end + 1)
                && text.tokens().adjacent(end + 1)) {
            end += 2;
        }
        return end;
    }

    /** The token behind the last word of a name whose beginning is known. */
    private int end(int known, int from) {
        int end = known;
        while (end - from < LONGEST * 2 && end < text.to()) {
            int part = partEnd(end);
            if (part < 0) {
                return end;
            }
            end = part;
        }
        return end;
    }

    /** The token behind the part of a name that begins at a token; -1 when none does. */
    private int partEnd(int at) {
        if (!text.isWord(at) || text.tokens().kind(at) != TokenKind.WORD) {
            return -1;
        }
        if (ENDINGS.contains(text.tokens(), at)) {
            return at + 1;
        }
        if (PARTICLES.contains(text.tokens(), at)) {
            int next = text.is(at + 1, '-') ? at + 2 : at + 1;
            int end = next < text.to() ? partEnd(next) : -1;
            return end < 0 && text.tokens().capitalised(at) ? at + 1 : end;
        }
        boolean fits = isInitial(at) || (startsName(at) && (!NameWords.isSomethingElse(text, at) || isLastName(at)));
        return fits ? wordEnd(at) : -1;
    }

    /** Some words are names of people and of other things; as a family name only one that the gazetteer has counts. */
    private boolean isLastName(int at) {
        return NameWords.isGivenName(text, at)
                && !text.hasKind(at, SenseKind.OFFICE.bit() | SenseKind.ORGANISATION.bit() | SenseKind.STOP_NAME.bit());
    }

    private int words(int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            boolean joined = text.tokens().adjacent(at) && at > from && text.is(at - 1, '-');
            words += text.isWord(at) && !joined ? 1 : 0;
        }
        return words;
    }

    /** The name between two tokens; a word at its end that stands in another case belongs to somebody else. */
    private Name name(int from, int to, Title title, List<String> known, int features, Shape shape) {
        int wanted = narrowed(features, title.features());
        NamedForm form = baseForm.of(written(from, to), wanted, known);
        if (form != null && isRatherShorter(form, from, to, wanted)) {
            form = null;
        }
        for (int end = shorter(from, to);
                form == null && end > from && shape != Shape.SURNAME;
                end = shorter(from, end)) {
            form = baseForm.of(written(from, end), wanted, known);
            if (form != null) {
                return new Name(
                        from,
                        end,
                        form.text(),
                        known,
                        form.features(),
                        0,
                        words(from, end) == 1 ? Shape.SURNAME : shape);
            }
        }
        NamedForm best = form == null ? new NamedForm(written(from, to), wanted) : form;
        return new Name(from, to, best.text(), known, best.features(), 0, shape);
    }

    /** Whether a name that does not change becomes one that does, and fits the case, without its last word: «Дамиеном Брэтуэйтом Саидов». */
    private boolean isRatherShorter(NamedForm form, int from, int to, int wanted) {
        boolean oblique = (wanted & Grammatical.CASES) != 0 && (wanted & Grammatical.NOMINATIVE) == 0;
        int end = shorter(from, to);
        if (!oblique || end <= from || !form.text().equals(written(from, to))) {
            return false;
        }
        NamedForm shorter = baseForm.of(written(from, end), wanted, List.of());
        return shorter != null && words(from, end) > 1 && isDeclined(shorter.text(), written(from, end));
    }

    /** Whether every word is in another form than the nominative. */
    private static boolean isDeclined(String base, String written) {
        String[] bases = base.split(" ", -1);
        String[] words = written.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (bases.length != words.length || bases[i].equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The token behind the name without its last word. */
    private int shorter(int from, int to) {
        int end = to - 1;
        while (end > from && (text.tokens().adjacent(end) || !text.isWord(end))) {
            end--;
        }
        return end;
    }

    private String written(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && !text.tokens().adjacent(at)) {
                words.append(' ');
            }
            words.append(text.tokens().text(at));
        }
        return words.toString();
    }

    /** The cases that both allow; those of the name when they share none. */
    private static int narrowed(int name, int title) {
        int cases = Grammatical.CASES;
        int both = name & title & cases;
        int either = (name & cases) != 0 ? name & cases : title & cases;
        return (both != 0 ? both : either) | (name & Grammatical.GENDERS);
    }
}
