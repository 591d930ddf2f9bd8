package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.gazetteer.LexiconMatches;
import org.entente.text.Grammatical;
import org.jspecify.annotations.Nullable;

/** Joins offices, names and states of a sentence into {@link ActorMention}s. */
final class ActorGrammar {
    private final List<Atom> atoms;
    private final Text text;
    private final Language language;
    private final List<ActorMention> actors = new ArrayList<>();

    private ActorGrammar(List<Atom> atoms, Text text) {
        this.atoms = atoms;
        this.text = text;
        this.language = text.language();
    }

    /**
     * The actors of a sentence, in order.
     *
     * @param body the token behind the dateline, of which nobody's name or office is a part
     */
    static List<ActorMention> parse(List<Atom> atoms, Text text, int body) {
        int behind = 0;
        while (behind < atoms.size() && atoms.get(behind).from() < body) {
            behind++;
        }
        if (behind == 0) {
            return parse(atoms, text);
        }
        List<ActorMention> actors = new ArrayList<>(parse(atoms.subList(0, behind), text));
        actors.addAll(parse(atoms.subList(behind, atoms.size()), text));
        return actors;
    }

    private static List<ActorMention> parse(List<Atom> atoms, Text text) {
        ActorGrammar grammar = new ActorGrammar(atoms, text);
        for (int at = 0; at < atoms.size(); ) {
            at = grammar.next(at);
        }
        return grammar.actors;
    }

    private int next(int at) {
        if (Eponyms.is(text, atoms, at)) {
            return Eponyms.end(atoms, at);
        }
        OfficePhrase phrase = OfficeGrammar.parse(atoms, at, language);
        if (phrase != null) {
            return phrase.isPlural() ? new SharedOffices(this, atoms, language).read(phrase) : holder(phrase);
        }
        Atom atom = atoms.get(at);
        if (atom.is(AtomKind.PERSON)) {
            return person(at);
        }
        if (atom.kind().isParty() && !atom.is(AtomKind.ADJECTIVE)) {
            return party(at);
        }
        return at + 1;
    }

    /** A state or organisation; "Turkey's Erdogan" is a person. */
    private int party(int at) {
        Atom atom = atoms.get(at);
        int next = at + 1;
        if (language == Language.ENGLISH && isAt(next, AtomKind.POSSESSIVE) && isAt(next + 1, AtomKind.PERSON)) {
            add(atom.from(), next + 1, List.of(), List.of(atom.target()), atom, false, false);
            return next + 2;
        }
        actors.add(new ActorMention(
                atom.from(),
                atom.to(),
                Optional.empty(),
                List.of(),
                List.of(atom.target()),
                atom.features(),
                atom.clitics(),
                false,
                false));
        return next;
    }

    /** A person named first; an office may follow: "Murat Nurtleu, the foreign minister of Kazakhstan,". */
    private int person(int at) {
        Atom person = atoms.get(at);
        Name name = name(person);
        int behind = at + 1;
        int state = language == Language.ENGLISH ? stateBehind(behind) : -1;
        if (state >= 0) {
            add(person.from(), at, List.of(), List.of(atoms.get(state).target()), person, false, false);
            return state + 1;
        }
        OfficePhrase phrase = officeBehind(at);
        if (phrase != null) {
            int end = atoms.get(phrase.to() - 1).to();
            actors.add(new ActorMention(
                    person.from(),
                    end,
                    Optional.of(name),
                    titles(phrase),
                    phrase.parties(),
                    name.features(),
                    person.clitics(),
                    phrase.former(),
                    false));
            return phrase.to();
        }
        if (name.shape() != Name.Shape.MAYBE) {
            actors.add(new ActorMention(
                    person.from(),
                    person.to(),
                    Optional.of(name),
                    List.of(),
                    List.of(),
                    name.features(),
                    person.clitics(),
                    false,
                    false));
        }
        return behind;
    }

    /** The office behind a name that is his; null when there is none. */
    private @Nullable OfficePhrase officeBehind(int person) {
        int behind = person + 1;
        boolean comma = isAt(behind, AtomKind.COMMA) || isAt(behind, AtomKind.DASH) || isAt(behind, AtomKind.OPEN);
        int start = comma ? behind + 1 : behind;
        while (isAt(start, AtomKind.ARTICLE)) {
            start++;
        }
        OfficePhrase phrase = start < atoms.size() && (comma || language == Language.ARABIC)
                ? OfficeGrammar.parse(atoms, start, language, true)
                : null;
        boolean his = phrase != null
                && !phrase.counterpart()
                && !phrase.isPlural()
                && isApposition(phrase, name(atoms.get(person)), true);
        return his ? phrase : null;
    }

    /** The state in "Joaquim Chissano of Mozambique"; -1 when none follows so. */
    int stateBehind(int behind) {
        int next = behind + 1;
        while (isAt(next, AtomKind.ARTICLE)) {
            next++;
        }
        return isAt(behind, AtomKind.OF) && isAt(next, AtomKind.STATE) ? next : -1;
    }

    /** An office behind a name is his unless a name follows it, too. */
    private boolean isApposition(OfficePhrase phrase, Name name, boolean first) {
        if (nameBehind(phrase, first) >= 0 || phrase.offices().isEmpty()) {
            return false;
        }
        Atom head = atoms.get(phrase.from());
        if (head.is(AtomKind.HONORIFIC) && language != Language.ARABIC) {
            return false;
        }
        if (language == Language.ARABIC) {
            return (head.clitics() & ~LexiconMatches.FOR) == 0;
        }
        boolean oneCase = (phrase.features() & name.features() & Grammatical.CASES) != 0
                || (phrase.features() & Grammatical.CASES) == 0
                || (name.features() & Grammatical.CASES) == 0;
        return language == Language.ENGLISH || oneCase;
    }

    private Name name(Atom atom) {
        if (atom.name() == null) {
            throw new IllegalStateException("a person without a name: " + atom);
        }
        return atom.name();
    }

    /** One holder of one or more offices, named or not. */
    private int holder(OfficePhrase phrase) {
        Atom first = atoms.get(phrase.from());
        int named = nameBehind(phrase, false);
        if (named >= 0 && language == Language.ARABIC) {
            return arabicHolder(phrase, named);
        }
        if (named >= 0) {
            OfficePhrase more = apposition(named);
            List<OfficeTitle> titles = titles(phrase);
            if (more != null) {
                titles.addAll(titles(more));
            }
            List<String> parties = more == null || !phrase.parties().isEmpty() ? phrase.parties() : more.parties();
            add(first.from(), named, titles, parties, first, phrase.former(), phrase.counterpart());
            return more == null ? named + 1 : more.to();
        }
        actors.add(new ActorMention(
                first.from(),
                atoms.get(phrase.to() - 1).to(),
                Optional.empty(),
                titles(phrase),
                phrase.parties(),
                phrase.features(),
                first.clitics(),
                phrase.former(),
                phrase.counterpart()));
        return phrase.to();
    }

    private int arabicHolder(OfficePhrase phrase, int named) {
        OfficePhrase behind = ArabicOffices.isTitle(phrase) ? officeBehind(named) : null;
        if (behind != null) {
            return titled(phrase, named, behind);
        }
        Atom first = atoms.get(phrase.from());
        add(first.from(), named, titles(phrase), phrase.parties(), first, phrase.former(), phrase.counterpart());
        return others(phrase, named + 1);
    }

    /** A title before a name and an office behind it: «السفير تميم خلاف المتحدث باسم الوزارة». */
    private int titled(OfficePhrase title, int person, OfficePhrase office) {
        List<String> parties = office.parties().isEmpty() ? title.parties() : office.parties();
        Atom first = atoms.get(title.from());
        Name name = name(atoms.get(person));
        int end = atoms.get(office.to() - 1).to();
        actors.add(new ActorMention(
                first.from(),
                end,
                Optional.of(name),
                titles(office),
                parties,
                name.features(),
                first.clitics(),
                title.former() || office.former(),
                false));
        return office.to();
    }

    /** The further offices in "Prince X, the Crown Prince and Prime Minister,"; null when there are none. */
    private @Nullable OfficePhrase apposition(int person) {
        int start = person + 2;
        while (isAt(start, AtomKind.ARTICLE)) {
            start++;
        }
        boolean may = language != Language.ARABIC && isAt(person + 1, AtomKind.COMMA) && start < atoms.size();
        OfficePhrase phrase = may ? OfficeGrammar.parse(atoms, start, language, true) : null;
        boolean fits = phrase != null
                && !phrase.counterpart()
                && !phrase.isPlural()
                && isApposition(phrase, name(atoms.get(person)), false)
                && (isAt(phrase.to(), AtomKind.COMMA) || phrase.to() >= atoms.size() || !isJoined(phrase.to()));
        return fits ? phrase : null;
    }

    private boolean isJoined(int at) {
        return atoms.get(at).is(AtomKind.AND);
    }

    void add(ActorMention actor) {
        actors.add(actor);
    }

    void add(
            int from,
            int person,
            List<OfficeTitle> titles,
            List<String> parties,
            Atom first,
            boolean former,
            boolean counterpart) {
        Atom atom = atoms.get(person);
        Name name = name(atom);
        actors.add(new ActorMention(
                from,
                atom.to(),
                Optional.of(name),
                titles,
                parties,
                name.features(),
                first.clitics(),
                former,
                counterpart));
    }

    /** The atom of the name that an office introduces; -1 when none follows it. */
    private int nameBehind(OfficePhrase phrase, boolean apposition) {
        int at = phrase.to();
        boolean comma = false;
        while (at < atoms.size()) {
            AtomKind kind = atoms.get(at).kind();
            if (kind == AtomKind.PERSON) {
                Name name = name(atoms.get(at));
                boolean fits = !comma || (name.shape() == Name.Shape.WHOLE && !(apposition && endsApposition(phrase)));
                boolean another = (name.clitics() & LexiconMatches.AND) != 0;
                return fits && !another && agrees(phrase, name) ? at : -1;
            }
            boolean joined = language == Language.ARABIC && (atoms.get(at).clitics() & LexiconMatches.AND) != 0;
            if (joined || (kind == AtomKind.COMMA && language == Language.ARABIC && isBehindName(phrase))) {
                return -1;
            }
            if (kind == AtomKind.COMMA && !comma && language != Language.RUSSIAN) {
                comma = true;
            } else if (kind != AtomKind.HONORIFIC
                    && kind != AtomKind.DASH
                    && kind != AtomKind.MODIFIER
                    && !(comma && kind == AtomKind.ARTICLE)) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private boolean isBehindName(OfficePhrase phrase) {
        return phrase.from() > 0 && atoms.get(phrase.from() - 1).is(AtomKind.PERSON);
    }

    /** Further holders of the office, each behind his state: «الرئيس الكازاخستاني … والأوزبكي …», «رؤساء ناميبيا … وموزمبيق …». */
    int others(OfficePhrase phrase, int behind) {
        int at = behind;
        while (true) {
            int state = at;
            boolean joined = false;
            while (isAt(state, AtomKind.COMMA) || isAt(state, AtomKind.AND)) {
                joined |= atoms.get(state).is(AtomKind.AND);
                state++;
            }
            joined |= state < atoms.size() && (atoms.get(state).clitics() & LexiconMatches.AND) != 0;
            int person = state + 1;
            while (isAt(person, AtomKind.HONORIFIC)) {
                person++;
            }
            if (!joined
                    || state >= atoms.size()
                    || !atoms.get(state).kind().isParty()
                    || !isAt(person, AtomKind.PERSON)) {
                return at;
            }
            add(
                    atoms.get(state).from(),
                    person,
                    titles(phrase),
                    List.of(atoms.get(state).target()),
                    atoms.get(state),
                    phrase.former(),
                    false);
            at = person + 1;
        }
    }

    /** "A, president of B, C and D": the office between commas belongs to A. */
    private boolean endsApposition(OfficePhrase phrase) {
        int before = phrase.from() - 1;
        while (before >= 0 && atoms.get(before).is(AtomKind.ARTICLE)) {
            before--;
        }
        return before > 0
                && atoms.get(before).is(AtomKind.COMMA)
                && atoms.get(before - 1).is(AtomKind.PERSON);
    }

    private boolean agrees(OfficePhrase phrase, Name name) {
        int office = phrase.features() & Grammatical.CASES;
        int person = name.features() & Grammatical.CASES;
        return language != Language.RUSSIAN || office == 0 || person == 0 || (office & person) != 0;
    }

    boolean isAt(int index, AtomKind kind) {
        return index < atoms.size() && atoms.get(index).is(kind);
    }

    private List<OfficeTitle> titles(OfficePhrase phrase) {
        return OfficeNames.titles(phrase, language);
    }

    /** Whether an atom begins with one of some words. */
    boolean isOneOf(int index, WordSet words) {
        return index < atoms.size()
                && words.contains(text.tokens(), atoms.get(index).from());
    }
}
