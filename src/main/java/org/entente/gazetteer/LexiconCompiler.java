package org.entente.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.text.Grammatical;
import org.entente.text.Inflected;
import org.entente.text.LexiconTable;
import org.entente.text.LexiconTable.Row;

/** Makes the {@link Lexicon} of a language from the tables of {@code data/lexicon} and {@code data/gazetteer}. */
public final class LexiconCompiler {
    private final Language language;
    private final Inflection inflection;
    private final LexiconBuilder builder = new LexiconBuilder();

    LexiconCompiler(Language language) {
        this.language = language;
        this.inflection = switch (language) {
            case ENGLISH -> new EnglishInflection();
            case RUSSIAN -> new RussianInflection();
            case ARABIC -> new ArabicInflection();
        };
    }

    /**
     * Writes the packed lexicon of every language into a folder, as the build does; nothing when all that they are made from is older.
     *
     * @param arguments the folder of the compiled classes and resources
     */
    public static void main(String[] arguments) throws IOException {
        PackedLexicons.update(Path.of(arguments[0]));
    }

    /** The lexicon of a language; takes a second or two. */
    static Lexicon compile(Language language) {
        LexiconCompiler compiler = new LexiconCompiler(language);
        compiler.addStates();
        compiler.addOrganisations();
        compiler.addPlaces();
        compiler.addOffices();
        compiler.addPeople();
        compiler.addWordsOfNames();
        compiler.addTriggers();
        return compiler.build();
    }

    private void addStates() {
        for (Row row : LexiconTable.read(language, "states")) {
            String code = row.cell(0);
            String form = row.cell(2);
            String features = row.cell(3);
            switch (row.cell(1)) {
                case "adjective" -> {
                    if (!form.equals("-")) {
                        add(SenseKind.ADJECTIVE, code, "", inflection.adjective(form, features), inEnglish(form));
                        inflection
                                .combining(form)
                                .ifPresent(half ->
                                        builder.add(half, new Sense(SenseKind.ADJECTIVE, code, "", Sense.COMBINING)));
                    }
                }
                case "demonym" -> add(SenseKind.DEMONYM, code, "", inflection.demonym(form, features), inEnglish(form));
                case "capital" -> name(SenseKind.CAPITAL, code, form, features);
                case "seat" -> name(SenseKind.SEAT, code, form, features);
                case "region" -> name(SenseKind.REGION, code, form, features);
                case "ministry" -> name(SenseKind.MINISTRY, code, form, features);
                default -> name(SenseKind.STATE, code, form, features);
            }
        }
    }

    private int inEnglish(String form) {
        return language == Language.ENGLISH ? capitals(form) : 0;
    }

    private void addOrganisations() {
        for (Row row : LexiconTable.read(language, "organisations")) {
            add(
                    SenseKind.ORGANISATION,
                    row.cell(0),
                    row.cell(1),
                    inflection.name(row.cell(2), row.cell(3)),
                    capitals(row.cell(2)));
        }
    }

    private void addPlaces() {
        for (Place place : Gazetteer.bundled().all().stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .toList()) {
            if (language != Language.RUSSIAN) {
                place.labels().all(language).forEach(form -> name(SenseKind.PLACE, place.slug(), form, ""));
            }
        }
        for (Row row : LexiconTable.read(language, "places")) {
            name(SenseKind.PLACE, row.cell(0), row.cell(2), row.cell(3));
        }
    }

    private void name(SenseKind kind, String target, String form, String features) {
        add(kind, target, "", inflection.name(form, features), capitals(form));
    }

    /** What the text must write in capitals to mean the form; Arabic has none. */
    private int capitals(String form) {
        if (language == Language.ARABIC || !Character.isUpperCase(form.charAt(0))) {
            return 0;
        }
        String first = form.split("[ .*-]", -1)[0];
        boolean acronym = first.length() > 1 && first.equals(first.toUpperCase(java.util.Locale.ROOT));
        return acronym ? Sense.ALL_CAPS : Sense.CAPITALISED;
    }

    private void addOffices() {
        for (Row row : LexiconTable.read(language, "offices")) {
            String form =
                    row.cell(1).replaceAll("^\\{country} | \\{country}$", "").replace("{country}", LexiconBuilder.SLOT);
            form = language == Language.ENGLISH ? form.replaceAll("(?<!^)\\bthe ", "") : form;
            int marks = OfficeFeatures.marks(row.cell(2));
            int capitals = row.cell(2).matches("(.* )?case( .*)?") ? capitals(form) : 0;
            String detail = row.cell(3) + OfficeFeatures.parties(row.cell(2), row.cell(3));
            addOffice(row.cell(0), detail, form, row.cell(2), marks | capitals);
            if (form.contains(LexiconBuilder.SLOT)) {
                addOffice(row.cell(0), detail, form.replace(LexiconBuilder.SLOT + " ", ""), row.cell(2), marks);
            }
        }
        for (Row row : LexiconTable.read(language, "office-modifiers")) {
            if (!row.cell(1).startsWith("honorific")) {
                add(SenseKind.MODIFIER, row.cell(1), "", inflection.modifier(row.form(), ""), 0);
            }
        }
    }

    private void addOffice(String kind, String detail, String form, String features, int marks) {
        add(SenseKind.OFFICE, kind, detail, inflection.office(form, features), marks);
        add(SenseKind.OFFICE, kind, detail, inflection.possessedOffice(form, features), marks | Sense.POSSESSED);
    }

    private void addPeople() {
        People.bundled().all().forEach(this::add);
    }

    /** Adds the names of a person. */
    void add(Person person) {
        int gender = person.gender();
        person.names(language).forEach(name -> {
            add(SenseKind.PERSON, person.slug(), "", inflection.person(name, gender), capitals(name));
            person.surname(name, language)
                    .ifPresent(surname -> add(
                            SenseKind.PERSON,
                            person.slug(),
                            "",
                            inflection.person(surname, gender),
                            Sense.SURNAME | capitals(surname)));
        });
    }

    /** Adds names of which no table says how they inflect. */
    void add(Entity entity, List<String> names, Gazetteer gazetteer) {
        for (String name : names) {
            switch (entity) {
                case State state -> label(SenseKind.STATE, state.code(), name);
                case Organisation organisation -> label(SenseKind.ORGANISATION, organisation.code(), name);
                case Group group -> label(SenseKind.ORGANISATION, "group/" + group.slug(), name);
                case Place place -> addPlace(place, name, gazetteer);
                case OfficeKind kind -> addOffice(kind.slug(), kind.labels().english(), name, "", 0);
                case Currency currency -> {}
            }
        }
    }

    private void addPlace(Place place, String name, Gazetteer gazetteer) {
        Optional<State> governed = place.country()
                .flatMap(gazetteer::state)
                .filter(state -> state.capital().filter(place.slug()::equals).isPresent());
        if (governed.isPresent()) {
            label(SenseKind.CAPITAL, governed.get().code(), name);
        } else {
            label(SenseKind.PLACE, place.slug(), name);
        }
    }

    private void label(SenseKind kind, String target, String name) {
        add(kind, target, "", inflection.label(name), capitals(name));
    }

    /** What was added, packed. */
    Lexicon build() {
        return builder.build();
    }

    private void addWordsOfNames() {
        for (Row row : LexiconTable.read(language, "given-names")) {
            int gender = Inflection.features(row.cell(1)) & Grammatical.GENDERS;
            add(SenseKind.GIVEN_NAME, row.form(), "", inflection.person(row.form(), gender), capitals(row.form()));
        }
        for (Row row : LexiconTable.read(language, "stop-names")) {
            builder.add(row.form(), new Sense(SenseKind.STOP_NAME, "", "", 0));
        }
        for (Row row : LexiconTable.read(language, "honorifics")) {
            String after = row.cell(2).contains("after") ? "after" : "";
            add(SenseKind.HONORIFIC, row.cell(0), after, inflection.modifier(row.cell(1), row.cell(2)), 0);
        }
        if (language == Language.ARABIC) {
            LexiconTable.read(language, "particles")
                    .forEach(row -> builder.add(row.form(), new Sense(SenseKind.PARTICLE, row.cell(1), "", 0)));
            LexiconTable.read(language, "nisba")
                    .forEach(row -> builder.add(row.form(), new Sense(SenseKind.NISBA, row.cell(1), "", 0)));
        }
    }

    private void addTriggers() {
        for (Row row : LexiconTable.read(language, "triggers")) {
            String detail = row.cell(1) + "\t" + row.cell(3) + "\t" + row.cell(4);
            List<Inflected> forms = row.cell(1).equals("noun")
                    ? inflection.noun(row.cell(2), row.cell(4))
                    : List.of(new Inflected(row.cell(2), Inflection.features(row.cell(4))));
            add(SenseKind.TRIGGER, row.cell(0), detail, forms, 0);
        }
    }

    private void add(SenseKind kind, String target, String detail, List<Inflected> forms, int marks) {
        for (Inflected inflected : forms) {
            builder.add(
                    inflected.form().replace("*", ""), new Sense(kind, target, detail, inflected.features() | marks));
        }
    }
}
