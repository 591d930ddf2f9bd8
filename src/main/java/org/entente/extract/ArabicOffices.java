package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Grammatical;

/** What is particular to offices in Arabic. */
final class ArabicOffices {
    /** Who receives others at home, so that an office behind his is another's. */
    private static final Set<String> HEADS = Set.of(
            "president",
            "king",
            "emir",
            "sultan",
            "prime-minister",
            "speaker-of-parliament",
            "speaker-of-senate",
            "crown-prince",
            "chair-of-sovereignty-council");

    private static final List<String> OFTEN_RECEIVED =
            List.of("minister", "secretary-general", "speaker", "governor", "adviser", "president");

    private static final WordSet AT = WordSet.of("لدى", "في");
    private static final WordSet HOME =
            WordSet.of("المملكة", "الدولة", "البلاد", "السلطنة", "بلادنا", "بلدنا", "الجمهورية");
    private static final Set<String> TITLES =
            Set.of("ambassador", "royal-prince", "minister", "member-of-parliament", "senator");
    private static final Set<String> OF_REGIONS =
            Set.of("governor", "deputy-governor", "mayor", "ruler", "emir", "head-of-region");

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
        return isDual(atoms, head)
                ? features & ~Grammatical.SINGULAR
                : features & ~(Grammatical.DUAL | Grammatical.PLURAL);
    }

    private static boolean isDual(List<Atom> atoms, int head) {
        if ((head > 0 && atoms.get(head - 1).is(AtomKind.PERSON)) || head + 1 >= atoms.size()) {
            return false;
        }
        Atom next = atoms.get(head + 1);
        return next.kind().isParty() && (next.clitics() & LexiconMatches.FOR) == 0;
    }

    /** «سفيرة» is an ambassador and «سفيره» is his, though both are folded to one form. */
    static void keepMeant(Text text, int at, List<Sense> senses) {
        boolean either = senses.stream().anyMatch(ArabicOffices::isPossessed)
                && !senses.stream().allMatch(ArabicOffices::isPossessed);
        if (either) {
            boolean feminine = text.tokens().text().charAt(text.tokens().end(at) - 1) == 'ة';
            senses.removeIf(sense -> isPossessed(sense) == feminine);
        }
    }

    /** The senses with the state that stands in the middle of the wording: «كاتبة الدولة البرتغالية للشؤون الخارجية». */
    static List<Sense> withState(Text text, int from, int to, List<Sense> senses) {
        for (int at = from + 1; at < to; at++) {
            int number = text.matches().longest(at, SenseKind.STATE.bit() | SenseKind.ADJECTIVE.bit());
            if (number >= 0
                    && text.matches().end(at, number) <= to
                    && !ArabicPortfolios.isPortfolio(text, at)
                    && senses.stream().noneMatch(sense -> sense.detail().indexOf('\t') >= 0)) {
                Sense state = text.matches().first(at, number, SenseKind.STATE.bit() | SenseKind.ADJECTIVE.bit());
                return state == null
                        ? senses
                        : senses.stream()
                                .map(sense -> new Sense(
                                        sense.kind(),
                                        sense.target(),
                                        sense.detail() + "\t" + state.target(),
                                        sense.features()))
                                .toList();
            }
        }
        return senses;
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

    /**
     * Whether an office right behind another is the same person's: «نائب رئيس الوزراء وزير الخارجية», and not the object of «استقبل رئيس
     * الجمهورية سفير فرنسا».
     */
    static boolean belongTogether(List<Atom> atoms, int start, List<Sense> before, int next) {
        String first = before.getLast().target();
        String second = atoms.get(next).target();
        boolean sameGender = ((before.getLast().features() ^ atoms.get(next).features()) & Grammatical.FEMININE) == 0;
        if (!sameGender) {
            return false;
        }
        boolean envoy = second.contains("ambassador")
                || second.contains("envoy")
                || second.contains("representative")
                || second.contains("charge-");
        boolean ownState = next + 1 < atoms.size()
                && atoms.get(next + 1).kind().isParty()
                && atoms.get(next + 1).clitics() == 0;
        if (start > 0 && atoms.get(start - 1).is(AtomKind.PERSON)) {
            return !(envoy && ownState);
        }
        boolean bareAmbassador = second.equals("ambassador") && !ownState;
        boolean oneHead = first.equals("crown-prince") && second.endsWith("prime-minister");
        return bareAmbassador
                || oneHead
                || !(envoy || (HEADS.contains(first) && OFTEN_RECEIVED.stream().anyMatch(second::contains)));
    }

    /** Whether something written together with «و» begins, which is another's. */
    static boolean isJoined(Atom atom) {
        return (atom.clitics() & LexiconMatches.AND) != 0;
    }

    /** Whether an envoy is said to be sent to the state that the text is written from: «سفير فرنسا لدى المملكة». */
    static boolean isAtHome(Text text, int at, List<Atom> before) {
        boolean behindOffice = !before.isEmpty()
                && (before.getLast().is(AtomKind.OFFICE)
                        || before.getLast().kind().isParty());
        return behindOffice
                && AT.contains(text.tokens(), at)
                && HOME.contains(text.tokens(), at + 1)
                && at + 1 < text.to();
    }

    /** Whether it is a title before a name, behind which his office may stand: «السفير», «صاحب السمو الملكي الأمير». */
    static boolean isTitle(OfficePhrase phrase) {
        return phrase.offices().size() == 1
                && phrase.parties().isEmpty()
                && phrase.destination().isEmpty()
                && TITLES.contains(phrase.offices().getFirst().target());
    }

    /** "Ambassador" without a state or a place is a title that other offices are written behind. */
    static OfficeTitle asTitle(OfficeTitle office) {
        return office.kind().equals("ambassador")
                ? new OfficeTitle(office.kind(), office.title(), office.states(), true)
                : office;
    }

    /** With a state beside it, «رئيس» is an office and no word of many meanings. */
    static OfficeTitle ofParty(OfficeTitle office) {
        return office.kind().equals("leader")
                ? office
                : new OfficeTitle(office.kind(), office.title(), office.states(), false);
    }

    /** The state of the region or city that a governor is of: «محافظ البصرة». */
    static Optional<String> stateOfRegion(Sense office, Atom place) {
        return place.is(AtomKind.PLACE)
                        && OF_REGIONS.stream().anyMatch(kind -> office.target().contains(kind))
                ? HomeState.country(place.target())
                : Optional.empty();
    }

    static boolean isPossessed(Sense office) {
        return office.has(Sense.POSSESSED);
    }
}
