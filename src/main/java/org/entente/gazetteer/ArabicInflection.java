package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.Language;
import org.entente.text.Grammatical;
import org.entente.text.Inflected;
import org.entente.text.LexiconTable;

/** Arabic: the article, and the dual, plural and feminine of marked words by {@code forms.tsv}; clitics are left to the matching. */
final class ArabicInflection implements Inflection {
    private static final String ARTICLE = "ال";

    /** The columns of {@code forms.tsv} behind the lemma. */
    private enum Form {
        DUAL_NOMINATIVE(1, Grammatical.DUAL | Grammatical.NOMINATIVE, "ن"),
        DUAL_OBLIQUE(2, Grammatical.DUAL | Grammatical.GENITIVE, "ن"),
        PLURAL(3, Grammatical.PLURAL, ""),
        FEMININE(4, Grammatical.SINGULAR | Grammatical.FEMININE, ""),
        PLURAL_OBLIQUE(5, Grammatical.PLURAL | Grammatical.GENITIVE, "ن"),
        OTHER_PLURAL(6, Grammatical.PLURAL, "");

        private final int column;
        private final int features;
        private final String outsideConstruct;

        Form(int column, int features, String outsideConstruct) {
            this.column = column;
            this.features = features;
            this.outsideConstruct = outsideConstruct;
        }
    }

    private final Map<String, LexiconTable.Row> forms = new HashMap<>();

    ArabicInflection() {
        LexiconTable.read(Language.ARABIC, "forms").forEach(row -> forms.putIfAbsent(row.form(), row));
    }

    @Override
    public List<Inflected> name(String form, String features) {
        return List.of(new Inflected(form, Inflection.features(features)));
    }

    @Override
    public List<Inflected> adjective(String form, String features) {
        List<Inflected> all = new ArrayList<>();
        addDefiniteToo(all, form, Grammatical.SINGULAR | Grammatical.MASCULINE);
        addDefiniteToo(all, form + "ا", Grammatical.SINGULAR | Grammatical.MASCULINE);
        addDefiniteToo(all, form + "ة", Grammatical.SINGULAR | Grammatical.FEMININE);
        addDefiniteToo(all, form + "ان", Grammatical.DUAL | Grammatical.MASCULINE);
        addDefiniteToo(all, form + "ين", Grammatical.DUAL | Grammatical.PLURAL | Grammatical.MASCULINE);
        addDefiniteToo(all, form + "ون", Grammatical.PLURAL | Grammatical.MASCULINE);
        addDefiniteToo(all, form + "تان", Grammatical.DUAL | Grammatical.FEMININE);
        addDefiniteToo(all, form + "تين", Grammatical.DUAL | Grammatical.FEMININE);
        addDefiniteToo(all, form + "ات", Grammatical.PLURAL | Grammatical.FEMININE);
        for (String feature : features.split(" ", -1)) {
            if (feature.startsWith("pl=")) {
                addDefiniteToo(all, feature.substring(3), Grammatical.PLURAL);
            }
        }
        return all;
    }

    private static void addDefiniteToo(List<Inflected> all, String form, int features) {
        all.add(new Inflected(form, features));
        if (!form.startsWith(ARTICLE)) {
            all.add(new Inflected(ARTICLE + form, features));
        }
    }

    @Override
    public List<Inflected> demonym(String form, String features) {
        List<Inflected> all = new ArrayList<>();
        addDefiniteToo(all, form, Inflection.features(features));
        return all;
    }

    /** The spellings of an office that news writes besides one another. */
    private static List<String> spellings(String form) {
        String other = form.replace("شؤون", "شئون").replace("مسؤول", "مسئول").replace("متحدث", "ناطق");
        List<String> all = new ArrayList<>(List.of(form));
        if (!other.equals(form)) {
            all.add(other);
            all.add(form.replace("متحدث", "ناطق"));
        }
        return all;
    }

    @Override
    public List<Inflected> office(String form, String features) {
        List<Inflected> all = new ArrayList<>();
        spellings(form).forEach(spelling -> all.addAll(forms(spelling, features)));
        return all;
    }

    private List<Inflected> forms(String form, String features) {
        int stated = Inflection.features(features);
        int number = (stated & Grammatical.NUMBERS) == 0 ? Grammatical.SINGULAR : 0;
        String plain = form.replace("*", "");
        List<Inflected> all = new ArrayList<>(List.of(new Inflected(plain, stated | number)));
        if (number == 0 || !form.contains("*")) {
            return all;
        }
        for (Form kind : Form.values()) {
            addForm(all, form, kind, true);
            if (!kind.outsideConstruct.isEmpty()) {
                addForm(all, form, kind, false);
            }
        }
        all.addAll(ArabicOfficeForms.indefinite(form, this::feminine));
        return all;
    }

    @Override
    public List<Inflected> possessedOffice(String form, String features) {
        boolean singular = (Inflection.features(features) & (Grammatical.PLURAL | Grammatical.DUAL)) == 0;
        return singular
                ? spellings(form).stream()
                        .flatMap(spelling -> ArabicOfficeForms.possessed(spelling, this::feminine).stream())
                        .toList()
                : List.of();
    }

    private String feminine(String lemma) {
        LexiconTable.Row row = forms.get(lemma);
        return row == null ? "" : row.cell(Form.FEMININE.column);
    }

    /** All marked words in one form; nothing when one of them has no such form. */
    private void addForm(List<Inflected> all, String form, Form kind, boolean construct) {
        String[] words = form.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (!words[i].endsWith("*")) {
                continue;
            }
            String word = words[i].substring(0, words[i].length() - 1);
            boolean definite = word.startsWith(ARTICLE) && forms.containsKey(word.substring(2));
            LexiconTable.Row row = forms.get(definite ? word.substring(2) : word);
            String cell = row == null ? "" : row.cell(kind.column);
            if (cell.isEmpty()) {
                return;
            }
            boolean sound = cell.endsWith("و") || cell.endsWith("ي") || cell.endsWith("ا");
            String ending = construct || !(sound || kind.features == Grammatical.PLURAL) ? "" : kind.outsideConstruct;
            words[i] = (definite ? ARTICLE : "") + cell + ending;
        }
        all.add(new Inflected(String.join(" ", words), kind.features));
    }

    @Override
    public List<Inflected> person(String name, int gender) {
        return List.of(new Inflected(name, gender));
    }

    /** A title also without its article, an adjective also in the feminine, dual and plural. */
    @Override
    public List<Inflected> modifier(String form, String features) {
        List<Inflected> all = new ArrayList<>(List.of(new Inflected(form, Inflection.features(features))));
        if (form.startsWith(ARTICLE) && form.indexOf(' ') < 0 && !form.endsWith("ة")) {
            for (String ending : List.of("ة", "ان", "ين", "ون", "تان", "تين", "ات")) {
                all.add(new Inflected(form + ending, 0));
            }
        }
        return all;
    }

    @Override
    public List<Inflected> noun(String form, String features) {
        List<Inflected> all = new ArrayList<>();
        addDefiniteToo(all, form, Inflection.features(features));
        if (form.endsWith("ا") && form.length() > 2) {
            return all;
        }
        for (String pronoun : List.of("ه", "ها", "هما", "هم")) {
            String stem = form.endsWith("ة") ? form.substring(0, form.length() - 1) + "ت" : form;
            if (form.indexOf(' ') < 0) {
                all.add(new Inflected(stem + pronoun, Inflection.features(features)));
            }
        }
        return all;
    }
}
