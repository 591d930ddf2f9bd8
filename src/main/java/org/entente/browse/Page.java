package org.entente.browse;

import java.util.Optional;

/** What a template shows. */
public sealed interface Page
        permits StartPage,
                EventsPage,
                PartyPage,
                PairPage,
                PersonPage,
                OfficePage,
                EventPage,
                AgreementPage,
                ArticlePage,
                PlacePage,
                ThingPage,
                OntologyPage,
                QueryPage,
                MessagePage {
    View view();

    /** What the window and search engines call it, in the reader's language. */
    String title();

    /** A sentence about it; empty when the title says all. */
    default String description() {
        return "";
    }

    /** The path of the one thing that it is about, of which there is data too. */
    default Optional<String> subject() {
        return Optional.empty();
    }

    /** What is known of it in the vocabulary of schema.org, as JSON-LD that may stand in a script element. */
    default Optional<String> structuredData() {
        return Optional.empty();
    }

    /** The HTTP status that it is sent with. */
    default int status() {
        return 200;
    }

    /** The template that writes it. */
    default String template() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".jte";
    }
}
