package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.fact.Fact;
import org.entente.fact.FactsWriter;
import org.entente.fact.OfficeHolding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts without diplomacy: hardly anything is read into them. */
class NoDiplomacyTest {
    private static final long SEED = 2024;
    private static final int TEXTS = 80;
    private static final double MOST_PER_HUNDRED = 0.5;

    @ParameterizedTest
    @EnumSource(Language.class)
    void hardlyAnyFactIsFound(Language language) throws IOException {
        NoDiplomacyTexts texts = new NoDiplomacyTexts(language, SEED);
        List<String> mistaken = new ArrayList<>();
        int sentences = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.text();
            sentences += (int) text.lines().filter(line -> !line.isEmpty()).count();
            for (Fact fact : FactExtractor.extract(text, language, Optional.of(LocalDate.of(2024, 5, 6)))) {
                if (!isOfAnOfficial(fact, texts)) {
                    mistaken.add(new FactsWriter().gist(fact));
                }
            }
        }
        assertThat(mistaken.size() * 100.0 / sentences)
                .as("seed %d, %d sentences: %s", SEED, sentences, String.join("\n", mistaken))
                .isLessThanOrEqualTo(MOST_PER_HUNDRED);
    }

    private static boolean isOfAnOfficial(Fact fact, NoDiplomacyTexts texts) {
        return fact instanceof OfficeHolding office
                && office.person().name().filter(texts.officials()::contains).isPresent();
    }
}
