package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.text.BaseName;
import org.entente.text.Gender;
import org.entente.text.Grammatical;
import org.entente.text.RussianDeclension;

/** The nominative of a Russian name. */
final class RussianBaseForm implements CapitalNames.BaseForm {
    @Override
    public CapitalNames.NamedForm of(String words, int features) {
        Optional<Gender> gender = switch (features & Grammatical.GENDERS) {
            case Grammatical.MASCULINE -> Optional.of(Gender.MASCULINE);
            case Grammatical.FEMININE -> Optional.of(Gender.FEMININE);
            default -> Optional.empty();
        };
        BaseName base = RussianDeclension.base(List.of(words.split(" ")), features & Grammatical.CASES, gender);
        return new CapitalNames.NamedForm(
                base.text(), base.cases() | base.gender().map(Gender::bit).orElse(0));
    }
}
