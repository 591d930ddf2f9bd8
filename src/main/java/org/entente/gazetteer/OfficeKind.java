package org.entente.gazetteer;

/**
 * A kind of office that many states or organisations have: president, minister of foreign affairs.
 *
 * @param slug the name in the IRI: {@code minister-of-foreign-affairs}
 */
public record OfficeKind(String slug, Labels labels) implements Entity {
    @Override
    public String path() {
        return "id/office-kind/" + slug;
    }
}
