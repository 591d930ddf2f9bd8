package org.entente.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.article.Language;

/** The value of a statement. */
public sealed interface Value {
    /** Another resource of the dataset, which has a page. */
    record Thing(Name name) implements Value {}

    /** A term of the ontology, such as the status {@code held}. */
    record Term(Name name) implements Value {}

    /** A resource elsewhere. */
    record Elsewhere(String iri) implements Value {}

    /** Words, in a language or in none. */
    record Words(String text, Optional<Language> language) implements Value {}

    /** A calendar day. */
    record Day(LocalDate day) implements Value {}

    /** A number in full units. */
    record Quantity(BigDecimal number) implements Value {}

    /** Whether something is so. */
    record Flag(boolean set) implements Value {}
}
