package org.entente.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.article.Language;

/** The words of amounts in one language: numbers, or what they are of. The two are apart, since "m" is both a million and a metre. */
final class AmountTerms {
    private static final Set<String> NUMBERS =
            Set.of("cardinal", "magnitude", "suffix", "quantity", "collective", "fraction", "multiple");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final PhraseTable phrases = new PhraseTable();
    private final List<AmountTerm> terms = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();

    private AmountTerms() {}

    static AmountTerms numbers(Language language) {
        AmountTerms all = new AmountTerms();
        for (LexiconTable.Row row : LexiconTable.read(language, "numbers")) {
            if (NUMBERS.contains(row.cell(1))) {
                all.add(row.form(), new AmountTerm(kind(row.cell(1)), value(row.cell(2)), ""));
            }
        }
        return all;
    }

    static AmountTerms units(Language language) {
        AmountTerms all = new AmountTerms();
        for (LexiconTable.Row row : LexiconTable.read(language, "currencies")) {
            boolean hundredth = row.cell(2).equals("hundredth");
            AmountTerm.Kind kind = hundredth ? AmountTerm.Kind.NAME : kind(row.cell(2));
            all.add(row.form(), new AmountTerm(kind, hundredth ? HUNDREDTH : BigDecimal.ONE, row.cell(1)));
        }
        for (LexiconTable.Row row : LexiconTable.read(language, "units")) {
            if (row.cell(2).equals("between") && row.form().startsWith("-")) {
                all.endings.add(Folding.fold(row.form().substring(1)));
            } else {
                all.add(row.form(), unit(row));
            }
        }
        return all;
    }

    PhraseTable phrases() {
        return phrases;
    }

    AmountTerm term(int value) {
        return terms.get(value);
    }

    /** Whether a word may stand between a number and a counted noun by its ending alone. */
    boolean endsLikeAdjective(String folded) {
        for (String ending : endings) {
            if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private void add(String form, AmountTerm term) {
        if (phrases.add(form, terms.size()) == terms.size()) {
            terms.add(term);
        }
    }

    private static AmountTerm unit(LexiconTable.Row row) {
        return switch (row.cell(2)) {
            case "million" -> new AmountTerm(AmountTerm.Kind.MEASURE, BigDecimal.TEN.pow(6), row.cell(1));
            case "billion" -> new AmountTerm(AmountTerm.Kind.MEASURE, BigDecimal.TEN.pow(9), row.cell(1));
            case "trillion" -> new AmountTerm(AmountTerm.Kind.MEASURE, BigDecimal.TEN.pow(12), row.cell(1));
            default -> new AmountTerm(kind(row.cell(2)), BigDecimal.ONE, row.cell(1));
        };
    }

    private static AmountTerm.Kind kind(String word) {
        return AmountTerm.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** {@code 0.25}, {@code 1/3}; what is added to the number before it has a plus, {@code +0.5}. */
    private static BigDecimal value(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new BigDecimal(text)
                : new BigDecimal(text.substring(0, slash))
                        .divide(new BigDecimal(text.substring(slash + 1)), MathContext.DECIMAL32);
    }
}
