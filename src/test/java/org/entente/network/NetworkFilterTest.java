package org.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.entente.rdf.EventType;
import org.entente.store.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkFilterTest {
    @Test
    void partiesAreNamedAsInQueries() {
        assertThat(Exported.filter("state=kz,EAEU", "party=group/central-asia")
                        .events()
                        .who()
                        .parties())
                .containsExactlyInAnyOrder(iri("state/KZ"), iri("organisation/eaeu"), iri("group/central-asia"));
        assertThat(Exported.filter("party=" + Sample.BASE + "id/state/KZ")
                        .events()
                        .who()
                        .parties())
                .containsExactly(iri("state/KZ"));
    }

    @Test
    void typesHaveShortNamesToo() {
        assertThat(Exported.filter("type=agreement,Membership").events().types())
                .isEqualTo(Set.of(EventType.AGREEMENT_STEP, EventType.MEMBERSHIP_CHANGE));
        assertThat(Exported.filter("type=all").events().types()).hasSize(EventType.values().length);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tipe=meeting, parameter 'tipe' is not known; did you mean type? Give type",
        "type=meting, type 'meting' is not known; did you mean meeting? Give meeting",
        "status=canceled, status 'canceled' is not known; did you mean cancelled? Give planned",
        "nodes=stats, nodes 'stats' is not known; did you mean states? Give parties",
        "edges=weigthed, edges 'weigthed' is not known; did you mean weighted? Give event",
        "labels=fr, labels 'fr' is not known; did you mean",
        "from=11.04.2023, from '11.04.2023' is no day; give one such as 2023-04-11",
        "from=2023-02-30, from '2023-02-30' is no day",
        "limit=-1, limit '-1' is no number from 1 to 999999999",
        "match=every, match 'every' is not known",
        "state=Saudi Arabia, state 'Saudi Arabia' is neither an IRI nor a slug",
        "bom=maybe, bom 'maybe' is not known. Give false",
        "'nodes=states,people', nodes is given 2 times; give one value"
    })
    void whatIsNotUnderstoodIsSaidInPlainWords(String parameter, String message) {
        assertThatThrownBy(() -> Exported.filter(parameter))
                .isInstanceOf(FilterProblem.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> Exported.filter("from=2023-05-01", "to=2023-04-01"))
                .hasMessage("from 2023-05-01 to 2023-04-01 is the wrong way round");
    }

    @Test
    void tradeTablesAreOfTradeAlone() {
        assertThatThrownBy(() -> Exported.filter("type=meeting").usualIn(NetworkFormat.TRADE_CSV))
                .isInstanceOf(FilterProblem.class);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyFormatIsKnownByItsNameAndItsFiles(NetworkFormat format) {
        assertThat(NetworkFormat.of(format.code())).contains(format);
        assertThat(NetworkFormat.ofFile("a.folder/news-" + format.fileName() + ".gz"))
                .contains(format);
        assertThat(NetworkFormat.ofFileName(format.fileName())).contains(format);
    }

    @Test
    void otherFilesAreNoNetworks() {
        assertThat(NetworkFormat.ofFile("news.ttl")).isEmpty();
        assertThat(NetworkFormat.ofFile("news.csv")).isEmpty();
        assertThat(NetworkFormat.ofFile("json")).isEmpty();
        assertThat(NetworkFormat.ofFileName("other.gexf")).isEmpty();
    }

    private static org.apache.jena.graph.Node iri(String path) {
        return NodeFactory.createURI(Sample.BASE + "id/" + path);
    }
}
