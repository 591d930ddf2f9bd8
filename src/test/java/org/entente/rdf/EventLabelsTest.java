package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Language;
import org.entente.fact.ArticleFacts;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.Merging;
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
        List<Told> told = new ArrayList<>();
        for (ArticleFacts article : FactsInTheGraphTest.read(Path.of("data/facts"))) {
            told.addAll(Told.all(article));
        }
        return Merging.events(told).stream()
                .map(event -> labels.of(event, language))
                .toList();
    }
}
