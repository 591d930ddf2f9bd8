package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.fact.OfficeHolding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which presidents preside over a state, and which over a club. */
class PrivateOfficesTest {
    private static List<String> offices(String language, String sentence) {
        return FactExtractor.extract(
                        "News\n\n" + sentence, Language.of(language).orElseThrow(), Optional.empty())
                .stream()
                .filter(OfficeHolding.class::isInstance)
                .map(fact -> ((OfficeHolding) fact).person().office().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | President Tom Hale of the national football federation resigned.",
                "en | Tom Hale, president of Juventus, praised the team.",
                "en | Real Madrid president Tom Hale praised the team.",
                "en | The federation elected Tom Hale as its president.",
                "en | The company's chairman Tom Hale left.",
                "en | The president of the club, Tom Hale, left. On Sunday President Hale was in Egypt.",
                "ru | Президент Российского футбольного союза Иван Петров вручил медали.",
                "ru | Председатель правления банка Иван Петров рассказал о прибыли.",
                "ru | Президент «Спартака» Иван Петров рассказал о прибыли.",
                "ar | قال رئيس النادي سامي الخطيب إن الفريق فاز.",
                "ar | قال رئيس مجلس إدارة الشركة سامي الخطيب إن الأرباح ارتفعت.",
                "ar | انتخب اتحاد الكرة سامي الخطيب رئيسا له."
            })
    void whoPresidesOverAClubHoldsNoOfficeOfAState(String language, String sentence) {
        assertThat(offices(language, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | President Emmanuel Macron of France visited a company. | President",
                "en | The president of France, Emmanuel Macron, opened the film festival. | President",
                "en | Minister of Sport Tom Hale of Kenya praised the football federation. | Minister of Sport",
                "en | African Union Commission Chairperson Moussa Faki spoke. | Chairperson of the African Union Commission",
                "ru | Президент Российской Федерации Владимир Путин посетил завод. | President",
                "ru | Президент Казахстана Касым-Жомарт Токаев принял президента федерации футбола. | President",
                "ar | زار رئيس فرنسا إيمانويل ماكرون مقر الشركة. | President",
                "ar | استقبل الرئيس الفرنسي إيمانويل ماكرون رئيس النادي. | President"
            })
    void whoPresidesOverAStateDoes(String language, String sentence, String office) {
        assertThat(offices(language, sentence)).containsExactly(office);
    }
}
