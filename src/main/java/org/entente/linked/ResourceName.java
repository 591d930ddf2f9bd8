package org.entente.linked;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a thing's IRI and its documents have in common: a kind and a slug, as in {@code state/KZ}. Both consist of Latin letters, digits and
 * hyphens alone, so a name can stand in any address, header or page as it is.
 */
public record ResourceName(String kind, String slug) {
    private static final Pattern WHOLE = Pattern.compile("([a-z](?:[a-z-]{0,40}))/([A-Za-z0-9][A-Za-z0-9-]{0,200})");

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if one of the two has other characters
     */
    public ResourceName {
        if (!WHOLE.matcher(kind + "/" + slug).matches()) {
            throw new IllegalArgumentException("Not the kind and slug of a thing: " + kind + "/" + slug);
        }
    }

    /** The name in {@code kind/slug}; empty when it is anything else, such as a path with dots or percent signs. */
    public static Optional<ResourceName> of(String path) {
        Matcher parts = WHOLE.matcher(path);
        return parts.matches() ? Optional.of(new ResourceName(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** The name in an IRI of the dataset, whose fragment does not count; empty for IRIs of others. */
    public static Optional<ResourceName> ofIri(String iri, String base) {
        String things = base + "id/";
        int end = iri.indexOf('#');
        return iri.startsWith(things)
                ? of(iri.substring(things.length(), end < 0 ? iri.length() : end))
                : Optional.empty();
    }

    /** The IRI of the thing. */
    public String iri(String base) {
        return base + "id/" + this;
    }

    /** Whether the thing is an article, which has a graph of its own. */
    public boolean isArticle() {
        return kind.equals("article");
    }

    /** The path of the page for people, without a slash before it. */
    public String page() {
        return "page/" + this;
    }

    /** The path of the document for programs, without a slash before it. */
    public String data() {
        return "data/" + this;
    }

    /** {@code kind/slug}. */
    @Override
    public String toString() {
        return kind + "/" + slug;
    }
}
