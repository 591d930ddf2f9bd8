package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the Turtle files to what the program and its readers rely on. */
class GazetteerDataTest {
    private static final String BASE = "http://localhost/";
    private static final int UN_MEMBERS = 193;
    private static final String DIP = "https://w3id.org/entente/ontology#";

    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Graph graph = GazetteerFiles.graph(BASE);

    @Test
    void everyEntityIsNamedInEveryLanguage() {
        assertThat(gazetteer.all()).allSatisfy(entity -> {
            assertThat(entity.labels().names()).as(entity.path()).containsOnlyKeys(Language.values());
            assertThat(entity.labels().all())
                    .as(entity.path())
                    .allMatch(name -> name.equals(name.strip()) && !name.isEmpty());
        });
    }

    @Test
    void russianAndArabicLabelsAreInTheirScripts() {
        Set<String> latinInRussian = Set.of("C5+1", "G7", "G20", "G77");
        assertThat(gazetteer.all()).allSatisfy(entity -> {
            String russian = entity.labels().label(Language.RUSSIAN);
            assertThat(latinInRussian.contains(russian)
                            || russian.codePoints().anyMatch(c -> isScript(c, Character.UnicodeScript.CYRILLIC)))
                    .as(entity.path())
                    .isTrue();
            assertThat(entity.labels().label(Language.ARABIC).codePoints())
                    .as(entity.path())
                    .anyMatch(c -> isScript(c, Character.UnicodeScript.ARABIC));
        });
    }

    @Test
    void noNameIsGivenTwice() {
        assertThat(gazetteer.all()).allSatisfy(entity -> {
            for (Language language : Language.values()) {
                assertThat(entity.labels().all(language)).as(entity.path()).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void everyStateOfIsoIsThere() {
        assertThat(Locale.getISOCountries()).allMatch(gazetteer::isState);
        assertThat(List.of("XK", "PS", "TW", "VA", "SU", "YU", "DD")).allMatch(gazetteer::isState);
    }

    @Test
    void everyStateThatIsNoTerritoryHasAFormalNameAndACapital() {
        assertThat(entities(State.class))
                .filteredOn(state -> graph.contains(node(state), term("formalName"), Node.ANY))
                .hasSizeGreaterThanOrEqualTo(UN_MEMBERS + 4)
                .allSatisfy(state -> {
                    assertThat(state.formalNames().names()).as(state.code()).containsOnlyKeys(Language.values());
                    assertThat(state.capital()).as(state.code()).isPresent();
                });
    }

    @Test
    void codesAreUnique() {
        assertThat(entities(State.class).map(State::code)).doesNotHaveDuplicates();
        assertThat(entities(State.class).flatMap(state -> state.alpha3().stream()))
                .doesNotHaveDuplicates();
        assertThat(entities(Organisation.class)
                        .map(organisation -> organisation.code().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(entities(Currency.class).map(Currency::code)).doesNotHaveDuplicates();
    }

    @Test
    void onlyAustraliaAndTheAfricanUnionShareACode() {
        assertThat(entities(Organisation.class).map(Organisation::code).filter(gazetteer::isState))
                .containsExactly("AU");
    }

    @Test
    void noNameMeansTwoOrganisationsOrTwoCitiesOrTwoKindsOfOffice() {
        assertNoSharedNames(entities(Organisation.class)
                .map(organisation -> Stream.of(
                                Stream.of(organisation.code()),
                                organisation.acronyms().all(),
                                organisation.labels().all())
                        .flatMap(names -> names)));
        assertNoSharedNames(entities(Group.class).map(group -> group.labels().all()));
        assertNoSharedNames(entities(Place.class).map(place -> place.labels().all()));
        assertNoSharedNames(entities(OfficeKind.class).map(kind -> kind.labels().all(Language.ENGLISH)));
    }

    @Test
    void capitalsSuccessorsAndMembersPointToWhatIsThere() {
        Set<String> places = entities(Place.class).map(Place::slug).collect(Collectors.toSet());
        assertThat(entities(State.class)).allSatisfy(state -> {
            assertThat(places).containsAll(state.capital().stream().toList());
            assertThat(state.successors()).allMatch(gazetteer::isState);
        });
        assertThat(entities(Place.class).flatMap(place -> place.country().stream()))
                .allMatch(gazetteer::isState);
        assertThat(entities(Organisation.class).flatMap(organisation -> organisation.members().stream()))
                .allMatch(gazetteer::isState);
    }

    @Test
    void everyTripleIsAboutSomethingWithAType() {
        Node type = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
        assertThat(graph.find(Triple.ANY).toList()).allSatisfy(triple -> {
            assertThat(graph.contains(triple.getSubject(), type, Node.ANY)
                            || triple.getSubject().getURI().equals(BASE + "graph/gazetteer"))
                    .as(triple.toString())
                    .isTrue();
            Node object = triple.getObject();
            assertThat(!object.isURI() || !object.getURI().startsWith(BASE) || graph.contains(object, type, Node.ANY))
                    .as(triple.toString())
                    .isTrue();
        });
    }

    @Test
    void datesAreDates() {
        assertThat(graph.find(Node.ANY, term("edtf"), Node.ANY).toList())
                .isNotEmpty()
                .allMatch(triple -> triple.getObject().getLiteralLexicalForm().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"));
    }

    @ParameterizedTest(name = "{0} has {1} members")
    @CsvSource({
        "EU,27",
        "NATO,32",
        "CIS,9",
        "CSTO,6",
        "EAEU,5",
        "SCO,10",
        "CICA,28",
        "OTS,5",
        "GCC,6",
        "LAS,22",
        "OIC,57",
        "AU,55",
        "ASEAN,11",
        "BRICS,10",
        "G7,7",
        "OSCE,57",
        "CoE,46",
        "PIF,18"
    })
    void theOrganisationsThatMatterMostHaveTheirMembers(String code, int members) {
        assertThat(gazetteer.organisation(code).orElseThrow().members())
                .hasSize(members)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCurrencyThatTheJvmKnowsIsThere() {
        assertThat(java.util.Currency.getAvailableCurrencies())
                .extracting(java.util.Currency::getCurrencyCode)
                .allMatch(gazetteer::isCurrency);
    }

    private <E extends Entity> Stream<E> entities(Class<E> type) {
        return gazetteer.all().stream().filter(type::isInstance).map(type::cast);
    }

    private static void assertNoSharedNames(Stream<Stream<String>> namesOfEach) {
        assertThat(namesOfEach.flatMap(names ->
                        names.map(name -> name.toLowerCase(Locale.ROOT)).distinct()))
                .doesNotHaveDuplicates();
    }

    private static boolean isScript(int codePoint, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(codePoint) == script;
    }

    private static Node node(Entity entity) {
        return NodeFactory.createURI(BASE + entity.path());
    }

    private static Node term(String name) {
        return NodeFactory.createURI(DIP + name);
    }
}
