package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenArticlesTest {
    @Test
    void eachArticleIsNewOnce() {
        SeenArticles seen = new SeenArticles();
        assertThat(IntStream.range(0, 50_000).allMatch(number -> seen.add("article " + number)))
                .isTrue();
        assertThat(IntStream.range(0, 50_000).noneMatch(number -> seen.add("article " + number)))
                .isTrue();
        assertThat(seen.add("article 50000")).isTrue();
    }
}
