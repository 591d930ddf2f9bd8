package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;

/**
 * Somebody who holds or held an office.
 *
 * @param slug the name in the IRI: {@code sergey-lavrov}
 * @param labels the usual full name by language; the English one is the well-known Latin form
 * @param gender a bit of {@link org.entente.text.Grammatical#GENDERS}
 * @param tenures the offices, as far as known
 */
public record Person(String slug, Labels labels, int gender, List<Tenure> tenures) {
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CN", "KP", "KR", "TW", "VN", "HK", "MO");
    private static final Set<String> OF_FAMILY_NAMES = Set.of(
            "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "bin", "ben", "al",
            "el", "фон", "ван", "дер", "ден", "де", "ди", "да", "дос", "ла", "ле", "бен", "бин", "аль", "эль", "ас",
            "аш", "ад", "بن", "آل", "أبو", "عبد", "دي", "فون", "فان", "دير");

    public Person {
        tenures = List.copyOf(tenures);
    }

    /** What is known of him together with what is told elsewhere, whose names come first. */
    Person with(Person told) {
        List<Tenure> all = new ArrayList<>(told.tenures);
        tenures.stream().filter(tenure -> !all.contains(tenure)).forEach(all::add);
        return new Person(slug, labels.with(told.labels), gender | told.gender, all);
    }

    /** The well-known Latin form. */
    public String wellKnownName() {
        return labels.english();
    }

    /** All full names in a language. */
    public List<String> names(Language language) {
        return labels.all(language).toList();
    }

    /** Whether a name of his, in any language, begins with a letter. */
    public boolean beginsWith(char initial) {
        return Arrays.stream(Language.values()).flatMap(labels::all).anyMatch(name -> name.charAt(0) == initial);
    }

    /** The family name in a full name, with the particles that belong to it; absent when the name has one part only. */
    public Optional<String> surname(String name, Language language) {
        String[] parts = name.split(" ", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        if (!tenures.isEmpty() && FAMILY_NAME_FIRST.contains(tenures.getFirst().code())) {
            return Optional.of(parts[0]);
        }
        int from = parts.length - 1;
        while (from > 1 && OF_FAMILY_NAMES.contains(parts[from - 1].toLowerCase(Locale.ROOT))) {
            from--;
        }
        return Optional.of(String.join(" ", Arrays.copyOfRange(parts, from, parts.length)));
    }
}
