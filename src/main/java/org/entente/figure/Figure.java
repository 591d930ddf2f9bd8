package org.entente.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure with all its places computed, in units of its own that the page scales. Its drawing only writes down what it holds, so what a figure
 * shows can be tested without a browser.
 */
public sealed interface Figure permits BarChart, EgoNetwork, Histogram, Timeline, WorldMap {
    Heading heading();

    double width();

    double height();

    /** A length or place as text, with a tenth at most. */
    static String units(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The value of the {@code viewBox} attribute. */
    default String viewBox() {
        return "0 0 " + units(width()) + " " + units(height());
    }

    /**
     * The address as it is.
     *
     * @throws IllegalArgumentException when it leads away from this server
     */
    static String path(String href) {
        if (!href.startsWith("/") || href.startsWith("//") || href.startsWith("/\\")) {
            throw new IllegalArgumentException("Figures link to paths of this server, not to " + href);
        }
        return href;
    }
}
