package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.text.Gender;
import org.entente.text.Grammatical;
import org.entente.text.Inflected;
import org.entente.text.RussianDeclension;

/** Russian: everything is declined. */
final class RussianInflection implements Inflection {
    private static final Pattern ADJECTIVE = Pattern.compile("[\\p{L}-]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)");

    @Override
    public List<Inflected> name(String form, String features) {
        return RussianDeclension.noun(form, features);
    }

    /** Adjectives at the beginning inflect, and the noun behind them; what is in capitals does not. */
    @Override
    public List<Inflected> label(String label) {
        String[] words = label.split(" ", -1);
        boolean acronym = label.equals(label.toUpperCase(Locale.ROOT));
        if (words.length == 1 || acronym) {
            return name(label, acronym ? "indecl" : "");
        }
        boolean inflects = true;
        for (int i = 0; i < words.length && inflects; i++) {
            inflects = ADJECTIVE.matcher(words[i]).matches();
            words[i] += "*";
        }
        return name(String.join(" ", words), "");
    }

    @Override
    public List<Inflected> adjective(String form, String features) {
        return RussianDeclension.adjective(form);
    }

    @Override
    public Optional<String> combining(String adjective) {
        return adjective.endsWith("ий") || adjective.endsWith("ый")
                ? Optional.of(adjective.substring(0, adjective.length() - 2) + "о")
                : Optional.empty();
    }

    @Override
    public List<Inflected> demonym(String form, String features) {
        return RussianDeclension.demonym(form, features);
    }

    /** A wording of several words without marks stands as it is. */
    @Override
    public List<Inflected> office(String form, String features) {
        int number = Inflection.features(features) & Grammatical.NUMBERS;
        if (form.indexOf(' ') > 0 && form.indexOf('*') < 0) {
            return List.of(new Inflected(form, Grammatical.CASES | (number == 0 ? Grammatical.SINGULAR : number)));
        }
        List<Inflected> all = new ArrayList<>(RussianDeclension.office(form, features));
        if (number == 0) {
            all.addAll(RussianDeclension.plural(form, features));
        }
        return all;
    }

    @Override
    public List<Inflected> person(String name, int gender) {
        Optional<Gender> known = switch (gender) {
            case Grammatical.MASCULINE -> Optional.of(Gender.MASCULINE);
            case Grammatical.FEMININE -> Optional.of(Gender.FEMININE);
            default -> Optional.empty();
        };
        List<Inflected> all = new ArrayList<>();
        for (Gender one : known.map(List::of).orElseGet(() -> List.of(Gender.values()))) {
            all.addAll(RussianDeclension.person(name, one));
        }
        return all;
    }

    @Override
    public List<Inflected> modifier(String form, String features) {
        boolean adjective = form.matches("\\S+(ый|ий|ой|ая)");
        if (adjective) {
            return RussianDeclension.adjective(form.replaceFirst("ая$", "ый"));
        }
        return form.indexOf(' ') < 0 && !form.endsWith("-") && !form.endsWith(".")
                ? RussianDeclension.office(form, features)
                : List.of(new Inflected(form, 0));
    }

    @Override
    public List<Inflected> noun(String form, String features) {
        return RussianDeclension.noun(form, features);
    }
}
