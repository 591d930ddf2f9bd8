package org.entente.text;

import java.util.List;
import java.util.Optional;

final class RussianBaseNames {
    private RussianBaseNames() {}

    static BaseName base(List<String> words, int cases, Optional<Gender> gender) {
        return new BaseName(String.join(" ", words), cases == 0 ? Grammatical.CASES : cases, gender);
    }
}
