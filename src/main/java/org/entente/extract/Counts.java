package org.entente.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.text.Folding;
import org.entente.text.LexiconTable;
import org.entente.text.TokenKind;
import org.entente.text.Tokens;

/** Small whole numbers in digits or words, with whatever they count: "three", «пятерых», «ستين». */
final class Counts {
    private static final int DIGITS = 4;
    private static final Map<Language, Map<String, Integer>> WORDS = words();

    private Counts() {}

    private static Map<Language, Map<String, Integer>> words() {
        Map<Language, Map<String, Integer>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Integer> own = new HashMap<>();
            LexiconTable.read(language, "numbers").stream()
                    .filter(row -> row.cell(1).equals("cardinal") && row.cell(2).matches("\\d{1,4}"))
                    .forEach(row -> own.put(Folding.fold(row.form()), row.number(2)));
            words.put(language, own);
        }
        return words;
    }

    /** The number that ends at a token, of at most two words: "twenty three", «двадцать пять», «ثلاثة وعشرين». */
    static Optional<Integer> endingAt(Tokens tokens, Language language, int token) {
        Optional<Integer> last = single(tokens, language, token);
        if (last.isEmpty() || tokens.kind(token) == TokenKind.NUMBER) {
            return last;
        }
        Optional<Integer> before = single(tokens, language, token - 1).filter(number -> mayJoin(number, last.get()));
        return before.isPresent() && tokens.kind(token - 1) != TokenKind.NUMBER
                ? Optional.of(before.get() + last.get())
                : last;
    }

    private static boolean mayJoin(int one, int other) {
        int tens = Math.max(one, other);
        return tens >= 20 && tens % 10 == 0 && Math.min(one, other) < 10;
    }

    private static Optional<Integer> single(Tokens tokens, Language language, int token) {
        if (token < 0 || token >= tokens.size()) {
            return Optional.empty();
        }
        if (tokens.kind(token) == TokenKind.NUMBER) {
            String digits = tokens.folded(token);
            return digits.matches("\\d{1," + DIGITS + "}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
        }
        Map<String, Integer> own = WORDS.getOrDefault(language, Map.of());
        String word = tokens.folded(token);
        Integer number = own.get(word);
        if (number == null && language == Language.ARABIC && word.startsWith("و")) {
            number = own.get(word.substring(1));
        }
        return Optional.ofNullable(number);
    }
}
