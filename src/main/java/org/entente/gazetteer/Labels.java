package org.entente.gazetteer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.entente.article.Language;

/**
 * A name in several languages, English always among them.
 *
 * @param names the name by language
 */
public record Labels(Map<Language, String> names) {
    /** @throws IllegalArgumentException if the English name is missing */
    public Labels {
        if (!names.containsKey(Language.ENGLISH)) {
            throw new IllegalArgumentException("no English name among " + names);
        }
        names = Collections.unmodifiableMap(new EnumMap<>(names));
    }

    /** The name in this language, or in English when it has none. */
    public String label(Language language) {
        String name = names.get(language);
        return name == null ? english() : name;
    }

    /** The English name. */
    public String english() {
        return names.getOrDefault(Language.ENGLISH, "");
    }
}
