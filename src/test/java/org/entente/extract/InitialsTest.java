package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Дж. Байрамов, Джейхун Байрамов, true",
        "Дж. Байрамов, Давид Байрамов, false",
        "Д. Байрамов, Джейхун Байрамов, true",
        "Yu. Ushakov, Yuri Ushakov, true",
        "Yu. Ushakov, Yakov Ushakov, false",
        "С.В. Лавров, Сергей Лавров, true",
        "С.В. Лавров, Сергей Шойгу, false"
    })
    void aNameWithInitialsFitsAWholeOneThatBeginsSo(String initials, String whole, boolean fits) {
        assertThat(Initials.begin(initials)).isTrue();
        assertThat(Initials.fit(initials, whole)).isEqualTo(fits);
    }
}
