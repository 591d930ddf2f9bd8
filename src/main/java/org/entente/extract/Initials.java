package org.entente.extract;

import org.entente.text.Folding;

/** Names with initials: «С.В. Лавров», "B. Toktasynov". */
final class Initials {
    private Initials() {}

    /** Whether a name begins with an initial. */
    static boolean begin(String name) {
        int point = name.indexOf('.');
        return name.length() > 2 && (point == 1 || (point == 2 && Character.isLowerCase(name.charAt(1))));
    }

    /** Whether a name with initials may stand for a whole name: the first letter and the family name are the same. */
    static boolean fit(String initials, String whole) {
        String[] words = Folding.fold(whole).split(" ", -1);
        return words.length > 1
                && words[words.length - 1].equals(familyName(initials))
                && words[0].startsWith(Folding.fold(initials.substring(0, 1)));
    }

    /** What stands behind the initials, folded. */
    static String familyName(String initials) {
        String folded = Folding.fold(initials);
        return folded.substring(Math.max(folded.lastIndexOf(' '), folded.lastIndexOf('.')) + 1);
    }
}
