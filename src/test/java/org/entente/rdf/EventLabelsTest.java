package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.article.Language;
import org.entente.fact.ArticleFacts;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.EventIdentity;
import org.entente.merge.EventKey;
import org.entente.merge.EventMerger;
import org.entente.merge.Told;
import org.junit.jupiter.api.Test;

class EventLabelsTest {
    private final EventLabels labels = new EventLabels(Gazetteer.bundled());

    @Test
    void aMeetingToldInThreeLanguagesIsLabelledInEach() throws IOException {
        assertThat(labelsOf(Language.ENGLISH))
                .contains("Meeting: Murat Nurtleu (Kazakhstan) – Sergey Lavrov (Russia), 11 April 2023");
        assertThat(labelsOf(Language.RUSSIAN))
                .contains("Встреча: Мурат Нуртлеу (Казахстан) – Сергей Лавров (Россия), 11 апреля 2023");
        assertThat(labelsOf(Language.ARABIC))
                .contains("لقاء: مراد نورتلو (كازاخستان) – سيرغي لافروف (روسيا)، 11 أبريل 2023");
    }

    @Test
    void aFigureTellsItsAmountInWords() throws IOException {
        assertThat(labelsOf(Language.ENGLISH)).contains("Trade turnover: Russia – Kazakhstan: 28.2 billion USD, 2022");
        assertThat(labelsOf(Language.RUSSIAN)).contains("Товарооборот: Россия – Казахстан: 28,2 млрд USD, 2022");
    }

    @Test
    void noLabelHasAGapOrADanglingSign() throws IOException {
        for (Language language : Language.values()) {
            assertThat(labelsOf(language))
                    .allSatisfy(label -> assertThat(label)
                            .doesNotContain("{")
                            .doesNotContain("()")
                            .doesNotContain("  ")
                            .doesNotMatch(".*[:،,→←–]\\s*$")
                            .hasSizeLessThanOrEqualTo(300));
        }
    }

    private List<String> labelsOf(Language language) throws IOException {
        Map<EventKey, List<Told>> events = new TreeMap<>();
        for (ArticleFacts article : FactsInTheGraphTest.read(Path.of("data/facts"))) {
            List<EventKey> keys = EventIdentity.of(article);
            for (int i = 0; i < keys.size(); i++) {
                events.computeIfAbsent(keys.get(i), key -> new ArrayList<>())
                        .add(new Told(article.article(), i + 1, article.facts().get(i)));
            }
        }
        return events.entrySet().stream()
                .map(event -> labels.of(EventMerger.merge(event.getKey(), event.getValue()), language))
                .toList();
    }
}
