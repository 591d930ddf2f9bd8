package org.entente.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.entente.evaluate.Calibration.Bin;
import org.entente.fact.FactsWriter;

/** Figures and mistakes as reports for people show them. */
final class Shown {
    private static final FactsWriter FACTS = new FactsWriter();

    private Shown() {}

    /** A share with as many digits after the point, rounded to even from its exact value. */
    static String share(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The range of a bin, such as {@code 0.5–0.6}. */
    static String range(Bin bin) {
        return String.format(Locale.ROOT, "%.1f–%.1f", bin.from(), bin.to());
    }

    /** A mistake on one line: its kind, the file, and the facts in JSON. */
    static String line(Mistake mistake) {
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%-7s  %s", mistake.kind().label(), mistake.file()));
        mistake.gold().ifPresent(fact -> line.append("  gold ").append(FACTS.gist(fact)));
        mistake.predicted().ifPresent(fact -> line.append("  predicted ").append(FACTS.gist(fact)));
        return line.toString();
    }
}
