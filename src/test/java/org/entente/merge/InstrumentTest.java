package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.merge.GoldReports.Gold;
import org.junit.jupiter.api.Test;

/** Steps of one agreement lead to one instrument when the telling words of their titles are the same. */
class InstrumentTest {
    private final List<Gold> gold = GoldReports.read("report-clusters-unseen.tsv");

    @Test
    void aSignedAndARatifiedAgreementAreOneHoweverTheTitleIsWorded() {
        assertThat(instruments("rail", "rail-ratified", "rail-ratified-eg")).hasSize(1);
    }

    @Test
    void aTitleInThreeScriptsIsOneInstrumentAndOfAnotherMatterAnother() {
        assertThat(instruments("tourism")).hasSize(1);
        assertThat(instruments("tourism", "culture")).hasSize(2);
        assertThat(instruments("rail", "sea")).hasSize(2);
    }

    private List<String> instruments(String... events) {
        return gold.stream()
                .filter(report -> List.of(events).contains(report.event()))
                .map(Gold::told)
                .map(EventIdentity::instrument)
                .distinct()
                .toList();
    }
}
