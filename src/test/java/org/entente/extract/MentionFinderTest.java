package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
    private static final Optional<LocalDate> APRIL = Optional.of(LocalDate.of(2023, 4, 11));

    @Test
    void everythingThatAnEnglishTextNamesIsFoundInItsOrder() {
        assertThat(shown(
                        "Kazakhstan's Foreign Minister Murat Nurtleu discussed trade of $28.2 billion with the EAEU in Samarkand on Monday.",
                        Language.ENGLISH))
                .containsExactly(
                        "Kazakhstan's Foreign Minister Murat Nurtleu = person: Murat Nurtleu, Minister of Foreign Affairs, KZ",
                        "$28.2 billion = amount: 28200000000 USD",
                        "EAEU = organisation: EAEU Eurasian Economic Union",
                        "Samarkand = place: Samarkand, UZ",
                        "Monday = date: 2023-04-10");
    }

    @Test
    void russianNamesComeInTheNominative() {
        String text = "Сергей Лавров встретился с министром иностранных дел Казахстана Муратом Нуртлеу.";
        List<Mention> found = MentionFinder.find(text, Language.RUSSIAN, APRIL);
        assertThat(found)
                .filteredOn(Mention.Person.class::isInstance)
                .extracting(one -> ((Mention.Person) one).name())
                .containsExactly("Сергей Лавров", "Мурат Нуртлеу");
    }

    @Test
    void arabicPrefixesStandOutsideOfMentions() {
        assertThat(shown("التقى لافروف ونورتلو في موسكو وبحثا العلاقات مع كازاخستان وأوزبكستان", Language.ARABIC))
                .containsExactly(
                        "لافروف = person: Sergey Lavrov, RU",
                        "نورتلو = person: Murat Nurtleu, KZ",
                        "موسكو = place: Moscow, RU",
                        "كازاخستان = state: KZ Kazakhstan",
                        "أوزبكستان = state: UZ Uzbekistan");
    }

    @Test
    void whoIsNotKnownKeepsTheNameOfTheText() {
        List<Mention> found =
                MentionFinder.find("Kazakhstan's Foreign Minister Zorgan Quuxley arrived.", Language.ENGLISH, APRIL);
        assertThat(found).singleElement().satisfies(one -> {
            Mention.Person person = (Mention.Person) one;
            assertThat(person.person()).isEqualTo("Zorgan Quuxley");
            assertThat(person.known()).isEmpty();
            assertThat(person.party()).contains("KZ");
        });
    }

    @Test
    void withoutADayOfPublicationOnlyDatesThatNeedNoneAreFound() {
        String text = "They met on Monday and on 5 May 2021.";
        assertThat(MentionFinder.find(text, Language.ENGLISH, Optional.empty()))
                .extracting(Mention::value)
                .containsExactly("2021-05-05");
    }

    @Test
    void anEmptyTextMentionsNothing() {
        for (Language language : Language.values()) {
            assertThat(MentionFinder.find("", language, APRIL)).isEmpty();
            assertThat(MentionFinder.find(" \n\u202E\n", language, APRIL)).isEmpty();
        }
    }

    private static List<String> shown(String text, Language language) {
        return MentionFinder.find(text, language, APRIL).stream()
                .map(one -> text.substring(one.start(), one.end()) + " = " + one.kind() + ": " + one.value())
                .toList();
    }
}
