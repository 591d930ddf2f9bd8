package org.entente.gazetteer;

/**
 * A city.
 *
 * @param slug the name in the IRI: {@code astana}
 * @param country the code of the state it lies in
 */
public record Place(String slug, Labels labels, String country) implements Entity {
    @Override
    public String path() {
        return "id/place/" + slug;
    }
}
