package org.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The case forms of the names of people. */
final class RussianNames {
    /** What stands behind a father's name, which then does not change. */
    private static final Set<String> FATHERS =
            Set.of("уулу", "улы", "углы", "угли", "кызы", "кизи", "гызы", "оглы", "оглу");

    private RussianNames() {}

    private static final Memo<Question, List<Inflected>> KNOWN =
            new Memo<>(1 << 12, question -> question.name().length() <= 200, RussianNames::find);

    private record Question(String name, Gender gender) {
        @Override
        public int hashCode() {
            return name.hashCode() * 31 + gender.bit();
        }
    }

    static List<Inflected> inflect(String name, Gender gender) {
        return KNOWN.of(new Question(name, gender));
    }

    private static List<Inflected> find(Question question) {
        String name = question.name();
        Gender gender = question.gender();
        List<String> words = List.of(name.strip().split("\\s+", -1));
        List<Paradigm> phrases = List.of(Paradigm.unchanged(""));
        for (int index = 0; index < words.size(); index++) {
            List<Paradigm> next = RussianNameWords.paradigms(words.get(index), gender, role(words, index));
            phrases = product(phrases, index == 0 ? "" : " ", next);
        }
        Map<String, Integer> merged = new LinkedHashMap<>();
        phrases.forEach(phrase -> phrase.collect(Grammatical.SINGULAR | gender.bit(), merged));
        return Paradigm.list(merged);
    }

    /** What the word at a position of a name is. Only forms of the last word may differ from the nominative. */
    static NameRole role(List<String> words, int index) {
        boolean last = index == words.size() - 1;
        if (EastAsianNames.familyFirst(words)) {
            return last ? NameRole.EASTERN : NameRole.UNCHANGED;
        } else if (index > 0 && !last && FATHERS.contains(words.get(index + 1))) {
            return NameRole.UNCHANGED;
        } else if (index == 0 && !last) {
            return NameRole.GIVEN;
        }
        return last && words.size() > 1 ? NameRole.SURNAME : NameRole.EITHER;
    }

    private static List<Paradigm> product(List<Paradigm> phrases, String between, List<Paradigm> words) {
        List<Paradigm> joined = new ArrayList<>();
        for (Paradigm phrase : phrases) {
            words.forEach(word -> joined.add(phrase.join(between, word)));
        }
        return joined;
    }
}
