package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;

/** Reads the holders of an office that several share: «президенты Казахстана и Узбекистана Токаев и Мирзиёев». */
final class SharedOffices {
    private static final WordSet BOTH = WordSet.of("двух", "обеих", "обоих", "трех", "two", "both", "three");
    private static final WordSet BOTH_COUNTRIES = WordSet.of("البلدين", "الدولتين", "بلديهما");

    private final ActorGrammar grammar;
    private final List<Atom> atoms;
    private final Language language;

    SharedOffices(ActorGrammar grammar, List<Atom> atoms, Language language) {
        this.grammar = grammar;
        this.atoms = atoms;
        this.language = language;
    }

    /** Several holders: with names in the order of their states, or one for each state. */
    int read(OfficePhrase phrase) {
        List<Integer> persons = personsBehind(phrase);
        Atom first = atoms.get(phrase.from());
        int state = persons.isEmpty() && phrase.parties().isEmpty() ? stateBehindDash(phrase.to()) : -1;
        if (state >= 0) {
            return holdersByState(phrase, state + 1, List.of(atoms.get(state).target()));
        }
        if (persons.isEmpty()) {
            int end = atoms.get(phrase.to() - 1).to();
            grammar.add(new ActorMention(
                    first.from(),
                    end,
                    Optional.empty(),
                    OfficeNames.titles(phrase, language),
                    phrase.parties(),
                    phrase.features(),
                    first.clitics(),
                    phrase.former(),
                    phrase.counterpart()));
            return phrase.to();
        }
        List<String> parties = phrase.parties();
        if (parties.size() == 1 && hasStateBehind(persons.getFirst())) {
            return holdersByState(phrase, persons.getFirst(), parties);
        }
        for (int i = 0; i < persons.size(); i++) {
            int own = language == Language.ENGLISH ? grammar.stateBehind(persons.get(i) + 1) : -1;
            List<String> bracketed = inBrackets(persons.get(i) + 1);
            List<String> his = own >= 0
                    ? List.of(atoms.get(own).target())
                    : !bracketed.isEmpty()
                            ? bracketed
                            : parties.size() == persons.size()
                                    ? List.of(parties.get(i))
                                    : parties.size() == 1 ? parties : List.of();
            int from = i == 0 ? first.from() : atoms.get(persons.get(i)).from();
            grammar.add(
                    from,
                    persons.get(i),
                    OfficeNames.titles(phrase, language),
                    his,
                    i == 0 ? first : atoms.get(persons.get(i)),
                    phrase.former(),
                    phrase.counterpart());
        }
        return language == Language.ARABIC ? grammar.others(phrase, persons.getLast() + 1) : persons.getLast() + 1;
    }

    /** The state in brackets behind a name. */
    private List<String> inBrackets(int at) {
        boolean bracketed = grammar.isAt(at, AtomKind.OPEN)
                && grammar.isAt(at + 2, AtomKind.CLOSE)
                && atoms.get(at + 1).kind().isParty();
        return bracketed ? List.of(atoms.get(at + 1).target()) : List.of();
    }

    /** «Греции Йоргоса Герапетритиса» behind a comma or "and". */
    private boolean hasStateBehind(int person) {
        int at = person + 1;
        while (grammar.isAt(at, AtomKind.COMMA)
                || grammar.isAt(at, AtomKind.AND)
                || grammar.isAt(at, AtomKind.OF)
                || grammar.isAt(at, AtomKind.ARTICLE)) {
            at++;
        }
        boolean joined = grammar.isAt(person + 1, AtomKind.COMMA) || grammar.isAt(person + 1, AtomKind.AND);
        return joined
                && at + 1 < atoms.size()
                && atoms.get(at).kind().isParty()
                && grammar.isAt(behindComma(at + 1), AtomKind.PERSON);
    }

    private int behindComma(int at) {
        return language == Language.ENGLISH && grammar.isAt(at, AtomKind.COMMA) ? at + 1 : at;
    }

    /** «президенты государств-наблюдателей — Узбекистана Шавкат Мирзиёев»: the first state, or -1. */
    private int stateBehindDash(int from) {
        for (int at = from; at + 2 < atoms.size() && at < from + 6; at++) {
            if (atoms.get(at).is(AtomKind.DASH)
                    && atoms.get(at + 1).kind().isParty()
                    && grammar.isAt(at + 2, AtomKind.PERSON)) {
                return at + 1;
            }
        }
        return -1;
    }

    /** «послы Омана Саид аль-Маамари, Эстонии Кюлли Таммсаар и Мали Бубакар Траоре»: each state before its own. */
    private int holdersByState(OfficePhrase phrase, int firstPerson, List<String> parties) {
        int person = firstPerson;
        grammar.add(
                atoms.get(phrase.from()).from(),
                person,
                OfficeNames.titles(phrase, language),
                parties,
                atoms.get(phrase.from()),
                phrase.former(),
                false);
        while (hasStateBehind(person)) {
            int state = person + 1;
            while (!atoms.get(state).kind().isParty()) {
                state++;
            }
            person = behindComma(state + 1);
            grammar.add(
                    atoms.get(state).from(),
                    person,
                    OfficeNames.titles(phrase, language),
                    List.of(atoms.get(state).target()),
                    atoms.get(state),
                    phrase.former(),
                    false);
        }
        return person + 1;
    }

    /** Behind "of the two countries", «двух стран», «البلدين». */
    private int behindBoth(int from) {
        int at = from;
        while (grammar.isAt(at, AtomKind.OF) || grammar.isAt(at, AtomKind.ARTICLE)) {
            at++;
        }
        if (at < atoms.size() && grammar.isOneOf(at, BOTH)) {
            return at + 2;
        }
        return at < atoms.size() && grammar.isOneOf(at, BOTH_COUNTRIES) ? at + 1 : from;
    }

    private List<Integer> personsBehind(OfficePhrase phrase) {
        List<Integer> persons = new ArrayList<>();
        for (int at = behindBoth(phrase.to()); at < atoms.size(); at++) {
            AtomKind kind = atoms.get(at).kind();
            if (kind == AtomKind.PERSON) {
                persons.add(at);
                at = language == Language.ENGLISH ? Math.max(at, grammar.stateBehind(at + 1)) : at;
            } else if (!persons.isEmpty() && !inBrackets(at).isEmpty()) {
                at += 2;
            } else if (kind != AtomKind.COMMA
                    && kind != AtomKind.AND
                    && kind != AtomKind.HONORIFIC
                    && kind != AtomKind.DASH) {
                return persons;
            }
        }
        return persons;
    }
}
