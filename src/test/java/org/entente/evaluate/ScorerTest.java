package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.evaluate.Calibration.Bin;
import org.entente.fact.FactType;
import org.junit.jupiter.api.Test;

/** Counting over articles. */
class ScorerTest {
    private static final String MEETING = "'type': 'Meeting', 'participants': [{'for': '%s'}, {'for': '%s'}]";
    private static final String RU_KZ = MEETING.formatted("RU", "KZ");
    private static final String RU_UZ = MEETING.formatted("RU", "UZ");

    private final Scorer scorer = new Scorer();

    @Test
    void missedFalseAndPartialFactsAreCountedAndNamed() {
        add("ru", List.of(RU_KZ, RU_UZ), RU_KZ + ", 'status': 'planned'", MEETING.formatted("RU", "BY"));
        EvaluationReport report = scorer.report();
        assertThat(report.scores().all()).isEqualTo(new Score(2, 2, 1, 0));
        assertThat(report.mistakes())
                .extracting(Mistake::kind)
                .containsExactly(Mistake.Kind.PARTIAL, Mistake.Kind.MISSED, Mistake.Kind.FALSE);
        assertThat(report.scores().all().coreF1()).isEqualTo(0.5);
        assertThat(report.scores().all().fullF1()).isZero();
    }

    @Test
    void eachFactIsMatchedOnceAndTheFullestMatchWins() {
        String dated = RU_KZ + ", 'date': '2023-04-11'";
        add("en", List.of(dated, RU_KZ + ", 'date': '2023-05-11'"), RU_KZ + ", 'date': '2023-05-12'", dated, dated);
        assertThat(scorer.report().scores().all()).isEqualTo(new Score(2, 3, 2, 2));
    }

    @Test
    void scoresAddUpByLanguageAndType() {
        String call = RU_KZ.replace("Meeting", "Call");
        add("ru", List.of(RU_KZ), RU_KZ);
        add("ar", List.of(RU_KZ, call), call);
        add("en", List.of());
        ScoreTable scores = scorer.report().scores();
        assertThat(scores.rows().keySet()).containsExactly("all", "ar", "ru", "en", "Meeting", "Call");
        assertThat(scores.of(Language.ARABIC)).isEqualTo(new Score(2, 1, 1, 1));
        assertThat(scores.of(FactType.MEETING)).isEqualTo(new Score(2, 1, 1, 1));
        assertThat(scores.of(Language.ARABIC, FactType.MEETING)).isEqualTo(new Score(1, 0, 0, 0));
        assertThat(scores.of(Language.ENGLISH)).isEqualTo(Score.NONE);
        assertThat(scorer.report().articles()).isEqualTo(3);
    }

    @Test
    void borderlineGoldIsNeitherDemandedNorPunished() {
        add("en", List.of(RU_KZ + ", 'confidence': 0.69"), RU_KZ);
        add("en", List.of(RU_KZ + ", 'confidence': 0.5"));
        assertThat(scorer.report().scores().all()).isEqualTo(Score.NONE);
        add("en", List.of(RU_KZ + ", 'confidence': 0.7"));
        assertThat(scorer.report().scores().all()).isEqualTo(new Score(1, 0, 0, 0));
    }

    @Test
    void statementsAndMembershipsAreNotScored() {
        String statement = "'type': 'Statement', 'speaker': {'name': 'Anna Berg'}, 'quote': 'We agree'";
        String member = "'type': 'Membership', 'member': 'SE', 'organisation': 'NATO', 'change': 'joined'";
        add("en", List.of(statement), member);
        assertThat(scorer.report().scores().all()).isEqualTo(Score.NONE);
        assertThat(scorer.report().mistakes()).isEmpty();
    }

    @Test
    void confidencesAreCountedInTenths() {
        add(
                "en",
                List.of(RU_KZ),
                RU_KZ + ", 'confidence': 1",
                RU_UZ + ", 'confidence': 0.9",
                RU_UZ + ", 'confidence': 0.6",
                RU_UZ + ", 'confidence': 0.1",
                RU_UZ);
        assertThat(scorer.report().calibration().bins())
                .containsExactly(
                        new Bin(0, 0.5, new Share(0, 1), 0.1),
                        new Bin(0.6, 0.7, new Share(0, 1), 0.6),
                        new Bin(0.9, 1, new Share(1, 2), 1.9));
        assertThat(scorer.report().calibration().bins().getLast().stated()).isEqualTo(0.95);
    }

    private void add(String language, List<String> gold, String... predicted) {
        scorer.add(
                "x.facts.json",
                Sample.article(language, gold.toArray(String[]::new)),
                Sample.article(language, predicted).facts(),
                Optional.empty());
    }
}
