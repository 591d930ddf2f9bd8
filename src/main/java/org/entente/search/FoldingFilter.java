package org.entente.search;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes what the eye does not see out of words (directions of writing, joiners), composes letters with their marks, and writes е for ё. */
final class FoldingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (isPlain()) {
                return true;
            }
            String folded = fold(term.toString());
            if (!folded.isEmpty()) {
                term.setEmpty().append(folded);
                return true;
            }
        }
        return false;
    }

    private boolean isPlain() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(letter -> letter == 'ё' ? 'е' : letter)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
