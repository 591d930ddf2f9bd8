package org.entente.extract;

import java.util.List;
import java.util.Set;
import org.entente.article.Language;
import org.entente.gazetteer.Sense;

/** Tells whether offices that only a comma joins are one person's: «вице-премьер, министр экономики Словакии Яна Грушкова». */
final class OfficeLists {
    /** Kinds that are named beside another office of the same person. */
    private static final Set<String> BESIDE_OTHERS = Set.of(
            "deputy-prime-minister",
            "first-deputy-prime-minister",
            "politburo-member",
            "state-councilor",
            "member-of-board",
            "member-of-parliament",
            "party-leader",
            "vice-president",
            "special-envoy",
            "plenipotentiary-representative",
            "head-of-delegation",
            "co-chair",
            "commander-in-chief",
            "crown-prince",
            "royal-prince",
            "prince",
            "chairperson",
            "aide-to-president",
            "adviser",
            "high-representative",
            "diplomat",
            "minister");

    private OfficeLists() {}

    /**
     * @param atoms the atoms of the sentence
     * @param next the office behind the comma
     * @param behindName whether the list stands behind the name of the holder
     * @param offices the offices before it
     * @param parties whom those are for
     * @param depth how often a list was looked into to come here
     */
    static boolean isOneHolders(
            List<Atom> atoms,
            int next,
            Language language,
            boolean behindName,
            List<Sense> offices,
            List<String> parties,
            int depth) {
        OfficePhrase rest = OfficeGrammar.parse(atoms, next, language, true, depth);
        if (rest == null || offices.isEmpty()) {
            return false;
        }
        boolean named = isNamed(atoms, rest.to());
        if (behindName) {
            return !named;
        }
        boolean beside = BESIDE_OTHERS.contains(offices.getLast().target())
                || BESIDE_OTHERS.contains(rest.offices().getFirst().target());
        return named && (beside || parties.isEmpty() && !rest.parties().isEmpty());
    }

    private static boolean isNamed(List<Atom> atoms, int from) {
        int at = from;
        while (at < atoms.size()
                && (atoms.get(at).is(AtomKind.HONORIFIC) || atoms.get(at).is(AtomKind.MODIFIER))) {
            at++;
        }
        return at < atoms.size() && atoms.get(at).is(AtomKind.PERSON);
    }
}
