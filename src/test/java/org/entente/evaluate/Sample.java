package org.entente.evaluate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Fact;
import org.entente.fact.FactsReader;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;

/** Facts for tests, written as the inside of a JSON object with single quotes. */
final class Sample {
    private static final FactsReader READER = new FactsReader(Gazetteer.bundled(), TextLookup.none());

    private Sample() {}

    static Fact fact(String keys) {
        return article("en", keys).facts().getFirst();
    }

    static ArticleFacts article(String language, String... facts) {
        String list = Stream.of(facts).map(keys -> "{" + keys + "}").collect(Collectors.joining(","));
        String json = "{'article': {'id': 'https://example.org/1', 'language': '%s'}, 'facts': [%s]}"
                .formatted(language, list)
                .replace('\'', '"');
        return READER.parse(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
    }
}
