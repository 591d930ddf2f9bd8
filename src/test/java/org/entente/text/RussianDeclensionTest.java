package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RussianDeclensionTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/entente/text");

    static Stream<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)));
    }

    static Stream<List<String>> phrases() throws IOException {
        return rows("declension.ru.tsv");
    }

    static Stream<List<String>> names() throws IOException {
        return rows("names.ru.tsv");
    }

    static List<String> cases(List<Inflected> forms) {
        return IntStream.range(0, Paradigm.SIZE)
                .mapToObj(index -> forms.stream()
                        .filter(form -> (form.features() & Paradigm.bit(index)) != 0)
                        .map(Inflected::form)
                        .collect(Collectors.joining("/")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void formsOfTheLexiconInflectAsMarked(List<String> row) {
        String form = row.get(1);
        String features = row.get(2);
        List<Inflected> forms = switch (row.get(0)) {
            case "noun" -> RussianDeclension.noun(form, features);
            case "office" -> RussianDeclension.office(form, features);
            case "plural" -> RussianDeclension.plural(form, features);
            default -> RussianDeclension.demonym(form, features);
        };
        assertThat(cases(forms)).isEqualTo(row.subList(3, row.size()));
        assertThat(forms).extracting(Inflected::form).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void namesOfPeopleInflect(List<String> row) {
        Gender gender = row.get(0).equals("f") ? Gender.FEMININE : Gender.MASCULINE;
        List<Inflected> forms = RussianDeclension.person(row.get(1), gender);
        assertThat(cases(forms)).isEqualTo(row.subList(2, row.size()));
        assertThat(forms)
                .allMatch(form -> (form.features() & ~Grammatical.CASES) == (Grammatical.SINGULAR | gender.bit()));
    }

    @ParameterizedTest
    @CsvSource({
        "российский, российского, российскому, российским, российском, российская, российской, российскую, российские, российских, российскими",
        "российско-казахстанский, российско-казахстанского, российско-казахстанскому, российско-казахстанским, российско-казахстанском,"
                + " российско-казахстанская, российско-казахстанской, российско-казахстанскую, российско-казахстанские,"
                + " российско-казахстанских, российско-казахстанскими",
        "южнокорейский, южнокорейского, южнокорейскому, южнокорейским, южнокорейском, южнокорейская, южнокорейской, южнокорейскую,"
                + " южнокорейские, южнокорейских, южнокорейскими",
        "немецкий, немецкого, немецкому, немецким, немецком, немецкая, немецкой, немецкую, немецкие, немецких, немецкими",
        "союзный, союзного, союзному, союзным, союзном, союзная, союзной, союзную, союзные, союзных, союзными",
        "штабной, штабного, штабному, штабным, штабном, штабная, штабной, штабную, штабные, штабных, штабными",
        "соседний, соседнего, соседнему, соседним, соседнем, соседняя, соседней, соседнюю, соседние, соседних, соседними",
        "большой, большого, большому, большим, большом, большая, большой, большую, большие, больших, большими",
        "третий, третьего, третьему, третьим, третьем, третья, третьей, третью, третьи, третьих, третьими"
    })
    void adjectivesHaveAllGendersAndNumbers(
            String masculine,
            String genitive,
            String dative,
            String instrumental,
            String prepositional,
            String feminine,
            String oblique,
            String accusative,
            String plural,
            String pluralGenitive,
            String pluralInstrumental) {
        List<Inflected> forms = RussianDeclension.adjective(masculine);
        int man = Grammatical.SINGULAR | Grammatical.MASCULINE;
        int woman = Grammatical.SINGULAR | Grammatical.FEMININE;
        assertThat(features(forms, masculine)).matches(all(man | Grammatical.NOMINATIVE | Grammatical.ACCUSATIVE));
        assertThat(features(forms, genitive)).matches(all(man | Grammatical.GENITIVE | Grammatical.ACCUSATIVE));
        assertThat(features(forms, dative)).matches(all(man | Grammatical.NEUTER | Grammatical.DATIVE));
        assertThat(features(forms, instrumental)).matches(all(man | Grammatical.PLURAL | Grammatical.INSTRUMENTAL));
        assertThat(features(forms, prepositional)).matches(all(man | Grammatical.PREPOSITIONAL));
        assertThat(features(forms, feminine)).isEqualTo(woman | Grammatical.NOMINATIVE);
        assertThat(features(forms, oblique)).matches(all(woman | Grammatical.GENITIVE | Grammatical.INSTRUMENTAL));
        assertThat(features(forms, accusative)).isEqualTo(woman | Grammatical.ACCUSATIVE);
        assertThat(features(forms, plural)).matches(all(Grammatical.PLURAL | Grammatical.NOMINATIVE));
        assertThat(features(forms, pluralGenitive)).matches(all(Grammatical.PLURAL | Grammatical.PREPOSITIONAL));
        assertThat(features(forms, pluralInstrumental)).isEqualTo(Grammatical.PLURAL | Grammatical.INSTRUMENTAL);
    }

    private static int features(List<Inflected> forms, String form) {
        return forms.stream()
                .filter(inflected -> inflected.form().equals(form))
                .mapToInt(Inflected::features)
                .findFirst()
                .orElse(0);
    }

    private static Predicate<Integer> all(int bits) {
        return features -> (features & bits) == bits;
    }

    @Test
    void aWordAloneInflectsByItsGenderAndIsAnimateOrNot() {
        assertThat(cases(RussianDeclension.word("посол", Grammatical.MASCULINE, true)))
                .containsExactly("посол", "посла", "послу", "посла", "послом", "после");
        assertThat(cases(RussianDeclension.word("визит", 0, false)))
                .containsExactly("визит", "визита", "визиту", "визит", "визитом", "визите");
        assertThat(cases(RussianDeclension.word("речь", 0, false)))
                .containsExactly("речь", "речи", "речи", "речь", "речью", "речи");
    }

    @Test
    void everyFormOfTheTablesHasSixCases() {
        List<List<Inflected>> all = new ArrayList<>();
        for (String table : List.of("states", "organisations", "places")) {
            LexiconTable.read(Language.RUSSIAN, table).stream()
                    .filter(row ->
                            !row.cell(1).equals("adjective") && !row.cell(2).equals("-"))
                    .forEach(row -> all.add(RussianDeclension.noun(row.cell(2), row.cell(3))));
        }
        LexiconTable.read(Language.RUSSIAN, "offices")
                .forEach(row -> all.add(RussianDeclension.office(row.cell(1), row.cell(2))));
        assertThat(all).allSatisfy(forms -> assertThat(cases(forms)).doesNotContain(""));
    }

    @Test
    void everyAdjectiveOfTheTablesHasThePluralToo() {
        assertThat(LexiconTable.read(Language.RUSSIAN, "states").stream()
                        .filter(row ->
                                row.cell(1).equals("adjective") && row.cell(2).endsWith("й")))
                .allSatisfy(row -> assertThat(RussianDeclension.adjective(row.cell(2)))
                        .anyMatch(form -> (form.features() & Grammatical.PLURAL) != 0));
    }
}
