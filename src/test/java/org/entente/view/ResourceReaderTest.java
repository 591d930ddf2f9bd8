package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.article.Language;
import org.entente.rdf.Dip;
import org.junit.jupiter.api.Test;

class ResourceReaderTest {
    private static final DatasetGraph DATASET = Shown.dataset("""
            GRAPH <graph/gazetteer> {
              <id/state/KZ> a dip:State ; rdfs:label "Kazakhstan"@en ; dip:code "KZ" ; dip:capital <id/place/astana> .
              <id/state/RU> a dip:State ; rdfs:label "Russia"@en .
              <id/place/astana> rdfs:label "Astana"@en .
            }
            GRAPH <graph/events> {
              <id/meeting/m1> a dip:Meeting ; rdfs:label "Meeting"@en ; dip:status dip:status-held ; dip:edtf "2023-04~" ;
                dip:earliest "2023-04-01"^^xsd:date ; dip:party <id/state/KZ> , <id/state/RU> ; dip:disputes dip:place , dip:edtf ;
                dip:hasParticipation <id/meeting/m1#p-1> ; dip:hasStatusChange <id/meeting/m1#s-2> , <id/meeting/m1#s-1> .
              <id/meeting/m1#p-1> a dip:Participation ; dip:role dip:role-participant ; dip:agent <id/person/lavrov> ;
                dip:onBehalfOf <id/state/RU> ; dip:inOffice <id/office/minister> .
              <id/meeting/m1#s-1> dip:status dip:status-planned ; dip:since "2023-03-01"^^xsd:date .
              <id/meeting/m1#s-2> dip:status dip:status-held ; dip:since "soon" .
              <id/trade/t1> a dip:TradeFigure ; dip:value 28.5 ; dip:isRecord true ; dip:periodStart "2022-01-01"^^xsd:date ;
                dip:firstReported "2023-02-30"^^xsd:date , "2023-02-03"^^xsd:date ; dip:title "оборот"@ru ;
                dip:flow dip:flow-turnover ; dip:unit <https://example.org/unit> ; dip:inCurrency <id/currency/USD> .
            }
            GRAPH <graph/article/a1> {
              <id/article/a1> a schema:NewsArticle ; schema:identifier "https://example.org/1" ; schema:headline "Talks" ;
                schema:inLanguage "en" ; schema:datePublished "2023-04-12"^^xsd:date ; schema:articleBody "Talks were held." .
              <id/article/a1#fact-2> dip:article <id/article/a1> ; dip:position 2 ; dip:reports <id/trade/t1> .
              <id/article/a1#fact-1> dip:article <id/article/a1> ; dip:position 1 ; dip:reports <id/meeting/m1> ; dip:reportedClass dip:Meeting ;
                dip:quote "Talks were held"@en ; dip:start 0 ; dip:end 15 ; dip:confidence 0.9 ; dip:rule "visit.1" ; dip:status dip:status-held .
              <id/person/lavrov> a schema:Person ; rdfs:label "Lavrov"@en .
              <id/office/minister> a dip:Office ; rdfs:label "Minister"@en ; dip:officeOf <id/state/RU> .
            }
            GRAPH <graph/article/a2> {
              <id/article/a2> a schema:NewsArticle ; schema:identifier "file:///a2" ; schema:datePublished "2023-03-01"^^xsd:date ;
                dc:publisher "Agency" .
              <id/article/a2#fact-1> dip:article <id/article/a2> ; dip:position 1 ; dip:reports <id/meeting/m1> ; dip:status dip:status-planned .
              <id/person/lavrov> a schema:Person ; rdfs:label "Lavrov"@en .
              <id/office/minister> a dip:Office ; rdfs:label "Minister"@en ; dip:officeOf <id/state/RU> .
            }
            """);

    @Test
    void statementsComeInTheOrderOfInterestAndEachOnce() {
        assertThat(properties(Shown.of(DATASET, reader -> reader.statements("id/state/KZ"))))
                .containsExactly("code", "capital");
        assertThat(properties(Shown.of(DATASET, reader -> reader.statements("id/office/minister"))))
                .containsExactly("officeOf");
        assertThat(Shown.of(DATASET, reader -> reader.statements("id/office/minister"))
                        .getFirst()
                        .values())
                .containsExactly(new Value.Thing(Name.of("id/state/RU", "Russia", Language.ENGLISH)));
    }

    @Test
    void valuesAreUnderstoodByTheirKinds() {
        Map<String, List<Value>> values = Shown.of(DATASET, reader -> reader.statements("id/trade/t1")).stream()
                .collect(Collectors.toMap(statement -> local(statement.property()), Statement::values));
        assertThat(values.get("value")).containsExactly(new Value.Quantity(new BigDecimal("28.5")));
        assertThat(values.get("isRecord")).containsExactly(new Value.Flag(true));
        assertThat(values.get("title")).containsExactly(new Value.Words("оборот", Optional.of(Language.RUSSIAN)));
        assertThat(values.get("unit")).containsExactly(new Value.Elsewhere("https://example.org/unit"));
        assertThat(values.get("inCurrency")).containsExactly(new Value.Thing(new Name("id/currency/USD", Map.of())));
        assertThat(values.get("firstReported"))
                .containsExactlyInAnyOrder(
                        new Value.Words("2023-02-30", Optional.empty()), new Value.Day(LocalDate.of(2023, 2, 3)));
        assertThat(values.get("flow"))
                .containsExactly(new Value.Term(Vocabulary.bundled().concept("flow", "turnover")));
        assertThat(values).doesNotContainKey("periodStart");
    }

    @Test
    void anEventHasItsPartsHistoryAndDisputes() {
        EventDetails event = Shown.of(DATASET, reader -> reader.event("id/meeting/m1"));
        assertThat(event.name().text(Language.RUSSIAN)).isEqualTo("Meeting");
        assertThat(local(event.type())).isEqualTo("Meeting");
        assertThat(event.edtf()).hasValue("2023-04~");
        assertThat(event.participations())
                .containsExactly(new EventDetails.Participation(
                        Optional.of(Vocabulary.bundled().concept("role", "participant")),
                        Optional.of(Name.of("id/person/lavrov", "Lavrov", Language.ENGLISH)),
                        Optional.of(Name.of("id/office/minister", "Minister", Language.ENGLISH)),
                        Optional.of(Name.of("id/state/RU", "Russia", Language.ENGLISH))));
        assertThat(event.history())
                .containsExactly(
                        new EventDetails.Change(
                                Vocabulary.bundled().concept("status", "planned"),
                                Optional.of(LocalDate.of(2023, 3, 1))),
                        new EventDetails.Change(Vocabulary.bundled().concept("status", "held"), Optional.empty()));
        assertThat(event.disputes()).extracting(ResourceReaderTest::local).containsExactlyInAnyOrder("place", "edtf");
        assertThat(properties(event.statements())).startsWith("status", "edtf").contains("party");
    }

    @Test
    void anEventHasItsReportsThoseOfTheEarliestArticlesFirst() {
        EventDetails event = Shown.of(DATASET, reader -> reader.event("id/meeting/m1"));
        assertThat(event.reportCount()).isEqualTo(2);
        assertThat(event.reports())
                .extracting(ReportDetails::path)
                .containsExactly("id/article/a2#fact-1", "id/article/a1#fact-1");
        ReportDetails report = event.reports().get(1);
        assertThat(report.fragment()).isEqualTo("fact-1");
        assertThat(report.article())
                .isEqualTo(new ArticleSummary(
                        "id/article/a1",
                        "https://example.org/1",
                        Optional.of("Talks"),
                        Optional.of(Language.ENGLISH),
                        Optional.of("2023-04-12"),
                        Optional.empty()));
        assertThat(report.quote()).hasValue("Talks were held");
        assertThat(report.start()).hasValue(0);
        assertThat(report.end()).hasValue(15);
        assertThat(report.confidence()).hasValue(0.9);
        assertThat(report.rule()).hasValue("visit.1");
        assertThat(properties(report.values())).containsExactly("status");
        assertThat(event.reports().getFirst().quote()).isEmpty();
    }

    @Test
    void anArticleHasItsTextAndItsReportsInTheOrderOfTheText() {
        ArticleDetails article = Shown.of(DATASET, reader -> reader.article("id/article/a1"));
        assertThat(article.text()).hasValue("Talks were held.");
        assertThat(article.summary().address()).hasValue("https://example.org/1");
        assertThat(article.reports()).extracting(ReportDetails::fragment).containsExactly("fact-1", "fact-2");
        ArticleDetails other = Shown.of(DATASET, reader -> reader.article("id/article/a2"));
        assertThat(other.text()).isEmpty();
        assertThat(other.summary().address()).isEmpty();
        assertThat(other.summary().publisher()).hasValue("Agency");
    }

    @Test
    void findsWhatPointsAtAThingEachOnce() {
        List<Name> offices = Shown.of(DATASET, reader -> reader.pointingAt("id/state/RU", Dip.OFFICE_OF, 10));
        assertThat(offices).containsExactly(Name.of("id/office/minister", "Minister", Language.ENGLISH));
        List<Name> reports = Shown.of(DATASET, reader -> reader.pointingAt("id/meeting/m1", Dip.REPORTS, 1));
        assertThat(reports).hasSize(1);
        List<Name> capitals = Shown.of(DATASET, reader -> reader.things("id/state/KZ", Dip.CAPITAL));
        assertThat(capitals).containsExactly(Name.of("id/place/astana", "Astana", Language.ENGLISH));
    }

    @Test
    void knowsWhatExistsAndOfWhichClassItIs() {
        Function<String, Boolean> exists = path -> Shown.of(DATASET, reader -> reader.exists(path));
        assertThat(exists.apply("id/person/lavrov")).isTrue();
        assertThat(exists.apply("id/person/nobody")).isFalse();
        List<Name> types = Shown.of(DATASET, reader -> reader.types("id/person/lavrov"));
        assertThat(types).extracting(Name::path).containsExactly("https://schema.org/Person");
    }

    private static List<String> properties(List<Statement> statements) {
        return statements.stream().map(statement -> local(statement.property())).toList();
    }

    private static String local(Name term) {
        return term.path().substring(term.path().indexOf('#') + 1);
    }
}
