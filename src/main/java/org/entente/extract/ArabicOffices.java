package org.entente.extract;

import java.util.List;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.text.Grammatical;

/** What is particular to offices in Arabic. */
final class ArabicOffices {
    private ArabicOffices() {}

    static boolean isPlural(Atom office) {
        int numbers = office.features() & Grammatical.NUMBERS;
        return numbers != 0 && (numbers & Grammatical.SINGULAR) == 0;
    }

    /**
     * The features of a head. «سفيرا» is a dual with whom it is for behind it, and singular behind a name, with «ل» or «لدى» behind it, or with
     * nothing at all.
     */
    static int features(List<Atom> atoms, int head) {
        int features = atoms.get(head).features();
        boolean either = (features & Grammatical.DUAL) != 0 && (features & Grammatical.ACCUSATIVE) != 0;
        if (!either) {
            return features;
        }
        return isDual(atoms, head) ? features & ~Grammatical.SINGULAR : features & ~(Grammatical.DUAL | Grammatical.PLURAL);
    }

    private static boolean isDual(List<Atom> atoms, int head) {
        if (head > 0 && atoms.get(head - 1).is(AtomKind.PERSON) || head + 1 >= atoms.size()) {
            return false;
        }
        Atom next = atoms.get(head + 1);
        return next.kind().isParty() && (next.clitics() & LexiconMatches.FOR) == 0;
    }

    /** «سفيرة» is an ambassador and «سفيره» is his, though both are folded to one form. */
    static void keepMeant(Text text, int at, List<Sense> senses) {
        boolean either = senses.stream().anyMatch(ArabicOffices::isPossessed) && !senses.stream().allMatch(ArabicOffices::isPossessed);
        if (either) {
            boolean feminine = text.tokens().text().charAt(text.tokens().end(at) - 1) == 'ة';
            senses.removeIf(sense -> isPossessed(sense) == feminine);
        }
    }

    /** The state named last before an office with a pronoun: «استدعت تركيا سفيرها». */
    static List<String> owner(List<Atom> atoms, int office) {
        for (int at = office - 1; at >= 0; at--) {
            Atom atom = atoms.get(at);
            boolean place = atom.is(AtomKind.CAPITAL) && atom.clitics() != 0;
            if (atom.kind().isParty() && !place && !atom.target().startsWith("group/")) {
                return List.of(atom.target());
            }
        }
        return List.of();
    }

    /** Whether something written together with «و» begins, which is another's. */
    static boolean isJoined(Atom atom) {
        return (atom.clitics() & LexiconMatches.AND) != 0;
    }

    static boolean isPossessed(Sense office) {
        return office.has(Sense.POSSESSED);
    }
}
