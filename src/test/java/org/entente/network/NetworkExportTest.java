package org.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.network.Exported.attribute;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class NetworkExportTest {
    private static final DatasetGraph SAMPLE = Sample.dataset();

    @Test
    void aNetworkIsOfWhatHasHappenedBetweenParties() throws Exception {
        Exported gexf = export(NetworkFormat.GEXF);
        assertThat(gexf.extent()).isEqualTo(new Extent(3, 8, true));
        assertThat(gexf.elements("node"))
                .extracting(node -> attribute(node, "id"), node -> attribute(node, "label"))
                .containsExactlyInAnyOrder(
                        tuple("state:KZ", "Kazakhstan"),
                        tuple("state:RU", "Russia"),
                        tuple("state:SA", "Saudi Arabia"));
        assertThat(gexf.elements("edge"))
                .extracting(edge -> attribute(edge, "kind"))
                .containsExactlyInAnyOrder(
                        "meeting", "call", "visit", "visit", "visit", "agreement-step", "relation", "accreditation");
    }

    @Test
    void anEdgeEndsTheDayAfter() throws Exception {
        Element visit = edge(export(NetworkFormat.GEXF, "type=visit"), "visit:2023-04-10-kz-ru-0b51c7aa_1");
        assertThat(attribute(visit, "start")).isEqualTo("2023-04-10");
        assertThat(attribute(visit, "end")).isEqualTo("2023-04-12");
        Element year = edge(export(NetworkFormat.GEXF, "type=visit"), "visit:2022-kz-ru-5aa0c310_1");
        assertThat(attribute(year, "start")).isEqualTo("2022-01-01");
        assertThat(attribute(year, "end")).isEqualTo("2023-01-01");
    }

    @Test
    void aNodeIsThereForAsLongAsItsEdges() throws Exception {
        Exported visits = export(NetworkFormat.GEXF, "type=visit");
        assertThat(visits.elements("node")).allSatisfy(node -> {
            assertThat(attribute(node, "start")).isEqualTo("2022-01-01");
            assertThat(attribute(node, "end")).isEqualTo("2023-04-12");
        });
        Exported undated = export(NetworkFormat.GEXF, "type=meeting", "status=all");
        assertThat(undated.elements("node")).noneMatch(node -> node.hasAttribute("start"));
        assertThat(undated.elements("edge").stream().filter(edge -> !edge.hasAttribute("start")))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "visit:2023-04-10-kz-ru-0b51c7aa_1, state:KZ, state:RU, directed",
        "visit:2022-kz-ru-5aa0c310_1, state:RU, state:KZ, directed",
        "accreditation:2023-02-18-kz-ru-60fa_1, state:KZ, state:RU, directed",
        "mission:2023-kz-ru-72c9_1, state:KZ, state:RU, directed",
        "membership-change:2023-07-04-kz-sco-aa17_1, state:KZ, organisation:sco, directed",
        "call:2023-03-28-kz-ru-c4d2aa01_1, state:KZ, state:RU, undirected",
        "trade:2022-turnover-kz-ru-usd-1d20_1, state:KZ, state:RU, undirected"
    })
    void whoGoesToWhomIsTold(String id, String source, String target, String type) throws Exception {
        Element edge = edge(export(NetworkFormat.GEXF, "type=all", "status=all"), id);
        assertThat(List.of(attribute(edge, "source"), attribute(edge, "target"), attribute(edge, "type")))
                .containsExactly(source, target, type);
    }

    @Test
    void eachTwoOfThreePartiesHaveAnEdge() throws Exception {
        Exported summit = export(NetworkFormat.EDGES_CSV, "type=gathering", "status=postponed");
        assertThat(summit.rows())
                .extracting(row -> row.get("Source") + " " + row.get("Target"))
                .containsExactly("organisation:eaeu state:KZ", "organisation:eaeu state:RU", "state:KZ state:RU");
        assertThat(export(NetworkFormat.EDGES_CSV, "type=gathering", "status=postponed", "nodes=states")
                        .rows())
                .hasSize(1);
        assertThat(export(NetworkFormat.NODES_CSV, "type=gathering", "status=postponed", "nodes=organisations")
                        .rows())
                .extracting(row -> row.get("code"))
                .containsExactly("EAEU");
    }

    @Test
    void weightedEdgesCountEventsByType() throws Exception {
        Exported weighted = export(NetworkFormat.EDGES_CSV, "edges=weighted");
        assertThat(weighted.rows())
                .extracting(row -> row.get("Source") + " " + row.get("Target") + " " + row.get("Weight"))
                .containsExactly("state:KZ state:RU 7", "state:KZ state:SA 1");
        assertThat(weighted.rows().getFirst())
                .containsEntry("meeting", "1")
                .containsEntry("visit", "3")
                .containsEntry("statement", "0")
                .containsEntry("first", "2022-01-01")
                .containsEntry("last", "2023-04-11")
                .containsEntry("Type", "Undirected");
    }

    @Test
    void peopleAreNodesWithTheirNames() throws Exception {
        Exported people = export(NetworkFormat.JSON, "nodes=people", "labels=ar", "edges=weighted");
        assertThat(people.json().get("nodes"))
                .extracting(node -> node.get("id").asText())
                .contains("person:sergey-lavrov", "person:murat-nurtleu", "person:vladimir-putin");
        assertThat(people.json().get("links")).anySatisfy(link -> {
            assertThat(link.get("source").asText()).isEqualTo("person:murat-nurtleu");
            assertThat(link.get("target").asText()).isEqualTo("person:sergey-lavrov");
            assertThat(link.get("weight").asInt()).isEqualTo(2);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "type=call, 1",
        "type=call&state=KZ, 1",
        "type=call&state=SA, 0",
        "state=SA, 1",
        "'state=SA,KZ', 8",
        "state=SA&state=KZ&match=all, 1",
        "person=sergey-lavrov, 2",
        "from=2023-04-11, 4",
        "to=2022-06-30, 1",
        "from=2022-06-30&to=2022-06-30, 1",
        "from=2024-01-01, 0",
        "status=cancelled, 1",
        "'status=cancelled,held&type=meeting', 2",
        "type=&state=, 8"
    })
    void filtersLetThroughWhatFits(String filter, int edges) throws IOException {
        assertThat(export(NetworkFormat.JSON, filter.split("&")).extent().rows())
                .isEqualTo(edges);
    }

    @Test
    void whatHasNoDayIsLeftOutWhenDaysAreAskedFor() throws IOException {
        assertThat(export(NetworkFormat.EVENTS_CSV, "type=meeting").extent().rows())
                .isEqualTo(3);
        assertThat(export(NetworkFormat.EVENTS_CSV, "type=meeting", "from=0001-01-01")
                        .extent()
                        .rows())
                .isEqualTo(2);
    }

    @Test
    void theLimitCutsAndIsTold() throws IOException {
        Exported events = export(NetworkFormat.EDGES_CSV, "limit=3");
        assertThat(events.extent()).extracting(Extent::rows, Extent::complete).containsExactly(3, false);
        assertThat(events.rows()).hasSize(3);
        Exported pairs = export(NetworkFormat.EDGES_CSV, "limit=2", "edges=weighted");
        assertThat(pairs.extent().complete()).isFalse();
        Exported table = export(NetworkFormat.EVENTS_CSV, "limit=4");
        assertThat(table.extent()).isEqualTo(new Extent(0, 4, false));
        assertThat(table.rows()).hasSize(4);
        assertThat(export(NetworkFormat.EDGES_CSV, "limit=8").extent().complete())
                .isTrue();
        assertThatThrownBy(() -> Exported.filter("limit=many")).isInstanceOf(FilterProblem.class);
    }

    @Test
    void aLimitLeavesOutTheLightestPairsAndDoesNotChangeTheWeightOfOthers() throws IOException {
        List<Map<String, String>> all =
                export(NetworkFormat.EDGES_CSV, "edges=weighted").rows();
        List<Map<String, String>> heaviest =
                export(NetworkFormat.EDGES_CSV, "edges=weighted", "limit=2").rows();
        assertThat(all).hasSizeGreaterThan(1);
        assertThat(heaviest).isEqualTo(all.subList(0, 1));
        assertThat(export(NetworkFormat.NODES_CSV, "edges=weighted", "limit=2").rows())
                .hasSize(2);
    }

    @Test
    void eventsOfSomebodyAreThoseOfAllThatNameThem() throws IOException {
        List<Map<String, String>> all = export(NetworkFormat.EVENTS_CSV).rows();
        List<Map<String, String>> some =
                export(NetworkFormat.EVENTS_CSV, "party=KZ").rows();
        assertThat(some)
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(row -> row.get("party_ids").matches("(.*; )?state:KZ(;.*)?"))
                        .toList());
    }

    @Test
    void eventsAreATableOfEveryStatus() throws IOException {
        List<Map<String, String>> rows =
                export(NetworkFormat.EVENTS_CSV, "labels=ru").rows();
        assertThat(rows).extracting(row -> row.get("status")).contains("held", "planned", "cancelled", "proposed");
        assertThat(rows.getFirst())
                .containsEntry("type", "meeting")
                .containsEntry("label", "Встреча Казахстана и России, 11 апреля 2023")
                .containsEntry("parties", "Казахстан; Россия")
                .containsEntry("party_ids", "state:KZ; state:RU")
                .containsEntry("earliest", "2023-04-11")
                .containsEntry("topics", "trade")
                .containsEntry("reports", "4")
                .containsEntry("disputed", "false");
    }

    @Test
    void tradeIsATableOfFigures() throws IOException {
        assertThat(export(NetworkFormat.TRADE_CSV).rows().getFirst())
                .containsEntry("reporter", "Russia")
                .containsEntry("partner_id", "state:KZ")
                .containsEntry("flow", "turnover")
                .containsEntry("value", "28200000000")
                .containsEntry("currency", "USD")
                .containsEntry("percent_change", "10.1")
                .containsEntry("record", "true")
                .containsEntry("target", "false")
                .containsEntry("disputed", "true");
    }

    @Test
    void csvHasTheMarkOfUtf8OnlyWhenAsked() throws IOException {
        assertThat(export(NetworkFormat.TRADE_CSV, "bom=true").text()).startsWith("\uFEFFid,");
        assertThat(export(NetworkFormat.TRADE_CSV).text()).startsWith("id,");
        assertThat(export(NetworkFormat.NODES_CSV, "bom=true").text()).startsWith("\uFEFFId,");
    }

    @Test
    void yedIsToldWhatToDraw() throws Exception {
        Exported yed = export(NetworkFormat.GRAPHML_YED, "labels=ar", "type=visit");
        assertThat(yed.elements("NodeLabel"))
                .extracting(Element::getTextContent)
                .contains("كازاخستان", "روسيا");
        assertThat(yed.elements("Arrows"))
                .allMatch(arrows -> attribute(arrows, "target").equals("standard"));
        assertThat(export(NetworkFormat.GRAPHML, "type=visit").elements("NodeLabel"))
                .isEmpty();
    }

    @Test
    void cytoscapeFindsItsElements() throws IOException {
        JsonNode elements = export(NetworkFormat.CYTOSCAPE_JSON, "type=trade", "status=all")
                .json()
                .get("elements");
        assertThat(elements.get("nodes")).hasSize(2);
        JsonNode edge = elements.get("edges").get(0).get("data");
        assertThat(edge.get("interaction").asText()).isEqualTo("trade");
        assertThat(edge.get("value").decimalValue().toPlainString()).isEqualTo("28200000000");
        assertThat(edge.get("directed").isBoolean()).isTrue();
    }

    @Test
    void anEmptyNetworkIsStillOne() throws Exception {
        assertThat(export(NetworkFormat.GEXF, "from=2030-01-01").elements("nodes"))
                .hasSize(1);
        assertThat(export(NetworkFormat.JSON, "from=2030-01-01").json().get("links"))
                .isEmpty();
        assertThat(export(NetworkFormat.EVENTS_CSV, "from=2030-01-01").rows()).isEmpty();
    }

    @Test
    void theSameIsWrittenAgain() throws IOException {
        for (NetworkFormat format : NetworkFormat.values()) {
            assertThat(export(format).text()).isEqualTo(export(format).text());
        }
    }

    @Test
    void whoNobodyHasHeardOfIsRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> NetworkExport.of(SAMPLE, Sample.BASE)
                        .write(NetworkFormat.GEXF, Exported.filter("state=kazakstan"), extent -> {
                            throw new IllegalStateException("opened");
                        }))
                .isInstanceOf(FilterProblem.class)
                .hasMessage("nothing is said of organisation/kazakstan in this dataset; did you mean KZ?");
    }

    private static Exported export(NetworkFormat format, String... parameters) throws IOException {
        return Exported.of(SAMPLE, format, parameters);
    }

    private static Element edge(Exported exported, String id) throws Exception {
        return exported.elements("edge").stream()
                .filter(edge -> attribute(edge, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
