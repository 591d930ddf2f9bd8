package org.entente.figure;

import org.entente.article.Language;

/** A name with the language that it is written in. */
public record Label(String text, Language language) {
    private static final double MOST_TITLE = 150;

    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    /** The {@code text-anchor} that makes the text end on the right at its place, or begin there on the left. */
    public String anchor(boolean toTheLeft) {
        return toTheLeft == language.rightToLeft() ? "start" : "end";
    }

    /** The name and a note in plain words, for tooltips and those who listen; very long ones are cut. */
    String with(String note) {
        String name = TextWidth.cut(text, MOST_TITLE, 1);
        return note.isEmpty() ? name : name + " · " + TextWidth.cut(note, MOST_TITLE, 1);
    }

    /** The label, or as much of it as fits into a width, with an ellipsis. */
    Label within(double width, double size) {
        return new Label(TextWidth.cut(text, width, size), language);
    }
}
