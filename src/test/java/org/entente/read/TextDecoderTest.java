package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {
    private static final Map<String, List<String>> TEXTS = Map.of(
            "ru",
            List.of(
                    "Министр иностранных дел провёл переговоры с коллегой и подписал протокол о консультациях.",
                    "ПРЕЗИДЕНТ ПРИНЯЛ ВЕРИТЕЛЬНЫЕ ГРАМОТЫ ПОСЛОВ ПЯТИ ГОСУДАРСТВ",
                    "Товарооборот за девять месяцев вырос на 17,4% — до 28,2 млрд долларов, сообщило ведомство.",
                    "Стороны обсудили «дорожную карту» сотрудничества на 2024–2026 годы, транзит грузов и визовые вопросы.",
                    "Глава государства отбыл с официальным визитом в соседнюю республику, где пробудет до пятницы.",
                    "Посол вручил копии верительных грамот",
                    "По итогам встречи подписан пакет документов: меморандум, два соглашения и программа обменов."),
            "ar",
            List.of(
                    "استقبل وزير الخارجية اليوم نظيره وبحث معه سبل تعزيز العلاقات الثنائية بين البلدين.",
                    "وقع الجانبان مذكرة تفاهم في مجال الطاقة، بحضور رئيسي الحكومتين",
                    "ارتفع حجم التبادل التجاري بنسبة 12% ليصل إلى ثلاثة مليارات دولار خلال العام الماضي",
                    "وصل الرئيس إلى العاصمة في زيارة رسمية تستمر يومين يلتقي خلالها عددا من المسؤولين",
                    "تسلم سمو نائب الأمير أوراق اعتماد خمسة سفراء جدد",
                    "أعلنت وزارة الخارجية تأجيل الزيارة إلى موعد لاحق «لأسباب تتعلق بجدول الأعمال»"),
            "en",
            List.of(
                    "The minister met his counterpart at a café in São Paulo and signed a protocol.",
                    "“We agreed to meet twice a year,” said Foreign Minister Ásgeir Müller – without naming a date.",
                    "Exports rose by €3 million"));

    static Stream<Arguments> texts() {
        Map<String, List<String>> encodings = Map.of(
                "ru", List.of("windows-1251", "KOI8-R", "ISO-8859-5", "UTF-8"),
                "ar", List.of("windows-1256", "ISO-8859-6", "UTF-8"),
                "en", List.of("windows-1252", "UTF-8"));
        return encodings.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(encoding -> TEXTS.getOrDefault(entry.getKey(), List.of()).stream()
                                .filter(text ->
                                        Charset.forName(encoding).newEncoder().canEncode(text))
                                .map(text -> Arguments.of(encoding, text))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void oneSentenceTellsItsEncoding(String encoding, String text) {
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void markupAndADeclarationOfLatin1DoNotHideIt(String encoding, String text) {
        String page = "<html><head><script>var x = 'a lot of English words in the script of a page';</script></head><p>"
                + text + "</p></html>";
        byte[] bytes = page.getBytes(Charset.forName(encoding));
        assertThat(TextDecoder.decode(bytes, Optional.of("iso-8859-1")).text()).isEqualTo(page);
    }

    @Test
    void aSignatureTellsTheEncodingAndIsNoText() {
        byte[] utf8 = "\uFEFFТекст".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(utf8, Optional.of("windows-1251")).text()).isEqualTo("Текст");
        byte[] utf16 = "\uFEFFТекст".getBytes(StandardCharsets.UTF_16LE);
        assertThat(TextDecoder.decode(utf16, Optional.empty()).text()).isEqualTo("Текст");
        byte[] bigEndian = "\uFEFFТекст".getBytes(StandardCharsets.UTF_16BE);
        assertThat(TextDecoder.decode(bigEndian, Optional.empty()).text()).isEqualTo("Текст");
    }

    @Test
    void whatIsUtf8IsReadSoWhateverItDeclares() {
        byte[] bytes = "Текст".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(bytes, Optional.of("windows-1251")).text())
                .isEqualTo("Текст");
    }

    @Test
    void aDeclaredEncodingDecidesWhatIsTooShortToTell() {
        byte[] bytes = "Да".getBytes(Charset.forName("KOI8-R"));
        assertThat(TextDecoder.decode(bytes, Optional.of("koi8-r")).text()).isEqualTo("Да");
        assertThat(TextDecoder.decode(bytes, Optional.of("no such thing")).text())
                .hasSize(2);
    }

    @Test
    void utf8ThatIsCutIsStillUtf8() {
        byte[] whole = "Министры двух стран завершили переговоры в столице".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.write(whole, 0, whole.length - 1);
        TextDecoder.Decoded decoded = TextDecoder.decode(cut.toByteArray(), Optional.empty());
        assertThat(decoded.text()).isEqualTo("Министры двух стран завершили переговоры в столиц\uFFFD");
        assertThat(decoded.remark()).isPresent();
    }
}
