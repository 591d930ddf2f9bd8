package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @Test
    void aPlainDateIsItsMidnightInUtc() {
        PublicationDate date = new PublicationDate("2023-04-11");

        assertThat(date.isDateTime()).isFalse();
        assertThat(date.day()).isEqualTo(LocalDate.of(2023, 4, 11));
        assertThat(date.instant()).isEqualTo(Instant.parse("2023-04-11T00:00:00Z"));
    }

    @Test
    void theDayIsThatOfThePlaceOfPublication() {
        PublicationDate date = new PublicationDate("2023-04-11T01:30:00+03:00");

        assertThat(date.isDateTime()).isTrue();
        assertThat(date.day()).isEqualTo(LocalDate.of(2023, 4, 11));
        assertThat(date.instant()).isEqualTo(Instant.parse("2023-04-10T22:30:00Z"));
    }

    @Test
    void aTimeWithoutOffsetCountsAsUtc() {
        assertThat(new PublicationDate("2023-04-11T10:00:00").instant())
                .isEqualTo(new PublicationDate("2023-04-11T10:00:00Z").instant());
    }

    @Test
    void missingSecondsAreAdded() {
        assertThat(Stream.of("2023-04-11T10:00", "2023-04-11T10:00Z", "2023-04-11T10:00+03:00")
                        .map(text -> new PublicationDate(text).text()))
                .containsExactly("2023-04-11T10:00:00", "2023-04-11T10:00:00Z", "2023-04-11T10:00:00+03:00");
    }

    @Test
    void fractionsOfASecondAreKept() {
        assertThat(new PublicationDate("2023-04-11T10:00:00.5-03:30")).hasToString("2023-04-11T10:00:00.5-03:30");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "2023",
                "2023-04",
                "11.04.2023",
                "2023-4-1",
                "+2023-04-11",
                "0000-01-01",
                "2023-04-11 10:00:00",
                "2023-04-11T10",
                "2023-04-11T10:00:00+0300",
                "2023-04-11T10:00:00+15:00",
                "2023-04-11T10:00:00[Europe/Paris]",
                "٢٠٢٣-٠٤-١١"
            })
    void whatIsNoDateIsRefusedWithTheFormsThatAre(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationDate(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("2023-04-11T10:00:00+03:00");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {"2023-02-30", "2023-13-01", "2023-02-29T10:00:00", "2023-04-11T25:00:00Z", "2023-04-11T10:61"})
    void aDateThatNoCalendarHasIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationDate(text))
                .withMessageContaining("no possible date");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-11T10:00:00.000Z, 2023-04-11T10:00:00Z",
        "2023-04-11T10:00:00.0, 2023-04-11T10:00:00",
        "2023-04-11T10:00:00.120+03:00, 2023-04-11T10:00:00.12+03:00",
        "2023-04-11T10:00:00.102-03:00, 2023-04-11T10:00:00.102-03:00",
        "2023-04-10T10:20:00Z, 2023-04-10T10:20:00Z"
    })
    void zerosAtTheEndOfAFractionAreDropped(String written, String kept) {
        assertThat(new PublicationDate(written).text()).isEqualTo(kept);
    }
}
