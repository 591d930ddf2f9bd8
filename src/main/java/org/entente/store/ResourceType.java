package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Things with an IRI. A value is the full IRI, {@code kind/slug} ({@code organisation/eu}), or the slug alone where its kind is clear
 * ({@code sergey-lavrov}, {@code KZ}).
 */
enum ResourceType implements ParameterType {
    PERSON("give a slug such as sergey-lavrov, or an IRI", "person"),
    STATE("give an ISO 3166-1 alpha-2 code such as KZ, or an IRI", "state"),
    ORGANISATION("give an acronym such as eaeu, or an IRI", "organisation"),
    PARTY(
            "give a state's code such as KZ, an organisation's acronym such as eaeu (organisation/eu when it has two letters), "
                    + "group/central-asia, or an IRI",
            "state|organisation|group"),
    OFFICE("give a slug such as RU-minister-of-foreign-affairs, or an IRI", "office"),
    AGREEMENT("give a slug, or an IRI", "agreement"),
    ARTICLE("give the article's address, or its IRI in the graph", "article"),
    EVENT("give kind and slug such as meeting/2023-04-11-kz-ru-91af03c2, or an IRI", "[a-z][a-z-]*");

    private static final Pattern IRI =
            Pattern.compile("(?:https?://[^\\s/]|urn:|tag:)[^\\s<>\"{}|\\\\^`\\p{C}\\p{Z}]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,249}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

    private final String allowed;
    /** The kinds of IRI that fit, as a pattern. */
    private final String kinds;

    ResourceType(String allowed, String kinds) {
        this.allowed = allowed;
        this.kinds = kinds;
    }

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String allowed() {
        return allowed;
    }

    @Override
    public Node node(String value, String base) {
        String home = base + "id/";
        if (value.startsWith(home)) {
            return local(value.substring(home.length()), home);
        }
        return value.contains(":") ? foreign(value, home) : local(value, home);
    }

    private Node foreign(String value, String home) {
        if (!IRI.matcher(value).matches()) {
            throw new IllegalArgumentException("is not an absolute IRI");
        }
        return NodeFactory.createURI(this == ARTICLE ? home + "article/" + hash(value) : value);
    }

    private Node local(String value, String home) {
        int slash = value.indexOf('/');
        String slug = value.substring(slash + 1);
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("is neither an IRI nor a slug" + suggestion(value));
        }
        String kind = slash < 0 ? kindOf(slug) : value.substring(0, slash);
        if (!kind.matches(kinds)) {
            throw new IllegalArgumentException("is not of kind %s".formatted(kinds.replace("|", " or ")));
        }
        return NodeFactory.createURI(home + kind + "/" + written(kind, slug));
    }

    private String kindOf(String slug) {
        if (this == EVENT) {
            throw new IllegalArgumentException("lacks its kind");
        }
        boolean code = CODE.matcher(slug).matches();
        return this == PARTY ? (code ? "state" : "organisation") : kinds;
    }

    /** Codes of states are written in capitals, slugs of organisations in small letters, whatever the reader typed. */
    private static String written(String kind, String slug) {
        if (kind.equals("state")) {
            if (!CODE.matcher(slug).matches()) {
                throw new IllegalArgumentException("is not a two-letter code");
            }
            return slug.toUpperCase(Locale.ROOT);
        }
        return kind.equals("organisation") ? slug.toLowerCase(Locale.ROOT) : slug;
    }

    private String suggestion(String value) {
        String slug = value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        boolean fits = this == PERSON && SLUG.matcher(slug).matches();
        return fits ? " (did you mean %s?)".formatted(slug) : "";
    }

    private static String hash(String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
