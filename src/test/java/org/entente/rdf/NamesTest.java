package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.entente.fact.Actor;
import org.entente.fact.FactType;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.EventKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private final Names names = Names.of("https://example.org/graph", Gazetteer.bundled());

    @ParameterizedTest
    @CsvSource({
        "KZ, id/state/KZ",
        "SU, id/state/SU",
        "EAEU, id/organisation/eaeu",
        "ЕАЭС, id/organisation/eaeu",
        "Central Asia, id/group/central-asia",
        "XQZ, id/organisation/xqz",
        "Friends of Peace, id/group/friends-of-peace",
    })
    void aPartyIsNamedByWhatItIs(String code, String path) {
        assertThat(names.party(code).getURI()).isEqualTo("https://example.org/graph/" + path);
    }

    @Test
    void twoUnknownGroupsWhoseSlugsCollideStayTwo() {
        assertThat(names.party("Friends of Peace")).isNotEqualTo(names.party("Friends, of Peace"));
    }

    @Test
    void anOfficeThatNamesTheOrganisationDecidesASharedCode() {
        assertThat(names.party(actor("Chairperson of the African Union", "AU"))
                        .orElseThrow()
                        .getURI())
                .endsWith("id/organisation/au");
        assertThat(names.party(actor("Minister of Foreign Affairs", "AU"))
                        .orElseThrow()
                        .getURI())
                .endsWith("id/state/AU");
    }

    @Test
    void aWellKnownPersonHasOneNameInAllScripts() {
        Actor arabic = new Actor(
                Optional.of("سيرغي لافروف"), Optional.of("Sergey Lavrov"), Optional.empty(), Optional.of("RU"));
        Actor russian = new Actor(
                Optional.of("Сергей Лавров"), Optional.of("Sergey Lavrov"), Optional.empty(), Optional.of("RU"));
        assertThat(names.person(arabic)).isEqualTo(names.person(russian));
        assertThat(names.person(arabic).orElseThrow().getURI()).endsWith("id/person/sergey-lavrov");
    }

    @Test
    void anUnknownPersonIsRomanisedAndTakesTheCodeOfTheState() {
        Actor unknown =
                new Actor(Optional.of("Айбек Смадияров"), Optional.empty(), Optional.empty(), Optional.of("KZ"));
        assertThat(names.person(unknown).orElseThrow().getURI()).endsWith("id/person/aybek-smadiyarov-kz");
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void theKeyOfAnEventCanBeReadFromItsIri(FactType type) {
        EventKey key = new EventKey(type, "2023-04-11-kz-ru", "91af03c2");
        EventKey bare = new EventKey(type, "", "91af03c2");
        assertThat(names.key(names.event(key))).isEqualTo(key);
        assertThat(names.key(names.event(bare))).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org/",
                "http:///x",
                "http://example.org/?q=1",
                "http://example.org/#a",
                "a b"
            })
    void aBaseThatIsNoHttpAddressIsRefused(String base) {
        assertThatThrownBy(() -> Names.of(base, Gazetteer.bundled()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://example.org/");
    }

    private static Actor actor(String office, String code) {
        return new Actor(Optional.empty(), Optional.empty(), Optional.of(office), Optional.of(code));
    }
}
