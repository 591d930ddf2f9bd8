package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.entente.fact.Fact;
import org.entente.fact.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status, dates and the single values of facts that agree at their core. */
class FullAgreementTest {
    @ParameterizedTest
    @CsvSource({
        "2023-04-11, 2023-04-12, true",
        "2023-04-11, 2023-04, true",
        "2023-04-11, 2023-05-11, false",
        "2023-04-11, 2023, false",
        "2023-04-11, , false",
        "2023, 2023-05-11, true",
        "2023, 2024, false",
        "2023-23, 2023-11, true",
        "2023-11, 2023-23, false",
        "2023-04-10/2023-04-12, 2023-04-11, true",
        "2023-04-30/2023-05-02, 2023-05-01, false",
        "2023-04~, 2023-04-11?, true",
        "../2023, , true",
        "2023, ../2023, false",
        ", 2023, true"
    })
    void datesAgreeToTheMonthWhereTheGoldHasOne(String gold, String predicted, boolean agree) {
        assertThat(FullAgreement.datesAgree(
                        Optional.ofNullable(gold).map(PartialDate::parse),
                        Optional.ofNullable(predicted).map(PartialDate::parse)))
                .isEqualTo(agree);
    }

    @Test
    void theStatusIsAskedOfWhichHeldIsTheDefault() {
        Fact planned = meeting("'status': 'planned', 'date': '2023-04-11'");
        assertThat(FullAgreement.holds(planned, planned)).isTrue();
        assertThat(FullAgreement.holds(planned, meeting("'date': '2023-04-11'")))
                .isFalse();
        assertThat(FullAgreement.holds(
                        meeting("'date': '2023-04-11'"), meeting("'status': 'held', 'date': '2023-04-11'")))
                .isTrue();
    }

    @Test
    void ofATradeFigureThePeriodIsAskedToo() {
        String figure = "'type': 'TradeFigure', 'flow': 'turnover', 'parties': [{'for': 'KZ'}, {'for': 'RU'}],"
                + " 'value': 7, 'currency': 'USD', 'period': '%s'";
        assertThat(FullAgreement.holds(Sample.fact(figure.formatted("2022")), Sample.fact(figure.formatted("2022"))))
                .isTrue();
        assertThat(FullAgreement.holds(Sample.fact(figure.formatted("2022")), Sample.fact(figure.formatted("2021"))))
                .isFalse();
    }

    @Test
    void ofAnOfficeItOnlyMattersWhetherItIsPast() {
        String office = "'type': 'Office', 'person': {'name': 'Anna Berg', 'for': 'SE'}";
        assertThat(FullAgreement.holds(
                        Sample.fact(office + ", 'date': '2020'"), Sample.fact(office + ", 'status': 'planned'")))
                .isTrue();
        assertThat(FullAgreement.holds(Sample.fact(office), Sample.fact(office + ", 'former': true")))
                .isFalse();
    }

    @Test
    void slotsAreComparedWhereTheGoldFillsThem() {
        Fact gold = Sample.fact("'type': 'Meeting', 'date': '2023-04-11', 'place': 'Moscow', 'participants':"
                + " [{'name': 'Anna Berg', 'for': 'SE'}, {'name': 'Eero Salo', 'for': 'FI'}]");
        Fact predicted = Sample.fact("'type': 'Meeting', 'date': '2023-04', 'place': 'MOSCOW', 'participants':"
                + " [{'name': 'Anna Berg', 'for': 'SE'}, {'for': 'FI'}], 'quote': 'met', 'start': 4, 'end': 7");
        assertThat(Slot.compare(gold, predicted, new Grounding(Optional.of("😀We met"))))
                .isEqualTo(Map.of(
                        Slot.STATUS, true, Slot.DATE, false, Slot.PLACE, true, Slot.PERSONS, false, Slot.QUOTE, true));
        assertThat(Slot.compare(predicted, gold, new Grounding(Optional.of("We met"))))
                .doesNotContainKey(Slot.QUOTE)
                .containsEntry(Slot.PERSONS, true);
        assertThat(Slot.compare(meeting("'date': '2023'"), predicted, new Grounding(Optional.of("We met"))))
                .doesNotContainKeys(Slot.PLACE, Slot.PERSONS)
                .containsEntry(Slot.QUOTE, false);
    }

    private static Fact meeting(String keys) {
        return Sample.fact("'type': 'Meeting', 'participants': [{'for': 'RU'}, {'for': 'KZ'}], " + keys);
    }
}
