package org.entente.text;

import java.util.List;
import java.util.Optional;

/**
 * Russian declension: all case forms of the names, offices and people of the lexicon, and the nominative of a name that a text
 * has in another case. Forms are as the tables in {@code data/lexicon/ru} have them: {@code *} behind the words of a phrase that
 * inflect, and the features {@code m f n pl indecl adj}. All methods are pure functions.
 */
public final class RussianDeclension {
    private RussianDeclension() {}

    /**
     * The forms of a name of a state, an organisation, a place or a thing, in the number in which it stands. The accusative of a
     * masculine is its nominative. A phrase of several words without marks and without gender does not inflect.
     */
    public static List<Inflected> noun(String form, String features) {
        return RussianPhrases.inflect(form, features, false);
    }

    /** The forms of what a person may be called, an office above all: as {@link #noun}, but the accusative is the genitive. */
    public static List<Inflected> office(String form, String features) {
        return RussianPhrases.inflect(form, features, true);
    }

    /** The plural forms of an office that stands in the singular («министр* обороны»); of one in the plural, its forms. */
    public static List<Inflected> plural(String form, String features) {
        return RussianPhrases.plural(form, features);
    }

    /** The forms in all genders and numbers of an adjective that stands in the nominative masculine. */
    public static List<Inflected> adjective(String form) {
        return RussianAdjectives.paradigm(form);
    }

    /** The forms of a word for the people of a country; the features are {@code m}, {@code f} or {@code pl}, and {@code adj}. */
    public static List<Inflected> demonym(String form, String features) {
        return RussianPhrases.inflect(form, features, true);
    }

    /**
     * The forms of one word.
     *
     * @param noun the word in the nominative singular
     * @param gender a bit of {@link Grammatical}, or 0 to guess
     * @param animate whether the accusative of a masculine is its genitive
     */
    public static List<Inflected> word(String noun, int gender, boolean animate) {
        int known = (gender & Grammatical.GENDERS) == 0 ? RussianNouns.gender(noun) : gender & Grammatical.GENDERS;
        return Paradigm.merge(Grammatical.SINGULAR | known, RussianNouns.singular(noun, known, animate));
    }

    /** The forms of a name of a person, or of a part of one, that stands in the nominative; for a case there may be several. */
    public static List<Inflected> person(String name, Gender gender) {
        return RussianNames.inflect(name, gender);
    }

    /**
     * The nominative of a name of a person.
     *
     * @param words the words of the name as the text has them, hyphened ones whole
     * @param cases bits of the cases in which the name may stand, 0 when that is unknown
     * @param gender the gender, when it is known
     * @return the likeliest name; the words as they are when nothing fits
     */
    public static BaseName base(List<String> words, int cases, Optional<Gender> gender) {
        int asked = (cases & Grammatical.CASES) == 0 ? Grammatical.CASES : cases & Grammatical.CASES;
        return nominative(words, asked, gender).orElseGet(() -> new BaseName(String.join(" ", words), asked, gender));
    }

    /** As {@link #base}; absent when the words are no name in any of the cases. */
    public static Optional<BaseName> nominative(List<String> words, int cases, Optional<Gender> gender) {
        return RussianBaseNames.base(words, cases & Grammatical.CASES, gender);
    }
}
