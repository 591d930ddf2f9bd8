package org.entente.gazetteer;

import java.util.List;
import java.util.Set;
import org.entente.text.Grammatical;
import org.entente.text.Inflected;

/** English: offices take a plural, nothing else changes. */
final class EnglishInflection implements Inflection {
    private static final Set<String> BEHIND_HEAD = Set.of("of", "for", "to", "at", "in", "on", "with", "the");

    @Override
    public List<Inflected> name(String form, String features) {
        return same(form, features);
    }

    @Override
    public List<Inflected> adjective(String form, String features) {
        return same(form, features);
    }

    @Override
    public List<Inflected> demonym(String form, String features) {
        return same(form, features);
    }

    @Override
    public List<Inflected> office(String form, String features) {
        if (features.matches("(.* )?(pl|dual)( .*)?")) {
            return List.of(new Inflected(form, Grammatical.PLURAL));
        }
        return List.of(
                new Inflected(form, Grammatical.SINGULAR | Inflection.features(features)),
                new Inflected(plural(form), Grammatical.PLURAL));
    }

    /** The head of the phrase is the word before its first preposition. */
    private static String plural(String form) {
        String[] words = form.split(" ", -1);
        int head = words.length - 1;
        for (int i = words.length - 1; i > 0; i--) {
            head = BEHIND_HEAD.contains(words[i]) ? i - 1 : head;
        }
        words[head] = pluralWord(words[head]);
        return String.join(" ", words);
    }

    private static String pluralWord(String word) {
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("y") && !word.matches(".*[aeou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("s") ? word + "es" : word + "s";
    }

    @Override
    public List<Inflected> person(String name, int gender) {
        return List.of(new Inflected(name, gender));
    }

    @Override
    public List<Inflected> modifier(String form, String features) {
        return same(form, features);
    }

    @Override
    public List<Inflected> noun(String form, String features) {
        return same(form, features);
    }

    private static List<Inflected> same(String form, String features) {
        return List.of(new Inflected(form, Inflection.features(features)));
    }
}
