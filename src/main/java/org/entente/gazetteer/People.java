package org.entente.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.text.Grammatical;

/** The people of {@code people.tsv}: {@code id en ru ar gender tenures also_en also_ru also_ar wikidata}. */
public final class People {
    private static final List<Language> COLUMNS = List.of(Language.ENGLISH, Language.RUSSIAN, Language.ARABIC);

    private final Map<String, Person> people = new LinkedHashMap<>();

    private People() {}

    /** Those that come with the program, read once. */
    public static People bundled() {
        return Bundled.PEOPLE;
    }

    /** Everybody, in the order of the table. */
    public List<Person> all() {
        return List.copyOf(people.values());
    }

    /** The person of a slug. */
    public Optional<Person> person(String slug) {
        return Optional.ofNullable(people.get(slug));
    }

    /** These people and others, of whom one with a known slug adds to what is known of him. */
    People with(List<Person> more) {
        People all = new People();
        all.people.putAll(people);
        more.forEach(person -> all.people.merge(person.slug(), person, Person::with));
        return all;
    }

    private static People read() {
        People people = new People();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(People.class.getResourceAsStream("/gazetteer/people.tsv")),
                StandardCharsets.UTF_8))) {
            boolean header = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.charAt(0) == '#') {
                    continue;
                }
                if (!header) {
                    Person person = person(line.split("\t", -1));
                    people.people.put(person.slug(), person);
                }
                header = false;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return people;
    }

    private static Person person(String[] cells) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        Map<Language, List<String>> others = new EnumMap<>(Language.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            names.put(COLUMNS.get(i), cells[1 + i]);
            others.put(COLUMNS.get(i), spellings(cells, 6 + i));
        }
        int gender = cells[4].equals("f") ? Grammatical.FEMININE : Grammatical.MASCULINE;
        return new Person(cells[0], new Labels(names, others), gender, tenures(cells[5]));
    }

    private static List<String> spellings(String[] cells, int column) {
        return column >= cells.length || cells[column].isEmpty() ? List.of() : List.of(cells[column].split("\\|"));
    }

    private static List<Tenure> tenures(String cell) {
        List<Tenure> tenures = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            String text = part.strip();
            int last = text.lastIndexOf(' ');
            int middle = last < 0 ? -1 : text.lastIndexOf(' ', last - 1);
            if (middle > 0) {
                tenures.add(Tenure.of(
                        text.substring(0, middle), text.substring(middle + 1, last), text.substring(last + 1)));
            }
        }
        return tenures;
    }

    private static final class Bundled {
        static final People PEOPLE = read();
    }
}
