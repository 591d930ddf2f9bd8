package org.entente.gazetteer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.article.Language;

/**
 * A name in several languages, English always among them, and what else it is called.
 *
 * @param names the name by language
 * @param others acronyms, other spellings and longer or shorter forms by language
 */
public record Labels(Map<Language, String> names, Map<Language, List<String>> others) {
    /** @throws IllegalArgumentException if the English name is missing */
    public Labels {
        if (!names.containsKey(Language.ENGLISH)) {
            throw new IllegalArgumentException("no English name among " + names);
        }
        names = Collections.unmodifiableMap(new EnumMap<>(names));
        Map<Language, List<String>> copy = new EnumMap<>(Language.class);
        others.forEach((language, list) -> copy.put(language, List.copyOf(list)));
        others = Collections.unmodifiableMap(copy);
    }

    /** These names and others, of which the usual ones count. */
    Labels with(Labels more) {
        Map<Language, String> usual = new EnumMap<>(names);
        usual.putAll(more.names);
        Map<Language, List<String>> rest = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            rest.put(
                    language,
                    Stream.concat(more.all(language), all(language))
                            .filter(name -> !name.equals(usual.get(language)))
                            .distinct()
                            .toList());
        }
        return new Labels(usual, rest);
    }

    /** The name in this language, or in English when it has none. */
    public String label(Language language) {
        String name = names.get(language);
        return name == null ? english() : name;
    }

    /** The English name. */
    public String english() {
        return Objects.requireNonNull(names.get(Language.ENGLISH));
    }

    /** Every name in this language, the usual one first. */
    public Stream<String> all(Language language) {
        return Stream.concat(Stream.ofNullable(names.get(language)), others.getOrDefault(language, List.of()).stream());
    }

    /** Every name in every language. */
    public Stream<String> all() {
        return Stream.of(Language.values()).flatMap(this::all);
    }
}
