package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "https://example.org/news/42",
                "urn:news:42",
                "https://example.org/أخبار",
                "tag:example.org,2023:1"
            })
    void anAbsoluteIriIsAnIdentity(String id) {
        assertThat(article(id).id()).isEqualTo(id);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "42",
                "/news/42",
                "example.org/news",
                "https:",
                "https://example.org/a b",
                "https://example.org/<a>"
            })
    void anythingElseIsRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> article(id)).withMessageContaining("absolute IRI");
    }

    private static Article article(String id) {
        return new Article(id, Optional.empty(), Language.ARABIC, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
