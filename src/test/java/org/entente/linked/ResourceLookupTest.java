package org.entente.linked;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.entente.linked.ResourceLookup.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceLookupTest {
    private static final String BASE = "https://example.org/news/";
    private static final String DATA = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX : <https://example.org/news/id/>
            GRAPH <https://example.org/news/graph/events> {
              <https://example.org/news/id/call/a> dcterms:isReplacedBy <https://example.org/news/id/call/b> .
              <https://example.org/news/id/call/b> dcterms:isReplacedBy <https://example.org/news/id/call/c> .
              <https://example.org/news/id/call/c> a <https://w3id.org/entente/ontology#Call> ;
                <https://w3id.org/entente/ontology#party> <https://example.org/news/id/state/KZ> .
              <https://example.org/news/id/call/loop1> dcterms:isReplacedBy <https://example.org/news/id/call/loop2> .
              <https://example.org/news/id/call/loop2> dcterms:isReplacedBy <https://example.org/news/id/call/loop1> .
              <https://example.org/news/id/call/lost> dcterms:isReplacedBy <https://example.org/news/id/call/nowhere> .
            }
            """;

    private final DatasetGraph dataset = dataset();
    private final ResourceLookup lookup = ResourceLookup.of(dataset, BASE);

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(dataset));
        return dataset;
    }

    @Test
    void aThingIsFoundByPathAndByIri() {
        ResourceName name = new ResourceName("call", "c");
        Answer found = new Answer.Found(NodeFactory.createURI(BASE + "id/call/c"), name);
        assertThat(lookup.ofPath("call/c")).isEqualTo(found);
        assertThat(lookup.ofIri(BASE + "id/call/c")).isEqualTo(found);
        assertThat(lookup.of(name)).isEqualTo(found);
    }

    @Test
    void aFragmentBelongsToItsThing() {
        assertThat(lookup.ofIri(BASE + "id/call/c#p-1")).isEqualTo(lookup.ofPath("call/c"));
    }

    @Test
    void whatIsOnlyPointedAtIsFound() {
        assertThat(lookup.ofPath("state/KZ")).isInstanceOf(Answer.Found.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call/a", "call/b"})
    void aMergedEventLeadsToTheOneAtTheEndOfTheChain(String path) {
        assertThat(lookup.ofPath(path))
                .isEqualTo(
                        new Answer.Replaced(NodeFactory.createURI(BASE + "id/call/c"), new ResourceName("call", "c")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call/loop1",
                "call/nothing",
                "",
                "/",
                "call",
                "call/",
                "call/c/",
                "call//c",
                "../call/c",
                "call/../call/c",
                "call/%63",
                "call/c\u0000",
                "call/c\n",
                "call/c?x",
                "call/c#p",
                "call/ç",
                "/call/c",
                "//example.net/x",
                "https://example.net/x",
                "CALL/c"
            })
    void anythingElseIsUnknown(String path) {
        assertThat(lookup.ofPath(path)).isEqualTo(new Answer.Unknown());
    }

    @Test
    void anIriOfOthersIsUnknown() {
        assertThat(lookup.ofIri("https://example.net/id/call/c")).isEqualTo(new Answer.Unknown());
    }

    @Test
    void itCanBeAskedWithinATransaction() {
        assertThat(Txn.calculateRead(dataset, () -> lookup.ofPath("call/c"))).isInstanceOf(Answer.Found.class);
    }
}
