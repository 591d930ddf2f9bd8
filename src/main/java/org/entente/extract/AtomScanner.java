package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.article.Language;
import org.entente.extract.NameGrammar.Strength;
import org.entente.extract.NameGrammar.Title;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Grammatical;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into {@link Atom}s, from left to right, at each token the longest. */
final class AtomScanner {
    private static final SenseKind[] RANKED = {
        SenseKind.OFFICE,
        SenseKind.STATE,
        SenseKind.ORGANISATION,
        SenseKind.CAPITAL,
        SenseKind.REGION,
        SenseKind.ADJECTIVE,
        SenseKind.PLACE,
        SenseKind.SEAT,
        SenseKind.MINISTRY,
        SenseKind.MODIFIER,
        SenseKind.HONORIFIC
    };
    private static final int RANKED_BITS = bits();
    private static final int STATE = SenseKind.STATE.bit();

    private final Text text;
    private final Words words;
    private final NameGrammar names;
    private final DocumentNames named;
    private final List<Atom> atoms;

    private AtomScanner(Text text, DocumentNames named, List<Atom> begun) {
        this.named = named;
        this.text = text;
        this.atoms = new ArrayList<>(begun);
        this.words = Words.of(text.language());
        this.names = switch (text.language()) {
            case ENGLISH ->
                new CapitalNames(text, (name, features, known) -> new CapitalNames.NamedForm(name, features));
            case RUSSIAN -> new CapitalNames(text, new RussianBaseForm());
            case ARABIC -> new ArabicNames(text);
        };
    }

    private static int bits() {
        int bits = 0;
        for (SenseKind kind : RANKED) {
            bits |= kind.bit();
        }
        return bits;
    }

    /** The atoms of a sentence; they cover it without gaps. */
    static List<Atom> scan(Text text) {
        return scan(text, DocumentNames.none(), text.from(), List.of());
    }

    /** The atoms of a sentence when the names of its text are known, of which a single word may be one. */
    static List<Atom> scanAgain(Text text, DocumentNames named, List<Atom> atoms) {
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            boolean unknown = atom.senses().isEmpty() && atom.name() == null;
            if (unknown && named.at(text, atom.from()) != null) {
                return scan(text, named, atom.from(), atoms.subList(0, i));
            }
        }
        return atoms;
    }

    private static List<Atom> scan(Text text, DocumentNames named, int from, List<Atom> begun) {
        AtomScanner scanner = new AtomScanner(text, named, begun);
        for (int at = from; at < text.to(); ) {
            Atom atom = scanner.next(at);
            scanner.atoms.add(atom);
            at = atom.to();
        }
        return scanner.atoms;
    }

    private Atom next(int at) {
        Atom form = Regions.at(text, at, form(at));
        if (!text.isWord(at)) {
            return form != null ? form : Atom.word(words.mark(text, at), at, at + 1);
        }
        if (text.language() == Language.ARABIC && ArabicOffices.isAtHome(text, at, atoms)) {
            return Atom.word(AtomKind.MODIFIER, at, at + 2);
        }
        boolean may = text.language() == Language.ARABIC || text.tokens().capitalised(at);
        Name name = may ? beforeOf(names.at(at, title())) : null;
        name = name == null && form == null ? named.at(text, at) : name;
        Atom titled = name == null ? null : title(name);
        if (titled != null) {
            return titled;
        }
        if (name != null && isRatherName(name, form)) {
            return new Atom(AtomKind.PERSON, at, name.to(), name.clitics(), List.of(), name);
        }
        return form != null ? form : Atom.word(words.kind(text, at), at, at + 1);
    }

    private boolean isRatherName(Name name, @Nullable Atom form) {
        if (form == null) {
            return true;
        }
        boolean placed = form.is(AtomKind.PLACE)
                && isJoined(atoms.size() - 1)
                && title().strength() == Strength.WEAK
                && name.known().isEmpty();
        return !placed
                && !isSentTo(name, form)
                && (form.is(AtomKind.PLACE) || (name.to() >= form.to() && !form.is(AtomKind.REGION)));
    }

    /** «سفيره لدى إسرائيل», "ambassador to Sri Lanka": a state that is called like somebody. */
    private boolean isSentTo(Name name, Atom form) {
        return form.is(AtomKind.STATE)
                && form.to() == name.to()
                && name.known().isEmpty()
                && !atoms.isEmpty()
                && atoms.getLast().is(AtomKind.TO);
    }

    /** The longest form of the lexicon at a token that a phrase may be made of. */
    private @Nullable Atom form(int at) {
        if (!text.matches().mayBe(at, RANKED_BITS)) {
            return null;
        }
        for (int number = 0; number < text.matches().count(at); number++) {
            int kinds = text.matches().kinds(at, number) & RANKED_BITS;
            for (SenseKind kind : RANKED) {
                if ((kinds & kind.bit()) != 0) {
                    List<Sense> senses = senses(at, number, kind);
                    int end = text.matches().end(at, number);
                    if (kind == SenseKind.OFFICE && text.language() != Language.ARABIC) {
                        if (cutsState(at, end)) {
                            break;
                        }
                        senses.addAll(inside(at, end));
                    }
                    if (!senses.isEmpty()) {
                        if (kind == SenseKind.OFFICE && text.language() == Language.ARABIC) {
                            senses = ArabicOffices.withState(text, at, end, senses);
                            end = ArabicPortfolios.end(text, senses.getFirst(), end);
                        }
                        return new Atom(
                                AtomKind.valueOf(kind.name()),
                                at,
                                end,
                                text.matches().clitics(at, number),
                                senses,
                                null);
                    }
                }
            }
        }
        return null;
    }

    /** Of "Abdullah II of Jordan" only the name. */
    private @Nullable Name beforeOf(@Nullable Name name) {
        if (name == null || text.language() != Language.ENGLISH) {
            return name;
        }
        for (int at = name.from() + 1; at < name.to(); at++) {
            if (words.kind(text, at) == AtomKind.OF) {
                String shorter = name.text().replaceFirst(" of .*", "");
                return new Name(name.from(), at, shorter, name.known(), name.features(), name.clitics(), name.shape());
            }
        }
        return name;
    }

    /** The office that a known name begins with: "Sultan Haitham bin Tariq"; null when it begins with none. */
    private @Nullable Atom title(Name name) {
        if (text.language() == Language.ARABIC) {
            return null;
        }
        int number = text.matches().longest(name.from(), SenseKind.OFFICE.bit());
        if (number < 0 || text.matches().end(name.from(), number) >= name.to()) {
            return null;
        }
        int end = text.matches().end(name.from(), number);
        boolean titled = title().strength() == Strength.STRONG
                && !atoms.getLast().is(AtomKind.POSSESSIVE)
                && text.hasKind(name.from(), SenseKind.GIVEN_NAME.bit());
        if (titled) {
            return null;
        }
        if (name.known().isEmpty() && text.matches().longest(end, SenseKind.PERSON.bit()) < 0) {
            return null;
        }
        return text.isCapitalised(end)
                ? new Atom(AtomKind.OFFICE, name.from(), end, 0, senses(name.from(), number, SenseKind.OFFICE), null)
                : null;
    }

    /** Whether the end of an office is the beginning of a state: «Президент Республики Корея». */
    private boolean cutsState(int at, int end) {
        for (int inner = at + 1; inner < end; inner++) {
            int state = text.matches().longest(inner, STATE);
            if (state >= 0 && text.matches().end(inner, state) > end) {
                return true;
            }
        }
        return false;
    }

    /** The state inside an office: «постоянный представитель Казахстана при ООН»; at an end it belongs to the wording. */
    private List<Sense> inside(int at, int end) {
        for (int inner = at + 1; inner < end - 1; inner++) {
            int state = text.matches().longest(inner, STATE | SenseKind.ADJECTIVE.bit());
            if (state >= 0 && text.matches().end(inner, state) < end) {
                Sense sense = text.matches().first(inner, state, STATE | SenseKind.ADJECTIVE.bit());
                return sense == null ? List.of() : List.of(sense);
            }
        }
        return List.of();
    }

    private List<Sense> senses(int at, int number, SenseKind kind) {
        List<Sense> senses = new ArrayList<>(2);
        for (int i = 0; i < text.matches().senses(at, number); i++) {
            Sense sense = text.matches().sense(at, number, i);
            if (sense.kind() == kind && text.matches().allows(at, sense)) {
                senses.add(sense);
            }
        }
        if (kind == SenseKind.OFFICE && text.language() == Language.ARABIC) {
            ArabicOffices.keepMeant(text, at, senses);
        }
        return senses;
    }

    /** Behind "of", "in" and "the" a place stands as often as a name. */
    private boolean isJoined(int last) {
        return last >= 0
                && text.language() != Language.ARABIC
                && switch (atoms.get(last).kind()) {
                    case OF, TO, ARTICLE -> true;
                    default -> false;
                };
    }

    /** The atom before a remark in brackets that ends at an atom; the atom itself when none does. */
    private int beforeBrackets(int last) {
        if (!atoms.get(last).is(AtomKind.CLOSE)) {
            return last;
        }
        for (int i = last - 1; i > 0 && i > last - 8; i--) {
            if (atoms.get(i).is(AtomKind.OPEN)) {
                return i - 1;
            }
        }
        return last;
    }

    /** What the atoms so far are to a name that follows them. */
    private Title title() {
        boolean comma = isJoined(atoms.size() - 1);
        int features = 0;
        for (int i = atoms.size() - 1; i >= 0; i--) {
            i = beforeBrackets(i);
            Atom atom = atoms.get(i);
            switch (atom.kind()) {
                case OFFICE -> {
                    boolean weak = comma
                            || atom.has(Sense.WEAK)
                            || (text.language() == Language.ARABIC && ArabicOffices.isPlural(atom));
                    return new Title(weak ? Strength.WEAK : Strength.STRONG, atom.features());
                }
                case HONORIFIC -> {
                    return new Title(Strength.STRONG, features | atom.features());
                }
                case COMMA, AND -> {
                    if (comma || (i == atoms.size() - 1 && atom.is(AtomKind.AND))) {
                        return Title.NONE;
                    }
                    comma = true;
                }
                case MODIFIER -> {
                    if (atom.target().startsWith("counterpart")) {
                        return new Title(Strength.STRONG, atom.features());
                    }
                }
                case ADJECTIVE ->
                    features |= text.language() == Language.RUSSIAN ? atom.features() & Grammatical.CASES : 0;
                case STATE,
                        CAPITAL,
                        ORGANISATION,
                        SEAT,
                        MINISTRY,
                        PLACE,
                        REGION,
                        OF,
                        TO,
                        ARTICLE,
                        POSSESSIVE,
                        DASH,
                        INSTITUTION,
                        HOME -> {}
                case PERSON, OPEN, CLOSE, OTHER -> {
                    return Title.NONE;
                }
            }
            if (atoms.size() - i > 7) {
                return Title.NONE;
            }
        }
        return Title.NONE;
    }
}
