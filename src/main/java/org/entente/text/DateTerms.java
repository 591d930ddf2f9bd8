package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** The words of dates in one language, from the tables of months, weekdays, numbers and relative dates. */
final class DateTerms {
    private final PhraseTable phrases = new PhraseTable();
    private final List<DateTerm> terms = new ArrayList<>();

    private DateTerms() {}

    static DateTerms of(Language language) {
        DateTerms all = new DateTerms();
        for (LexiconTable.Row row : LexiconTable.read(language, "months")) {
            DateTerm.Kind kind = row.cell(2).equals("hijri") ? DateTerm.Kind.HIJRI_MONTH : DateTerm.Kind.MONTH;
            all.add(row.form(), new DateTerm(kind, row.number(1), null, row.cell(3)));
        }
        for (LexiconTable.Row row : LexiconTable.read(language, "weekdays")) {
            all.add(row.form(), new DateTerm(DateTerm.Kind.WEEKDAY, row.number(1), null, row.cell(2)));
        }
        for (LexiconTable.Row row : LexiconTable.read(language, "relative-dates")) {
            all.add(row.form(), relative(row.cell(1), row.cell(2)));
        }
        for (LexiconTable.Row row : LexiconTable.read(language, "numbers")) {
            DateTerm number = number(row);
            if (number != null) {
                all.add(row.form(), number);
            }
        }
        return all;
    }

    PhraseTable phrases() {
        return phrases;
    }

    DateTerm term(int value) {
        return terms.get(value);
    }

    private void add(String form, DateTerm term) {
        if (phrases.add(form, terms.size()) == terms.size()) {
            terms.add(term);
        }
    }

    private static @Nullable DateTerm number(LexiconTable.Row row) {
        return switch (row.cell(1)) {
            case "cardinal" -> new DateTerm(DateTerm.Kind.CARDINAL, row.number(2), null, "");
            case "ordinal" -> new DateTerm(DateTerm.Kind.ORDINAL, row.number(2), null, "");
            case "roman" -> new DateTerm(DateTerm.Kind.ROMAN, row.number(2), null, "");
            case "magnitude" -> new DateTerm(DateTerm.Kind.MAGNITUDE, 0, null, "");
            default -> null;
        };
    }

    private static DateTerm relative(String kind, String value) {
        return switch (kind) {
            case "unit", "quantity" -> quantity(kind, value);
            case "era" -> new DateTerm(value.isEmpty() ? DateTerm.Kind.ERA : DateTerm.Kind.HIJRI_ERA, 0, null, "");
            case "direction" ->
                new DateTerm(
                        DateTerm.Kind.DIRECTION,
                        value.equals("coming") ? DateTerm.COMING : Integer.parseInt(value),
                        null,
                        "");
            default ->
                new DateTerm(
                        DateTerm.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        value.isEmpty() ? 0 : Integer.parseInt(value),
                        null,
                        "");
        };
    }

    /** {@code week}, or with a number for a dual or a half, {@code 2 week}; the number of a bare unit is 0. */
    private static DateTerm quantity(String kind, String value) {
        int space = value.indexOf(' ');
        int number = space < 0 ? 0 : Integer.parseInt(value.substring(0, space));
        DateUnit unit = DateUnit.valueOf(value.substring(space + 1).toUpperCase(Locale.ROOT));
        return new DateTerm(DateTerm.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), number, unit, "");
    }
}
