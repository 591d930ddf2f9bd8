package org.entente.figure;

import org.entente.article.Language;

/** A name with the language that it is written in. */
public record Label(String text, Language language) {

    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    /** The {@code text-anchor} that makes the text end on the right at its place, or begin there on the left. */
    public String anchor(boolean toTheLeft) {
        return toTheLeft == language.rightToLeft() ? "start" : "end";
    }

    /** The label, or as much of it as fits into a width, with an ellipsis. */
    Label within(double width, double size) {
        return new Label(TextWidth.cut(text, width, size), language);
    }
}
