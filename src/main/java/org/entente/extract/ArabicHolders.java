package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.gazetteer.LexiconMatches;

/** Reads Arabic holders of offices: a title before and an office behind a name, and several who share an office, each behind his state. */
final class ArabicHolders {
    private final ActorGrammar grammar;
    private final List<Atom> atoms;

    ArabicHolders(ActorGrammar grammar, List<Atom> atoms) {
        this.grammar = grammar;
        this.atoms = atoms;
    }

    /** One who is named behind his office; tells the atom behind all that was read. */
    int read(OfficePhrase phrase, int named) {
        OfficePhrase behind = ArabicOffices.isTitle(phrase) ? grammar.officeBehind(named) : null;
        if (behind != null) {
            return titled(phrase, named, behind);
        }
        Atom first = atoms.get(phrase.from());
        grammar.add(first.from(), named, titles(phrase), phrase.parties(), first, phrase.former(), phrase.counterpart());
        return others(phrase, named + 1);
    }

    private static List<OfficeTitle> titles(OfficePhrase phrase) {
        return OfficeNames.titles(phrase, Language.ARABIC);
    }

    /** «السفير تميم خلاف المتحدث باسم الوزارة». */
    private int titled(OfficePhrase title, int person, OfficePhrase office) {
        List<String> parties = office.parties().isEmpty() ? title.parties() : office.parties();
        Atom first = atoms.get(title.from());
        Name name = grammar.name(atoms.get(person));
        grammar.add(new ActorMention(
                first.from(),
                atoms.get(office.to() - 1).to(),
                Optional.of(name),
                titles(office),
                parties,
                name.features(),
                first.clitics(),
                title.former() || office.former(),
                false));
        return office.to();
    }

    /** Further holders of the office, each behind his state: «الرئيس الكازاخستاني … والأوزبكي …», «رؤساء ناميبيا … وموزمبيق …». */
    int others(OfficePhrase phrase, int behind) {
        int at = behind;
        int person = otherPerson(at);
        while (person >= 0) {
            Atom state = atoms.get(state(at));
            grammar.add(state.from(), person, titles(phrase), List.of(state.target()), state, phrase.former(), false);
            at = person + 1;
            person = otherPerson(at);
        }
        return at;
    }

    private int state(int at) {
        int state = at;
        while (grammar.isAt(state, AtomKind.COMMA) || grammar.isAt(state, AtomKind.AND)) {
            state++;
        }
        return state;
    }

    /** The atom of a name behind a state that is joined to what stands before it; -1 when there is none. */
    private int otherPerson(int at) {
        int state = state(at);
        if (state >= atoms.size() || !atoms.get(state).kind().isParty()) {
            return -1;
        }
        boolean joined = state > at && atoms.get(state - 1).is(AtomKind.AND)
                || (atoms.get(state).clitics() & LexiconMatches.AND) != 0;
        int person = state + 1;
        while (grammar.isAt(person, AtomKind.HONORIFIC)) {
            person++;
        }
        return joined && grammar.isAt(person, AtomKind.PERSON) ? person : -1;
    }
}
