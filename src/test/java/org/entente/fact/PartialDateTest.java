package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2023-04-11,              DAY,      2023-04-11, 2023-04-11",
        "2024-02-29,              DAY,      2024-02-29, 2024-02-29",
        "2023-02,                 MONTH,    2023-02-01, 2023-02-28",
        "2024-02,                 MONTH,    2024-02-01, 2024-02-29",
        "1900-02,                 MONTH,    1900-02-01, 1900-02-28",
        "2023,                    YEAR,     2023-01-01, 2023-12-31",
        "0001,                    YEAR,     0001-01-01, 0001-12-31",
        "9999,                    YEAR,     9999-01-01, 9999-12-31",
        "2023-21,                 SEASON,   2023-03-01, 2023-05-31",
        "2023-22,                 SEASON,   2023-06-01, 2023-08-31",
        "2023-23,                 SEASON,   2023-09-01, 2023-11-30",
        "2023-24,                 SEASON,   2023-12-01, 2024-02-29",
        "2022-24,                 SEASON,   2022-12-01, 2023-02-28",
        "9999-24,                 SEASON,   9999-12-01, 9999-12-31",
        "2023-04~,                MONTH,    2023-04-01, 2023-04-30",
        "2023-04-11?,             DAY,      2023-04-11, 2023-04-11",
        "2023%,                   YEAR,     2023-01-01, 2023-12-31",
        "2023-04-10/2023-04-12,   INTERVAL, 2023-04-10, 2023-04-12",
        "2023-04-10/2023-04-10,   INTERVAL, 2023-04-10, 2023-04-10",
        "2024-07/2024-09,         INTERVAL, 2024-07-01, 2024-09-30",
        "2023/2024,               INTERVAL, 2023-01-01, 2024-12-31",
        "2023/2023-03,            INTERVAL, 2023-01-01, 2023-03-31",
        "2023-24/2024-21,         INTERVAL, 2023-12-01, 2024-05-31",
        "2011~/2013-05?,          INTERVAL, 2011-01-01, 2013-05-31",
        "../2000,                 INTERVAL, 0001-01-01, 2000-12-31",
        "2023-09/..,              INTERVAL, 2023-09-01, 9999-12-31"
    })
    void aDateRunsFromItsEarliestToItsLatestDay(
            String text, Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.text()).isEqualTo(text).isEqualTo(date.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2023,        false, false",
        "2023~,       true,  false",
        "2023?,       false, true",
        "2023%,       true,  true",
        "2023~/2024,  true,  false",
        "2023/2024?,  false, true",
        "2023?/2024~, true,  true",
    })
    void marksTellWhatIsApproximateAndWhatIsUncertain(String text, boolean approximate, boolean uncertain) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.approximate()).isEqualTo(approximate);
        assertThat(date.uncertain()).isEqualTo(uncertain);
    }

    @Test
    void anIntervalMayBeOpenOnOneSide() {
        assertThat(PartialDate.parse("../2000").openStart()).isTrue();
        assertThat(PartialDate.parse("../2000").openEnd()).isFalse();
        assertThat(PartialDate.parse("2000/..").openStart()).isFalse();
        assertThat(PartialDate.parse("2000/..").openEnd()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-02-30               | February 2023 has 28 days, not 30",
                "1900-02-29               | February 1900 has 28 days, not 29",
                "2024-02-30               | February 2024 has 29 days, not 30",
                "2023-04-00               | April 2023 has 30 days, not 0",
                "2023-13                  | 13 is not a month",
                "2023-00                  | 00 is not a month",
                "2023-25                  | 25 is not a month",
                "2023-24-01               | 24 is not a month",
                "0000                     | there is no year 0000",
                "2023-04-12/2023-04-10    | the interval ends, 2023-04-10, before it begins, 2023-04-12",
                "2023-04/2023-02-30       | February 2023 has 28 days",
                "/2000                    | an open side of an interval is written as two points",
                "2000/                    | an open side of an interval is written as two points",
                "../..                    | open on one side at most",
                "2023-04-11T10:00:00Z     | a date with a time; write the day alone, 2023-04-11",
                "2023-04-11 10:00         | a date with a time; write the day alone, 2023-04-11",
            })
    void anImpossibleDateTellsWhy(String text, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining(complaint);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "~",
                "/",
                "11.04.2023",
                "2023-4-1",
                "20230411",
                "2023/04/11",
                "-2023",
                "Y12023",
                "202X",
                "2023-04-XX",
                "2023-04-11~~",
                "~2023",
                "2023-04-11 ",
                "2023-04-11\n",
                "٢٠٢٣",
                "2023−04",
                "2023-W15",
                "2023-04-1١",
                "1/2/3"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void datesAreEqualWhenTheirTextsAre() {
        assertThat(PartialDate.parse("2023-04"))
                .isEqualTo(PartialDate.parse("2023-04"))
                .hasSameHashCodeAs(PartialDate.parse("2023-04"))
                .isNotEqualTo(PartialDate.parse("2023-04~"))
                .isNotEqualTo(PartialDate.parse("2023-04-01/2023-04-30"));
    }
}
