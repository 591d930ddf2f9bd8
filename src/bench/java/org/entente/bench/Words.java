package org.entente.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.article.Language;
import org.entente.fact.Evidence;
import org.entente.fact.Span;

/** Sentences of about 120 characters that mean nothing, in the words of diplomatic news. */
final class Words {
    private static final List<String> ENGLISH = words(
            "the minister met his counterpart in the capital on Tuesday and both sides"
                    + " discussed trade energy transport security \"strategic\" partnership regional issues an agreement was signed"
                    + " according to the ministry's press service bilateral cooperation within framework of visit leaders stressed");
    private static final List<String> RUSSIAN = words(
            "министр иностранных дел провёл переговоры со своим коллегой в столице во вторник"
                    + " стороны обсудили вопросы торговли энергетики транспорта безопасности «стратегического» партнёрства подписано"
                    + " соглашение о сотрудничестве сообщила пресс-служба министерства в рамках визита лидеры подчеркнули важность");
    private static final List<String> ARABIC = words(
            "التقى وزير الخارجية نظيره في العاصمة يوم الثلاثاء وبحث الجانبان"
                    + " العلاقات الثنائية والتجارة والطاقة والنقل والأمن الإقليمي تم توقيع اتفاقية تعاون بين البلدين وفق ما"
                    + " أعلنته وزارة الخارجية في إطار زيارة رسمية أكد القادة أهمية الشراكة \"الاستراتيجية\" وتعزيز سبل التعاون");

    private Words() {}

    /** The words that state the fact at a position of its article. */
    static Evidence quote(Random random, Language language, int position) {
        String quote = sentence(random, language, 95 + random.nextInt(45));
        int start = position * 160;
        return new Evidence(quote, Optional.of(new Span(start, start + quote.codePointCount(0, quote.length()))));
    }

    static String sentence(Random random, Language language, int length) {
        List<String> words = of(language);
        StringBuilder sentence = new StringBuilder(length + 16);
        while (sentence.length() < length) {
            sentence.append(sentence.isEmpty() ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return sentence.append('.').toString();
    }

    private static List<String> of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case RUSSIAN -> RUSSIAN;
            case ARABIC -> ARABIC;
        };
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
