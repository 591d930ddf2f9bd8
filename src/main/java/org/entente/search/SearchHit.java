package org.entente.search;

import java.util.List;

/**
 * A thing that was found, with the text of it that fits best.
 *
 * @param iri the thing to lead to; for words of a report its event, or its article as long as no event is known
 * @param kind the kind of the thing, as in its IRI
 * @param source whose text it is: the thing itself, or a report of it
 * @param property the IRI of the property that holds the text
 * @param language the language tag of the text; empty when it has none
 * @param text the text, as it is stored: whoever shows it has to escape and to isolate it
 * @param marks the words that were looked for, in order, not overlapping
 * @param score how well it fits; comparable within one search only
 */
public record SearchHit(
        String iri,
        String kind,
        String source,
        String property,
        String language,
        String text,
        List<Mark> marks,
        float score) {
    /**
     * A part of the text to highlight.
     *
     * @param start where it begins, in UTF-16 units, never within a character
     * @param end where it ends
     */
    public record Mark(int start, int end) {}

    public SearchHit {
        marks = List.copyOf(marks);
    }
}
