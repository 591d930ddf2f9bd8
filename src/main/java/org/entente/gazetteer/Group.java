package org.entente.gazetteer;

/**
 * A region or loose grouping that acts under a name without a code: Central Asia.
 *
 * @param slug the name in the IRI: {@code central-asia}
 */
public record Group(String slug, Labels labels) implements Entity {
    @Override
    public String path() {
        return "id/group/" + slug;
    }
}
