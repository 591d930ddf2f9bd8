package org.entente.extract;

import java.util.List;
import java.util.Optional;

/** For whose side a person of an Arabic sentence stands: «عن الجانب الغامبي السيد …», «وفد من البرلمان الأرميني برئاسة النائب …». */
final class ArabicSides {
    private static final WordSet SIDES = WordSet.of(
            "الجانب",
            "جانب",
            "الجانبين",
            "الطرف",
            "طرف",
            "الوفد",
            "وفد",
            "والوفد",
            "ووفد",
            "حكومة",
            "الحكومة",
            "للحكومة",
            "لحكومة",
            "بالجانب",
            "للجانب",
            "جمهورية",
            "دولة",
            "مملكة");
    private static final WordSet SIDE_PREPOSITIONS = WordSet.of(
            "عن", "وعن", "من", "ومن", "نيابة", "ممثلا", "مثل", "ومثل", "ترأس", "وترأس", "رأس", "ورأس", "يترأس",
            "ويترأس", "يضم", "ضم", "وضم", "حكومة");
    private static final WordSet HEADED_BY = WordSet.of("برئاسة", "بقيادة", "يترأسه", "ترأسه", "يرأسه", "ترأسها", "ضم");

    private ArabicSides() {}

    /** The state that was named last before a counterpart and is not the one the text is written from. */
    static Optional<String> foreign(Document document, DocumentEntities entities, ActorMention counterpart) {
        return document.sentences().stream()
                .flatMap(sentence -> sentence.actors().stream())
                .filter(actor ->
                        actor.from() < counterpart.from() && actor.parties().size() == 1)
                .map(actor -> actor.parties().getFirst())
                .filter(party -> !entities.home().equals(Optional.of(party)))
                .reduce((first, second) -> second);
    }

    /** The state or organisation that the sentence puts somebody on the side of. */
    static Optional<String> of(Document document, Sentence sentence, ActorMention actor) {
        List<Atom> atoms = sentence.atoms();
        Optional<String> side = Optional.empty();
        Optional<String> latest = Optional.empty();
        for (Atom atom : atoms) {
            if (atom.from() >= actor.from()) {
                break;
            }
            if (atom.kind().isParty()) {
                latest = Optional.of(atom.target());
                boolean sided = SIDES.contains(document.tokens(), atom.from() - 1)
                        && SIDE_PREPOSITIONS.contains(document.tokens(), atom.from() - 2);
                side = sided ? latest : side;
            }
        }
        return HEADED_BY.contains(document.tokens(), actor.from() - 1) ? latest : side;
    }
}
