package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.bundled();

    @Test
    void aStateIsFoundByItsCode() {
        State state = gazetteer.state("KZ").orElseThrow();

        assertThat(state.path()).isEqualTo("id/state/KZ");
        assertThat(state.alpha3()).contains("KAZ");
        assertThat(state.labels().label(Language.ARABIC)).isEqualTo("كازاخستان");
        assertThat(state.formalNames().label(Language.RUSSIAN)).isEqualTo("Республика Казахстан");
        assertThat(state.capital()).contains("astana");
        assertThat(state.dissolved()).isEmpty();
    }

    @Test
    void aStateOfThePastNamesItsSuccessors() {
        State state = gazetteer.state("CS").orElseThrow();

        assertThat(state.dissolved()).hasToString("Optional[1993-01-01]");
        assertThat(state.successors()).containsExactly("CZ", "SK");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"kz", "KAZ", "QQ", "", "Kazakhstan"})
    void whatIsNoCodeIsNoState(String code) {
        assertThat(gazetteer.isState(code)).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "EAEU, EAEU",
        "eaeu, EAEU",
        "ЕАЭС, EAEU",
        "еаэс, EAEU",
        "الناتو, NATO",
        "أوبك, OPEC",
        "Arab League, LAS",
        "G-20, G20",
        "Union State, Union State",
        "Организация Объединённых Наций, UN"
    })
    void anOrganisationIsFoundByAnyOfItsNamesInAnyCase(String name, String code) {
        assertThat(gazetteer.isOrganisation(name)).isTrue();
        assertThat(gazetteer.canonical(name)).isEqualTo(code);
    }

    @Test
    void aCodeThatIsNotKnownStaysAsItIs() {
        assertThat(gazetteer.isOrganisation("XYZQ")).isFalse();
        assertThat(gazetteer.canonical("XYZQ")).isEqualTo("XYZQ");
    }

    @Test
    void aCodeThatAStateAndAnOrganisationShareIsTheStates() {
        assertThat(gazetteer.actor("AU")).map(Entity::path).contains("id/state/AU");
        assertThat(gazetteer.organisation("AU")).map(Entity::path).contains("id/organisation/au");
    }

    @Test
    void theOfficeTellsWhoseSharedCodeItIs() {
        assertThat(gazetteer.actor("AU", "Chairperson of the African Union Commission"))
                .map(Entity::path)
                .contains("id/organisation/au");
        assertThat(gazetteer.actor("AU", "Prime Minister")).map(Entity::path).contains("id/state/AU");
        assertThat(gazetteer.actor("UN", "Secretary-General")).map(Entity::path).contains("id/organisation/un");
    }

    @Test
    void anActorMayBeAGroupWithoutACode() {
        assertThat(gazetteer.actor("Central Asia")).map(Entity::path).contains("id/group/central-asia");
        assertThat(gazetteer.actor("Narnia")).isEmpty();
    }

    @Test
    void anOrganisationHasItsAcronymsAndMembers() {
        Organisation organisation = gazetteer.organisation("EAEU").orElseThrow();

        assertThat(organisation.acronyms().label(Language.RUSSIAN)).isEqualTo("ЕАЭС");
        assertThat(organisation.acronyms().label(Language.ARABIC)).isEqualTo("EAEU");
        assertThat(organisation.members()).containsExactly("AM", "BY", "KG", "KZ", "RU");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"Astana", "Nur-Sultan", "Астана", "Нур-Султан", "أستانا"})
    void aCityIsFoundByItsNamesPastAndPresent(String name) {
        assertThat(gazetteer.place(name)).map(Entity::path).contains("id/place/astana");
    }

    @Test
    void currenciesOfThePastAreKnownToo() {
        assertThat(gazetteer.currency("LVL"))
                .map(currency -> currency.labels().english())
                .contains("Latvian Lats");
        assertThat(gazetteer.isCurrency("KZT")).isTrue();
        assertThat(gazetteer.isCurrency("kzt")).isFalse();
        assertThat(gazetteer.isCurrency("QQQ")).isFalse();
    }

    @Test
    void theGraphTakesTheBaseOfTheDataset() {
        Graph graph = GazetteerFiles.graph("https://example.org/");
        Node capital = NodeFactory.createURI("https://w3id.org/entente/ontology#capital");

        assertThat(graph.contains(
                        NodeFactory.createURI("https://example.org/id/state/KZ"),
                        capital,
                        NodeFactory.createURI("https://example.org/id/place/astana")))
                .isTrue();
    }
}
