package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;

/**
 * What the documentation of the ontology shows.
 *
 * @param heading the name of the ontology
 * @param introduction what it is for
 * @param version its version
 * @param classes its classes
 * @param properties its properties
 * @param codeLists its lists of codes
 */
public record OntologyPage(
        View view,
        Phrase heading,
        Phrase introduction,
        String version,
        List<Term> classes,
        List<Term> properties,
        List<CodeList> codeLists)
        implements Page {
    @Override
    public String title() {
        return heading.text();
    }

    @Override
    public String description() {
        return introduction.text();
    }

    /** Words in the language that there are in it. */
    public record Phrase(String text, Language language) {}

    /**
     * A class, property or concept.
     *
     * @param name its local name, which is also its anchor
     * @param label its name for people
     * @param definition what it means, where that is written down
     * @param parents what it is a kind of
     * @param subjects what a property is said of
     * @param values what a property's values are
     */
    public record Term(
            String name,
            Phrase label,
            Optional<Phrase> definition,
            List<Link> parents,
            List<Link> subjects,
            List<Link> values) {}

    /** Another term, ours or of another vocabulary: its short name and address. */
    public record Link(String name, String address) {}

    /** A list of codes: the scheme and its concepts. */
    public record CodeList(Term scheme, List<Term> codes) {}
}
