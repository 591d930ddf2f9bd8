package org.entente.gazetteer;

import java.util.List;
import java.util.Optional;
import org.entente.text.Grammatical;
import org.entente.text.Inflected;

/** Makes the forms in which a language writes what the lexicon gives in its base form. Each method gives the base form, too. */
interface Inflection {
    /** The forms of the name of a state, organisation or place. */
    List<Inflected> name(String form, String features);

    /** The forms of a name of which the inflecting words are not marked. */
    default List<Inflected> label(String label) {
        return name(label, "");
    }

    /** The forms of the adjective of a state. */
    List<Inflected> adjective(String form, String features);

    /** The first half of adjectives that join two states: «российско-казахстанский». */
    default Optional<String> combining(String adjective) {
        return Optional.empty();
    }

    List<Inflected> demonym(String form, String features);

    /** The forms of an office, in the plural, too, as far as they can be made. */
    List<Inflected> office(String form, String features);

    /** The forms of an office together with a pronoun of whom it is for. */
    default List<Inflected> possessedOffice(String form, String features) {
        return List.of();
    }

    /** The forms of a person's name or of a part of it. */
    List<Inflected> person(String name, int gender);

    /** The forms of a word beside an office or of a title. */
    List<Inflected> modifier(String form, String features);

    /** The forms of a noun that tells of an event; verbs are listed in all their forms. */
    List<Inflected> noun(String form, String features);

    /** The features that a table gives by letters: {@code m}, {@code f}, {@code n}, {@code sg}, {@code pl}, {@code dual}. */
    static int features(String letters) {
        int bits = 0;
        for (String letter : letters.split(" ", -1)) {
            bits |= switch (letter) {
                case "m" -> Grammatical.MASCULINE;
                case "f" -> Grammatical.FEMININE;
                case "n" -> Grammatical.NEUTER;
                case "sg" -> Grammatical.SINGULAR;
                case "pl" -> Grammatical.PLURAL;
                case "dual" -> Grammatical.DUAL;
                default -> 0;
            };
        }
        return bits;
    }
}
