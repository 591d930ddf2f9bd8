package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.text.Grammatical;
import org.entente.text.Inflected;

/**
 * Forms of Arabic offices that follow from the base form: the indefinite accusative «سفيرا», «وزيرا للخارجية», «أمينا عاما», and with a pronoun of
 * whom it is for, «سفيرها», «وزير خارجيته», «أمينه العام». A {@code *} marks the head and the adjectives that agree with it.
 */
final class ArabicOfficeForms {
    private static final String ARTICLE = "ال";
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "نا");
    private static final Set<String> NO_GENITIVE = Set.of(
            "فوق", "غير", "لدى", "في", "باسم", "بلسان", "بدرجة", "برتبة", "من", "عن", "على", "إلى", "أول", "مقيم",
            "خاص", "أعلى", "سابق", "بلا");
    /** Heads whose pronoun tells of another person, not of a state: his deputy, his adviser. */
    private static final Set<String> OF_PERSONS = Set.of("نائب", "مساعد", "معاون", "وكيل", "مستشار", "عضو", "السيد");

    private ArabicOfficeForms() {}

    /** The indefinite forms of an office. */
    static List<Inflected> indefinite(String form, UnaryOperator<String> feminine) {
        String[] words = form.split(" ", -1);
        if (!words[0].endsWith("*") || form.contains(LexiconBuilder.SLOT)) {
            return List.of();
        }
        List<Inflected> all = new ArrayList<>();
        indefinite(all, words, "ا", feminine, Grammatical.SINGULAR | Grammatical.ACCUSATIVE | Grammatical.MASCULINE);
        indefinite(all, words, "", feminine, Grammatical.SINGULAR | Grammatical.MASCULINE);
        return all;
    }

    /** The forms of an office with a pronoun of whom it is for, the feminine ones, too. */
    static List<Inflected> possessed(String form, UnaryOperator<String> feminine) {
        String[] words = form.split(" ", -1);
        if (!words[0].endsWith("*") || form.contains(LexiconBuilder.SLOT)) {
            return List.of();
        }
        List<Inflected> all = new ArrayList<>();
        String head = bare(words[0]);
        if (!OF_PERSONS.contains(head)) {
            possessed(all, words, head);
            String female = feminine.apply(head);
            if (!female.isEmpty()) {
                possessed(all, words, female);
            }
        }
        return all;
    }

    private static void indefinite(
            List<Inflected> all, String[] words, String ending, UnaryOperator<String> feminine, int features) {
        boolean genitive = words.length > 1 && isGenitive(words[1]);
        boolean bareAlready = ending.isEmpty() && !genitive;
        if (bareAlready || (words[0].startsWith(ARTICLE) && words.length > 1 && !words[1].endsWith("*"))) {
            return;
        }
        String[] made = words.clone();
        String[] female = words.clone();
        for (int i = 0; i < words.length; i++) {
            if (words[i].endsWith("*")) {
                made[i] = accusative(bare(words[i]), ending);
                female[i] = feminine.apply(bare(words[i]));
            }
        }
        if (genitive) {
            made[1] = behindPreposition(words[1]);
            female[1] = made[1];
        }
        all.add(new Inflected(String.join(" ", made), features));
        if (genitive && !female[0].isEmpty()) {
            all.add(new Inflected(String.join(" ", female), Grammatical.SINGULAR | Grammatical.FEMININE));
        }
    }

    private static String accusative(String word, String ending) {
        boolean open = word.endsWith("ة") || word.endsWith("ا") || word.endsWith("ى") || word.endsWith("اء");
        return open ? word : word + ending;
    }

    private static boolean isGenitive(String word) {
        return !word.endsWith("*")
                && !NO_GENITIVE.contains(word)
                && !word.startsWith("لل")
                && !word.startsWith("بال")
                && !word.startsWith("لشؤون");
    }

    private static String behindPreposition(String word) {
        return word.startsWith(ARTICLE) ? "لل" + word.substring(2) : "ل" + word;
    }

    /** With a pronoun on the head, when an adjective or nothing follows it, or on a definite noun of which the head is. */
    private static void possessed(List<Inflected> all, String[] words, String head) {
        int features = Grammatical.SINGULAR;
        boolean adjectives = true;
        for (int i = 1; i < words.length; i++) {
            adjectives &= words[i].endsWith("*");
        }
        for (String pronoun : PRONOUNS) {
            if (adjectives) {
                String[] made = words.clone();
                made[0] = joined(head, pronoun);
                for (int i = 1; i < made.length; i++) {
                    String adjective = bare(words[i]);
                    made[i] = ARTICLE + (head.endsWith("ة") && !adjective.endsWith("ة") ? adjective + "ة" : adjective);
                }
                all.add(new Inflected(String.join(" ", made), features));
            } else if (words.length == 2 && words[1].startsWith(ARTICLE)) {
                all.add(new Inflected(head + " " + joined(words[1].substring(2), pronoun), features));
            } else if (words.length == 3
                    && words[2].startsWith(ARTICLE)
                    && !words[1].startsWith(ARTICLE)
                    && isGenitive(words[1])) {
                all.add(new Inflected(head + " " + words[1] + " " + joined(words[2].substring(2), pronoun), features));
            }
        }
    }

    private static String joined(String noun, String pronoun) {
        if (noun.endsWith("ة")) {
            return noun.substring(0, noun.length() - 1) + "ت" + pronoun;
        }
        return noun.endsWith("اء") ? noun.substring(0, noun.length() - 1) + "ئ" + pronoun : noun + pronoun;
    }

    private static String bare(String marked) {
        String word = marked.replace("*", "");
        return word.startsWith(ARTICLE) ? word.substring(2) : word;
    }
}
