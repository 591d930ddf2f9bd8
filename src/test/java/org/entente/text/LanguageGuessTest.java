package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en      | The foreign minister of Kazakhstan arrived in Moscow on Monday",
                "en      | Sergey Lavrov, Murat Nurtleu: visit to Astana",
                "ru      | Министр иностранных дел прибыл в Москву",
                "ru      | Президент Украины Владимир Зеленский заявил, что встреча состоится в Киеве",
                "ru      | Токаев принял посла",
                "ar      | وصل وزير الخارجية إلى موسكو يوم الاثنين",
                "ar      | الرئيس الإيراني يزور دمشق",
                "fa      | وزیر امور خارجه ایران روز دوشنبه وارد مسکو شد",
                "fa      | وزير امور خارجه ايران وارد مسكو شد و با همتاى خود ديدار كرد",
                "ur      | وزیر خارجہ نے ماسکو کا دورہ کیا اور ملاقات کی",
                "ps      | د افغانستان د بهرنیو چارو وزیر مسکو ته ورسېد او خبرې یې وکړې",
                "ckb     | وەزیری دەرەوە گەیشتە مۆسکۆ و لەگەڵ هاوتاکەی کۆبووەوە",
                "uk      | Міністр закордонних справ України прибув до Києва",
                "be      | Міністр замежных спраў Беларусі прыбыў у Маскву",
                "bg      | Министърът на външните работи пристигна в София, за да се срещне с колегата си",
                "kk      | Қазақстан Республикасының сыртқы істер министрі Мәскеуге келді",
                "ky      | Тышкы иштер министри Москвага келди жана жолугушту",
                "tg      | Вазири корҳои хориҷии Тоҷикистон ба Маскав омад",
                "sr      | Министар спољних послова је стигао у Москву и разговарао са колегом",
                "mn      | Гадаад харилцааны сайд Москвад ирж хэлэлцээр хийсэн байна",
                "fr      | Le ministre des Affaires étrangères est arrivé à Moscou",
                "de      | Der Außenminister ist am Montag in Moskau eingetroffen",
                "es      | El ministro de Exteriores llegó el lunes a Moscú para reunirse con su homólogo",
                "tr      | Dışişleri Bakanı Moskova'ya geldi ve görüştü",
                "az      | Xarici işlər naziri Moskvaya gəldi və həmkarı ilə görüşdü",
                "und     | 12345, 2023",
                "und     | 外交部长访问莫斯科",
            })
    void aLanguageIsKnownByAFewWords(String tag, String text) {
        assertThat(LanguageGuess.of(text).tag()).isEqualTo(tag);
    }

    @Test
    void onlyThreeLanguagesAreRead() {
        assertThat(LanguageGuess.of("Министр прибыл в Москву").language()).contains(Language.RUSSIAN);
        assertThat(LanguageGuess.of("وزیر امور خارجه ایران وارد شد").language()).isEmpty();
        assertThat(LanguageGuess.of("وزیر امور خارجه ایران وارد شد").name()).isEqualTo("Persian");
        assertThat(LanguageGuess.of("").language()).isEmpty();
    }
}
