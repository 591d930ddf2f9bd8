package org.entente.gazetteer;

import java.util.Optional;

/**
 * A city.
 *
 * @param slug the name in the IRI: {@code astana}
 * @param country the code of the state it lies in, absent where that is disputed
 */
public record Place(String slug, Labels labels, Optional<String> country) implements Entity {
    @Override
    public String path() {
        return "id/place/" + slug;
    }
}
