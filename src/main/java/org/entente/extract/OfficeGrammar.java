package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Grammatical;
import org.jspecify.annotations.Nullable;

/** Reads offices with whom they are for: "Kazakhstan's Deputy Prime Minister and Foreign Minister", «وزيرا خارجية روسيا وكازاخستان». */
final class OfficeGrammar extends OfficeParties {
    /** More are no longer a list that somebody holds. */
    private static final int MOST_OFFICES = 6;

    /** So far does a list look ahead. */
    private static final int DEEPEST = 3;

    private final int start;
    private final boolean behindName;
    private final int depth;
    private final List<Sense> offices = new ArrayList<>();
    private String destination = "";
    private boolean former;
    private boolean counterpart;

    private OfficeGrammar(List<Atom> atoms, int at, Language language, boolean behindName, int depth) {
        super(atoms, at, language);
        this.depth = depth;
        this.start = at;
        this.behindName = behindName;
    }

    /** The phrase that begins at an atom; null when none does. */
    static @Nullable OfficePhrase parse(List<Atom> atoms, int from, Language language) {
        return parse(atoms, from, language, false);
    }

    /**
     * The phrase that begins at an atom.
     *
     * @param behind whether it stands behind the name of who holds the offices
     * @return null when none does
     */
    static @Nullable OfficePhrase parse(List<Atom> atoms, int from, Language language, boolean behind) {
        return parse(atoms, from, language, behind, 0);
    }

    /**
     * As {@link #parse(List, int, Language, boolean)}.
     *
     * @param depth how often a list of offices was looked into to come here
     */
    static @Nullable OfficePhrase parse(List<Atom> atoms, int from, Language language, boolean behind, int depth) {
        AtomKind first = atoms.get(from).kind();
        boolean local = language == Language.ENGLISH
                && (first == AtomKind.REGION || first == AtomKind.PLACE)
                && from + 1 < atoms.size()
                && atoms.get(from + 1).is(AtomKind.OFFICE);
        boolean may = local
                || first.isParty()
                || first == AtomKind.OFFICE
                || first == AtomKind.MODIFIER
                || first == AtomKind.HONORIFIC;
        return may ? new OfficeGrammar(atoms, from, language, behind, depth).phrase(from) : null;
    }

    private @Nullable OfficePhrase phrase(int from) {
        before();
        if (!head()) {
            return null;
        }
        behind();
        return new OfficePhrase(
                from,
                at,
                List.copyOf(offices),
                parties.size() < 2
                        ? List.copyOf(parties)
                        : parties.stream().distinct().toList(),
                destination,
                features,
                former,
                counterpart);
    }

    /** What stands before the head: states and their adjectives, "former", honorifics. */
    private void before() {
        int joined = at;
        while (at < atoms.size()) {
            Atom atom = atoms.get(at);
            if (isLocal(at)) {
                local(atom);
                joined = ++at;
            } else if (ownsNext(atom)) {
                parties.add(atom.target());
                joined = ++at;
            } else if (atom.is(AtomKind.MODIFIER) || atom.is(AtomKind.HONORIFIC)) {
                modifier(atom);
                joined = ++at;
            } else if (atom.is(AtomKind.ARTICLE) && at > start && isWhole(at - 1)) {
                return;
            } else if (atom.is(AtomKind.POSSESSIVE) || atom.is(AtomKind.ARTICLE) || atom.is(AtomKind.DASH)) {
                at++;
            } else if ((atom.is(AtomKind.AND) || atom.is(AtomKind.COMMA))
                    && joined == at
                    && !parties.isEmpty()
                    && isParty(at + 1)) {
                at++;
            } else {
                return;
            }
        }
    }

    /** Whether an atom names a state itself; "in Cairo the visiting prime minister" is no minister of Cairo. */
    private boolean isWhole(int index) {
        return isParty(index) && !atoms.get(index).is(AtomKind.ADJECTIVE);
    }

    private void modifier(Atom atom) {
        former |= atom.target().equals("former");
        if (atom.target().startsWith("counterpart")) {
            counterpart = true;
            features |= atom.features() | (atom.target().equals("counterparts") ? Grammatical.PLURAL : 0);
        }
    }

    private boolean head() {
        if (at >= atoms.size() || !atoms.get(at).is(AtomKind.OFFICE)) {
            return counterpart;
        }
        Atom office = atoms.get(at);
        features = language == Language.ARABIC ? ArabicOffices.features(atoms, at) : office.features();
        Sense head = best(office);
        offices.add(head);
        if (ArabicOffices.isPossessed(head)) {
            parties.addAll(ArabicOffices.owner(atoms, at));
        }
        at++;
        return true;
    }

    /** The sense whose states the phrase names, else one that is of any state. */
    private Sense best(Atom office) {
        List<Sense> senses = new ArrayList<>(office.senses().size());
        for (Sense sense : office.senses()) {
            if (sense.kind() == SenseKind.OFFICE) {
                senses.add(sense);
            } else {
                parties.add(sense.target());
            }
        }
        Sense any = senses.getFirst();
        for (Sense sense : senses) {
            String detail = sense.detail();
            int tab = detail.indexOf('\t');
            if (tab < 0) {
                any = any.detail().indexOf('\t') >= 0 ? sense : any;
            } else if (parties.stream()
                    .anyMatch(party -> ("|" + detail.substring(tab + 1) + "|").contains("|" + party + "|"))) {
                return sense;
            }
        }
        return any;
    }

    /** What stands behind the head: whom it is for, where an envoy is sent, further offices. */
    private void behind() {
        boolean more = true;
        while (more && at < atoms.size()) {
            more = region()
                    || within()
                    || party()
                    || destination()
                    || home()
                    || brackets()
                    || furtherOffice()
                    || modifierBehind();
        }
    }

    /** "Of the country", «страны», which does not say of which. */
    private boolean home() {
        int next = language == Language.ENGLISH ? behindOf() : at;
        if (next < 0 || next >= atoms.size() || !atoms.get(next).is(AtomKind.HOME) || offices.isEmpty()) {
            return false;
        }
        at = next + 1;
        return true;
    }

    /** A remark such as "(non-resident)" or the acronym of an organisation. */
    private boolean brackets() {
        boolean remark = at + 2 < atoms.size()
                && atoms.get(at).is(AtomKind.OPEN)
                && (atoms.get(at + 1).is(AtomKind.MODIFIER)
                        || atoms.get(at + 1).kind().isParty())
                && atoms.get(at + 2).is(AtomKind.CLOSE);
        at += remark ? 3 : 0;
        return remark;
    }

    private boolean modifierBehind() {
        Atom atom = atoms.get(at);
        if (language != Language.ARABIC
                || !atom.is(AtomKind.MODIFIER)
                || atom.target().startsWith("counterpart")) {
            return false;
        }
        modifier(atom);
        at++;
        return true;
    }

    private boolean destination() {
        if (offices.isEmpty()
                || !destination.isEmpty()
                || !isEnvoy()
                || (!atoms.get(at).is(AtomKind.TO)
                        && !(language == Language.ENGLISH && atoms.get(at).is(AtomKind.OF)))) {
            return false;
        }
        int next = at + 1;
        while (next < atoms.size() && atoms.get(next).is(AtomKind.ARTICLE)) {
            next++;
        }
        if (!isParty(next) && !(next < atoms.size() && atoms.get(next).is(AtomKind.PLACE))) {
            return false;
        }
        destination = atoms.get(next).target();
        at = next + 1;
        return true;
    }

    private boolean isEnvoy() {
        String kind = offices.getLast().target();
        return kind.contains("ambassador")
                || kind.contains("envoy")
                || kind.contains("representative")
                || kind.contains("charge")
                || kind.contains("consul");
    }

    /** «وزير الخارجية بالولايات المتحدة»; an envoy in a state is not for it. */
    private boolean within() {
        Atom atom = atoms.get(at);
        boolean is = language == Language.ARABIC
                && atom.is(AtomKind.STATE)
                && (atom.clitics() & LexiconMatches.BY) != 0
                && (atom.clitics() & LexiconMatches.AND) == 0
                && !offices.isEmpty()
                && parties.isEmpty()
                && !isEnvoy();
        if (is) {
            parties.add(atom.target());
            at++;
        }
        return is;
    }

    private boolean region() {
        Optional<String> state = language == Language.ARABIC && !offices.isEmpty()
                ? ArabicOffices.stateOfRegion(offices.getLast(), atoms.get(at))
                : Optional.empty();
        state.ifPresent(code -> {
            parties.add(code);
            at++;
        });
        return state.isPresent();
    }

    /** Another office of the same person: "and Foreign Minister", «، وزير الخارجية». */
    private boolean furtherOffice() {
        if (isPluralHead() || offices.size() == MOST_OFFICES) {
            return false;
        }
        int next = at;
        boolean joined = false;
        while (next < atoms.size()
                && (atoms.get(next).is(AtomKind.AND)
                        || atoms.get(next).is(AtomKind.COMMA)
                        || atoms.get(next).is(AtomKind.DASH)
                        || atoms.get(next).is(AtomKind.ARTICLE))) {
            joined |= atoms.get(next).is(AtomKind.AND) || atoms.get(next).is(AtomKind.DASH);
            next++;
        }
        if (next >= atoms.size() || !atoms.get(next).is(AtomKind.OFFICE)) {
            return false;
        }
        Atom office = atoms.get(next);
        boolean and = joined || (office.clitics() & LexiconMatches.AND) != 0;
        boolean touching = next == at;
        boolean sameCase = language == Language.ARABIC
                || (office.features() & features & Grammatical.CASES) != 0
                || (features & Grammatical.CASES) == 0;
        boolean plural =
                (office.features() & Grammatical.SINGULAR) == 0 && (office.features() & Grammatical.NUMBERS) != 0;
        boolean another = language == Language.ARABIC
                && touching
                && !and
                && !ArabicOffices.belongTogether(atoms, start, offices, next);
        if (plural || !sameCase || !(and || touching || isListed(next)) || !namesOne(next) || another) {
            return false;
        }
        offices.add(best(office));
        at = next + 1;
        return true;
    }

    private boolean isListed(int next) {
        return language != Language.ARABIC
                && depth < DEEPEST
                && OfficeLists.isOneHolders(atoms, next, language, behindName, offices, parties, depth + 1);
    }

    private boolean isPluralHead() {
        return (features & Grammatical.NUMBERS) != 0 && (features & Grammatical.SINGULAR) == 0;
    }

    /** A second office with a state of its own is another person's. */
    private boolean namesOne(int office) {
        int next = office + 1;
        boolean ownState = (isParty(next) && agrees(atoms.get(next), next))
                || (language == Language.ENGLISH
                        && next + 1 < atoms.size()
                        && atoms.get(next).is(AtomKind.OF)
                        && (isParty(next + 1) || isParty(next + 2)));
        return parties.isEmpty() || !ownState || language == Language.ENGLISH;
    }
}
