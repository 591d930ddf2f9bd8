package org.entente.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.article.Language;
import org.entente.rdf.Dip;
import org.entente.rdf.News;

/** What is stated of a thing, property by property, in the order in which people want to know it. */
final class Statements {
    /** What a page shows in a place of its own, or is of no use to people. */
    private static final Set<Node> ELSEWHERE = Set.of(
            RDF.Nodes.type,
            RDFS.Nodes.label,
            Dip.BLOCK,
            Dip.HAS_PARTICIPATION,
            Dip.PARTICIPANT,
            Dip.HAS_STATUS_CHANGE,
            Dip.HAS_IDENTIFICATION,
            Dip.HAS_MENTION,
            Dip.DISPUTES,
            Dip.EARLIEST,
            Dip.LATEST,
            Dip.PERIOD_START,
            Dip.PERIOD_END,
            Dip.REPORT_COUNT,
            Dip.REPORTS,
            Dip.REPORTED_CLASS,
            Dip.ARTICLE,
            Dip.POSITION,
            Dip.QUOTE,
            Dip.START,
            Dip.END,
            Dip.CONFIDENCE,
            Dip.RULE,
            News.IS_REPLACED_BY);

    private static final List<Node> ORDER = Stream.of(
                    Stream.of(Dip.STATUS, Dip.EDTF, Dip.STEP, Dip.CHANGE, Dip.VISIT_KIND, Dip.FIRST),
                    Stream.of(Dip.TITLE, Dip.OF_AGREEMENT, Dip.INSTRUMENT_KIND, Dip.FLOW, Dip.COMPARATOR),
                    Stream.of(Dip.VALUE, Dip.IN_CURRENCY, Dip.UNIT, Dip.PERCENT_CHANGE, Dip.PERIOD),
                    Stream.of(Dip.REPORTER, Dip.PARTNER, Dip.PLACE, Dip.COUNTRY, Dip.PARTY),
                    Stream.of(Dip.FORMAL_NAME, Dip.ACRONYM, SKOS.altLabel.asNode(), Dip.CODE, Dip.ALPHA3, Dip.CAPITAL))
            .flatMap(properties -> properties)
            .toList();

    private final Source source;
    private final Labels labels;
    private final Vocabulary vocabulary = Vocabulary.bundled();

    Statements(Source source, Labels labels) {
        this.source = source;
        this.labels = labels;
    }

    List<Statement> of(Node thing) {
        Map<Node, List<Value>> byProperty = new LinkedHashMap<>();
        for (Quad quad : source.about(thing)) {
            if (!ELSEWHERE.contains(quad.getPredicate())) {
                byProperty
                        .computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>())
                        .add(value(quad.getObject()));
            }
        }
        return byProperty.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> rank(entry.getKey())))
                .map(entry -> new Statement(vocabulary.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static int rank(Node property) {
        int place = ORDER.indexOf(property);
        return place < 0 ? ORDER.size() : place;
    }

    Value value(Node node) {
        if (node.isURI()) {
            return resource(node);
        }
        if (!node.isLiteral()) {
            return new Value.Words(node.toString(), Optional.empty());
        }
        String text = node.getLiteralLexicalForm();
        if (node.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
            return day(text);
        }
        if (node.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
            return new Value.Flag(text.equals("true"));
        }
        if (node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
                || node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)) {
            return number(text);
        }
        return new Value.Words(text, Language.of(node.getLiteralLanguage()));
    }

    private Value resource(Node node) {
        if (source.isOwn(node)) {
            return new Value.Thing(labels.of(source.path(node)));
        }
        return vocabulary
                .find(node.getURI())
                .<Value>map(Value.Term::new)
                .orElseGet(() -> new Value.Elsewhere(node.getURI()));
    }

    private static Value day(String text) {
        try {
            return new Value.Day(LocalDate.parse(text));
        } catch (DateTimeParseException foreign) {
            return new Value.Words(text, Optional.empty());
        }
    }

    private static Value number(String text) {
        try {
            return new Value.Quantity(new BigDecimal(text));
        } catch (NumberFormatException foreign) {
            return new Value.Words(text, Optional.empty());
        }
    }
}
