package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.text.Grammatical;

/** Reads whom an office is for: states, organisations, places, and what stands for them. */
abstract class OfficeParties {
    final List<Atom> atoms;
    final Language language;
    final List<String> parties = new ArrayList<>();
    int at;
    int features;

    OfficeParties(List<Atom> atoms, int at, Language language) {
        this.atoms = atoms;
        this.at = at;
        this.language = language;
    }

    /** Whether a party before an office is whom that is for: in Russian only an adjective. */
    final boolean ownsNext(Atom atom) {
        return switch (language) {
            case ENGLISH -> atom.kind().isParty();
            case RUSSIAN -> atom.is(AtomKind.ADJECTIVE);
            case ARABIC -> false;
        };
    }

    final boolean isLocal(int index) {
        return index < atoms.size()
                && language != Language.ARABIC
                && (atoms.get(index).is(AtomKind.REGION) || atoms.get(index).is(AtomKind.PLACE));
    }

    /** Whoever holds an office of a place acts for its state. */
    final void local(Atom place) {
        Optional<String> code = place.is(AtomKind.REGION)
                ? Optional.of(place.target()).filter(target -> !target.isEmpty())
                : HomeState.country(place.target());
        code.ifPresent(parties::add);
    }

    final boolean isParty(int index) {
        return index < atoms.size() && atoms.get(index).kind().isParty();
    }

    final boolean party() {
        int next = switch (language) {
            case ENGLISH -> behindOf();
            case RUSSIAN -> at;
            case ARABIC -> atoms.get(at).is(AtomKind.OF) ? at + 1 : at;
        };
        next = behindInstitution(next);
        if (isComplete(next)) {
            return false;
        }
        if (next >= 0
                && isLocal(next)
                && (atoms.get(next).has(Grammatical.GENITIVE)
                        || (atoms.get(next).features() & Grammatical.CASES) == 0)) {
            local(atoms.get(next));
            at = next + 1;
            return true;
        }
        if (next < 0 || !isParty(next) || !agrees(atoms.get(next), next)) {
            return false;
        }
        add(atoms.get(next));
        at = next + 1;
        list();
        return true;
    }

    /** Whether an Arabic office has its state already, so that another one behind it is the object of the verb: «زار وزير خارجية روسيا مصر». */
    private boolean isComplete(int next) {
        boolean several = (features & (Grammatical.PLURAL | Grammatical.DUAL)) != 0;
        return language == Language.ARABIC
                && !parties.isEmpty()
                && !several
                && next >= 0
                && isParty(next)
                && !atoms.get(next).is(AtomKind.ADJECTIVE)
                && isParty(next - 1)
                && (atoms.get(next).clitics() & LexiconMatches.AND) == 0;
    }

    /** Behind "the embassy of" and the like, when a party follows. */
    private int behindInstitution(int at) {
        if (at < 0 || at >= atoms.size() || !atoms.get(at).is(AtomKind.INSTITUTION)) {
            return at;
        }
        int next = at + 1;
        while (next < atoms.size()
                && (atoms.get(next).is(AtomKind.OF) || atoms.get(next).is(AtomKind.ARTICLE))) {
            next++;
        }
        return next;
    }

    final int behindOf() {
        if (!atoms.get(at).is(AtomKind.OF)) {
            return -1;
        }
        int next = at + 1;
        while (next < atoms.size() && atoms.get(next).is(AtomKind.ARTICLE)) {
            next++;
        }
        return next;
    }

    final boolean agrees(Atom party, int index) {
        return switch (language) {
            case ENGLISH ->
                !party.is(AtomKind.ADJECTIVE) || party.senses().stream().anyMatch(sense -> sense.has(Sense.ALL_CAPS));
            case RUSSIAN ->
                (party.has(Grammatical.GENITIVE) && !party.is(AtomKind.ADJECTIVE))
                        || ((party.features() & Grammatical.CASES) == 0 && !party.has(Sense.COMBINING));
            case ARABIC -> (party.clitics() & ~LexiconMatches.FOR) == 0;
        };
    }

    private void add(Atom party) {
        parties.add(party.target());
    }

    /** Several states behind a plural: "of Russia, Kazakhstan and Belarus". */
    private void list() {
        boolean several = (features & (Grammatical.PLURAL | Grammatical.DUAL)) != 0;
        while (several && at < atoms.size()) {
            Atom atom = atoms.get(at);
            int next = at;
            if (atom.is(AtomKind.COMMA) || atom.is(AtomKind.AND)) {
                next++;
                while (next < atoms.size()
                        && (atoms.get(next).is(AtomKind.AND) || atoms.get(next).is(AtomKind.ARTICLE))) {
                    next++;
                }
            } else if ((atom.clitics() & LexiconMatches.AND) == 0) {
                return;
            }
            if (!isParty(next)) {
                return;
            }
            add(atoms.get(next));
            at = next + 1;
        }
    }
}
