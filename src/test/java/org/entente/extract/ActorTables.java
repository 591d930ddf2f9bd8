package org.entente.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Actor;
import org.entente.fact.OfficeHolding;
import org.junit.jupiter.params.provider.Arguments;

/** Sentences with the offices that they say people hold. */
final class ActorTables {
    private ActorTables() {}

    /** The rows of a language: a sentence, and what it says. */
    static Stream<Arguments> rows(Language language) throws IOException {
        try (InputStream table = ActorTables.class.getResourceAsStream("actors." + language.tag() + ".tsv")) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1]));
        }
    }

    /** Who holds which office for whom in a sentence, as the tables write it. */
    static String holders(String sentence, Language language) {
        Document document = Document.of(sentence, language, Optional.empty());
        return OfficeFacts.of(document, DocumentEntities.of(document), Trace.NONE).stream()
                .map(OfficeHolding.class::cast)
                .map(ActorTables::written)
                .collect(Collectors.joining("; "));
    }

    private static String written(OfficeHolding holding) {
        Actor person = holding.person();
        String past = holding.former() ? "|former" : "";
        return person.name().orElse("") + "|" + person.office().orElse("") + "|"
                + person.represents().orElse("") + past;
    }
}
