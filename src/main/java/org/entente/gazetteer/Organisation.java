package org.entente.gazetteer;

import java.util.List;

/**
 * An international organisation, or a standing group of states that is known by a short name: EAEU, G20.
 *
 * @param slug the name in the IRI: {@code eaeu}
 * @param code the acronym to write: {@code EAEU}
 * @param acronyms the acronym by language: {@code ЕАЭС}; the code in a language that has none of its own
 * @param members the codes of the member states, empty when the gazetteer does not list them
 */
public record Organisation(String slug, String code, Labels acronyms, Labels labels, List<String> members)
        implements Entity {
    public Organisation {
        members = List.copyOf(members);
    }

    @Override
    public String path() {
        return "id/organisation/" + slug;
    }
}
