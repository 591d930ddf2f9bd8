package org.entente.extract;

import org.entente.text.Folding;
import org.entente.text.LexiconTable;
import org.entente.text.Tokens;

/** Names with initials: «С.В. Лавров», "B. Toktasynov", «Дж. Байрамов». */
final class Initials {
    private static final WordSet SEVERAL_LETTERS = WordSet.of(LexiconTable.read("initials").stream()
            .skip(1)
            .map(LexiconTable.Row::form)
            .toArray(String[]::new));

    private Initials() {}

    /** Whether a name begins with an initial. */
    static boolean begin(String name) {
        int point = name.indexOf('.');
        return name.length() > 2 && (point == 1 || (point == 2 && Character.isLowerCase(name.charAt(1))));
    }

    /** Whether a token is a letter, or letters for one sound, as an initial has them. */
    static boolean isLetter(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token) == 1 || SEVERAL_LETTERS.contains(tokens, token);
    }

    /** Whether a name with initials may stand for a whole name: that begins with the first initial, and the family name is the same. */
    static boolean fit(String initials, String whole) {
        String[] words = Folding.fold(whole).split(" ", -1);
        return words.length > 1
                && words[words.length - 1].equals(familyName(initials))
                && words[0].startsWith(Folding.fold(initials.substring(0, initials.indexOf('.'))));
    }

    /** What stands behind the initials, folded. */
    static String familyName(String initials) {
        String folded = Folding.fold(initials);
        return folded.substring(Math.max(folded.lastIndexOf(' '), folded.lastIndexOf('.')) + 1);
    }
}
