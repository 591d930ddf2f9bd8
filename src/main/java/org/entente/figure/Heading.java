package org.entente.figure;

import java.text.NumberFormat;
import java.util.Locale;
import org.entente.article.Language;

/**
 * What a figure is called.
 *
 * @param id a name that no other figure of the page has, of letters, digits and hyphens
 * @param language the language of the page, whose direction time runs in
 * @param title what it shows, in a few words
 * @param description the same in a sentence, for those who do not see it
 */
public record Heading(String id, Language language, String title, String description) {
    public Heading {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("Not an id of an element: " + id);
        }
    }

    public boolean mirrored() {
        return language.rightToLeft();
    }

    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    /** The ids of title and description, for {@code aria-labelledby}. */
    public String labelledBy() {
        return id + "-title " + id + "-description";
    }

    Locale locale() {
        return Locale.forLanguageTag(language.tag());
    }

    /** A count as people write it, shortened where it is long. */
    String number(double value) {
        NumberFormat format = Math.abs(value) >= 10_000
                ? NumberFormat.getCompactNumberInstance(locale(), NumberFormat.Style.SHORT)
                : NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
