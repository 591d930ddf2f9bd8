package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.Tokens;

/** The two blocs, or the state and the part of the world, that a text is about: those of the summit of which its opening tells. */
final class Blocs {
    /** So many sentences, the headline among them, open a text. */
    private static final int OPENING = 4;

    /** So many words stand at most between the two sides of a summit. */
    private static final int BESIDE = 8;

    private static final PhraseSet NAMES = PhraseSet.list("blocs, two groups, two regions, регионов, объединений,"
            + " двух сторон, دول المجلس, دول مجلس التعاون, المنطقتين, المجموعتين, التكتلين");

    private Blocs() {}

    /** Whether words between two tokens mean blocs. */
    static boolean areNamed(Tokens tokens, int from, int to) {
        return NAMES.isIn(tokens, from, to);
    }

    static Optional<List<String>> of(Document document) {
        List<List<String>> pairs = document.sentences().stream()
                .limit(OPENING)
                .flatMap(sentence -> pairs(sentence).stream())
                .toList();
        return pairs.stream()
                .filter(pair -> pair.stream().anyMatch(code -> !code.contains("/")))
                .findFirst()
                .or(() -> pairs.stream().findFirst());
    }

    private static List<List<String>> pairs(Sentence sentence) {
        List<List<String>> pairs = new ArrayList<>();
        List<ActorMention> actors = sentence.actors();
        for (int i = 0; i + 1 < actors.size(); i++) {
            ActorMention one = actors.get(i);
            ActorMention other = actors.get(i + 1);
            boolean near = other.from() - one.to() <= BESIDE && !one.parties().equals(other.parties());
            if (isBloc(one) && isBloc(other) && near) {
                pairs.add(List.of(one.parties().getFirst(), other.parties().getFirst()));
            } else if (one.parties().size() == 2 && one.parties().stream().allMatch(code -> code.length() != 2)) {
                pairs.add(one.parties());
            }
        }
        return pairs;
    }

    private static boolean isBloc(ActorMention actor) {
        return actor.isParty()
                && actor.parties().size() == 1
                && actor.parties().getFirst().length() != 2
                && !actor.parties().getFirst().equals("UN");
    }
}
