package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Language;
import org.entente.gazetteer.People;
import org.entente.text.Gender;
import org.entente.text.Grammatical;
import org.entente.text.RussianDeclension;
import org.jspecify.annotations.Nullable;

/** The nominative of a Russian name. */
final class RussianBaseForm implements CapitalNames.BaseForm {
    /** «С. В. Лавров», «Лавров С.В.» */
    private static final Pattern INITIALS = Pattern.compile("((?:\\p{Lu}\\.[ -]?)*)(.*?)((?: ?\\p{Lu}\\.)*)");

    /** What words in the nominative end in behind their stem. */
    private static final Set<String> NOMINATIVE =
            Set.of("", "а", "я", "й", "ь", "ий", "ый", "ой", "ая", "яя", "о", "е", "и", "у");

    /** What their other forms end in. */
    private static final Set<String> OTHERS = Set.of(
            "", "а", "я", "у", "ю", "е", "и", "ы", "ой", "ей", "ом", "ем", "ым", "им", "ого", "его", "ому", "ему", "ую",
            "юю", "ии", "ию", "ией", "ью", "ием");

    @Override
    public CapitalNames.@Nullable NamedForm of(String words, int features, List<String> known) {
        Optional<String> listed = listed(words, known);
        if (listed.isPresent()) {
            return new CapitalNames.NamedForm(listed.get(), features);
        }
        Optional<Gender> gender = switch (features & Grammatical.GENDERS) {
            case Grammatical.MASCULINE -> Optional.of(Gender.MASCULINE);
            case Grammatical.FEMININE -> Optional.of(Gender.FEMININE);
            default -> Optional.empty();
        };
        if (words.indexOf('.') < 0) {
            return base("", words, "", features, gender);
        }
        Matcher parts = INITIALS.matcher(words);
        Optional<String> family = family(words, known);
        if (family.isPresent() && parts.matches()) {
            return new CapitalNames.NamedForm(parts.group(1) + family.get(), features);
        }
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return new CapitalNames.NamedForm(words, features);
        }
        return base(parts.group(1), parts.group(2), parts.group(3), features, gender);
    }

    private static CapitalNames.@Nullable NamedForm base(
            String before, String words, String behind, int features, Optional<Gender> gender) {
        return RussianDeclension.nominative(List.of(words.split(" ", -1)), features & Grammatical.CASES, gender)
                .map(base -> new CapitalNames.NamedForm(
                        before + base.text() + behind,
                        base.cases() | base.gender().map(Gender::bit).orElse(0)))
                .orElse(null);
    }

    /** The name as the gazetteer has it, when it can be a form of that. */
    private static Optional<String> listed(String words, List<String> known) {
        return known.stream()
                .map(slug -> People.bundled().person(slug))
                .flatMap(Optional::stream)
                .flatMap(person -> person.names(Language.RUSSIAN).stream())
                .filter(name -> isForm(words, name))
                .findFirst()
                .map(name -> words.contains("ё") ? name : spelt(name));
    }

    /** The family name behind initials, when the gazetteer knows somebody whom they fit. */
    private static Optional<String> family(String words, List<String> known) {
        if (!Initials.begin(words)) {
            return Optional.empty();
        }
        String written = words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('.')) + 1);
        return known.stream()
                .map(slug -> People.bundled().person(slug))
                .flatMap(Optional::stream)
                .flatMap(person -> person.names(Language.RUSSIAN).stream())
                .filter(name -> name.charAt(0) == words.charAt(0))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .filter(name -> isForm(written, name))
                .findFirst()
                .map(RussianBaseForm::spelt);
    }

    private static boolean isForm(String words, String name) {
        if (first(words) != first(name)) {
            return false;
        }
        String[] written = words.replace('ё', 'е').split(" ", -1);
        String[] listed = name.replace('ё', 'е').split(" ", -1);
        if (written.length != listed.length) {
            return false;
        }
        for (int i = 0; i < written.length; i++) {
            int common = common(written[i], listed[i]);
            boolean fits = common > 0
                    && NOMINATIVE.contains(listed[i].substring(common))
                    && OTHERS.contains(written[i].substring(common));
            if (!fits && !written[i].equals(listed[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first letter; of another a name is in no case. */
    private static char first(String name) {
        char first = name.isEmpty() ? ' ' : name.charAt(0);
        return first == 'ё' ? 'е' : first;
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < one.length() && common < other.length() && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** Texts that write no ё go on without one. */
    private static String spelt(String name) {
        return name.replace("ё", "е");
    }
}
