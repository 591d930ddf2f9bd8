package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final DatasetGraph DATASET = Shown.dataset("""
            GRAPH <graph/gazetteer> { <id/state/KZ> rdfs:label "Kazakhstan"@en , "Казахстан"@ru . }
            GRAPH <graph/events> { <id/meeting/m1> rdfs:label "Meeting"@en . }
            GRAPH <graph/article/a1> {
              <id/state/KZ> rdfs:label "Kazakh Republic"@en , "كازاخستان"@ar .
              <id/meeting/m1> rdfs:label "Talks"@en .
              <id/person/lavrov> rdfs:label "Lavrov"@en , "Лавров"@ru-RU , "Lawrow"@de .
            }
            GRAPH <graph/article/a2> { <id/person/lavrov> rdfs:label "Sergey Lavrov"@en . }
            GRAPH <graph/article/a3> { <id/person/lavrov> rdfs:label "Sergey Lavrov"@en , "Alexey Lavrov"@en . }
            GRAPH <graph/article/a4> { <https://example.org/abroad> rdfs:label "Abroad"@en . }
            """);

    @Test
    void theGazetteersAndTheEventsOwnComeFirst() {
        assertThat(labels("id/state/KZ"))
                .isEqualTo(Map.of(Language.ENGLISH, "Kazakhstan", Language.RUSSIAN, "Казахстан"));
        assertThat(labels("id/meeting/m1")).isEqualTo(Map.of(Language.ENGLISH, "Meeting"));
    }

    @Test
    void ofThoseThatArticlesTellTheMostFrequentIsTaken() {
        assertThat(labels("id/person/lavrov"))
                .isEqualTo(Map.of(Language.ENGLISH, "Sergey Lavrov", Language.RUSSIAN, "Лавров"));
    }

    @Test
    void thingsFromElsewhereAreNamedByTheirIris() {
        assertThat(labels("https://example.org/abroad")).isEqualTo(Map.of(Language.ENGLISH, "Abroad"));
        assertThat(labels("id/person/nobody")).isEmpty();
    }

    private static Map<Language, String> labels(String path) {
        Labels labels = new Labels(DATASET, Shown.BASE);
        Name first = Txn.calculateRead(DATASET, () -> labels.of(path));
        assertThat(Txn.calculateRead(DATASET, () -> labels.of(path))).isSameAs(first);
        assertThat(first.path()).isEqualTo(path);
        return first.labels();
    }
}
