package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.Name.Shape;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Grammatical;

/** Looks at the words of names that hold for all three languages. */
final class NameWords {
    private static final int NO_PART = SenseKind.OFFICE.bit()
            | SenseKind.ORGANISATION.bit()
            | SenseKind.STATE.bit()
            | SenseKind.ADJECTIVE.bit()
            | SenseKind.CAPITAL.bit()
            | SenseKind.REGION.bit()
            | SenseKind.SEAT.bit()
            | SenseKind.MINISTRY.bit()
            | SenseKind.HONORIFIC.bit()
            | SenseKind.DEMONYM.bit()
            | SenseKind.STOP_NAME.bit();

    private NameWords() {}

    /** The known people whose name begins at a token, by the longest form; a family name alone only when no whole name does. */
    static List<Sense> people(Text text, int at, int number) {
        List<Sense> people = new ArrayList<>();
        for (int i = 0; i < text.matches().senses(at, number); i++) {
            Sense sense = text.matches().sense(at, number, i);
            if (sense.kind() == SenseKind.PERSON && text.matches().allows(at, sense)) {
                people.add(sense);
            }
        }
        int all = people.size();
        for (int i = 0; i < all; i++) {
            if (!people.get(i).has(Sense.SURNAME)) {
                people.removeIf(sense -> sense.has(Sense.SURNAME));
                return people;
            }
        }
        return people;
    }

    static Shape shape(List<Sense> people) {
        return people.getFirst().has(Sense.SURNAME) ? Shape.SURNAME : Shape.WHOLE;
    }

    static List<String> slugs(List<Sense> people) {
        return people.size() == 1
                ? List.of(people.getFirst().target())
                : people.stream().map(Sense::target).distinct().toList();
    }

    static int features(List<Sense> people) {
        int features = 0;
        for (Sense sense : people) {
            features |= sense.features() & (Grammatical.CASES | Grammatical.GENDERS);
        }
        return features;
    }

    /** Whether the lexicon has a word as something else than a part of a name. */
    static boolean isSomethingElse(Text text, int at) {
        return text.hasKind(at, NO_PART);
    }

    static boolean isGivenName(Text text, int at) {
        return text.hasKind(at, SenseKind.GIVEN_NAME.bit());
    }

    /** The features of a given name. */
    static int givenFeatures(Text text, int at) {
        int number = text.matches().longest(at, SenseKind.GIVEN_NAME.bit());
        if (number < 0) {
            return 0;
        }
        int features = 0;
        for (int i = 0; i < text.matches().senses(at, number); i++) {
            Sense sense = text.matches().sense(at, number, i);
            features |= sense.kind() == SenseKind.GIVEN_NAME ? sense.features() : 0;
        }
        return features & (Grammatical.CASES | Grammatical.GENDERS);
    }
}
