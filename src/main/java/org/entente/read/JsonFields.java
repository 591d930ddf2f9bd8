package org.entente.read;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the parts of an article are in a line of JSON: for each part the names of fields, of which the first that is there counts; {@code meta.url} is a field in a field. */
public final class JsonFields {
    /** A part of an article. */
    public enum Part {
        ID("id|url|link|canonical_url"),
        TITLE("title|headline"),
        TEXT("text|body|content|articleBody"),
        LANGUAGE("language|lang|inLanguage"),
        PUBLISHED("published|date|datePublished|published_at|pubdate"),
        PUBLISHER("publisher|source|site"),
        CREDIT("credit|agency");

        private final String usual;

        Part(String usual) {
            this.usual = usual;
        }

        /** The name by which an option means it. */
        public String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The usual names. */
    public static final JsonFields DEFAULT = new JsonFields(Map.of());

    private final Map<Part, List<String>> names = new EnumMap<>(Part.class);

    private JsonFields(Map<Part, List<String>> own) {
        for (Part part : Part.values()) {
            names.put(part, own.getOrDefault(part, names(part.usual)));
        }
    }

    /**
     * The usual names, but those of a mapping such as {@code text=story,title=head|name} for the parts that it names.
     *
     * @throws IllegalArgumentException if the mapping is of another shape or names a part that articles do not have
     */
    public static JsonFields of(String mapping) {
        Map<Part, List<String>> own = new EnumMap<>(Part.class);
        for (String entry : mapping.split(",", -1)) {
            int equals = entry.indexOf('=');
            List<String> fields = names(entry.substring(equals + 1));
            if (equals < 1 || fields.contains("")) {
                throw new IllegalArgumentException(
                        "'%s' maps no field; write it as in text=story,title=head|name".formatted(entry));
            }
            own.put(part(entry.substring(0, equals).strip()), fields);
        }
        return new JsonFields(own);
    }

    /** The fields of a part, in the order in which they are looked for. */
    public List<String> of(Part part) {
        return names.getOrDefault(part, List.of());
    }

    private static List<String> names(String alternatives) {
        return Arrays.stream(alternatives.split("\\|", -1)).map(String::strip).toList();
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.option().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no part of an article; there are %s"
                        .formatted(
                                name,
                                Arrays.stream(Part.values()).map(Part::option).collect(Collectors.joining(", ")))));
    }
}
