package org.entente.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.entente.article.Language;
import org.entente.rdf.Dip;
import org.entente.rdf.News;

/** Reads resources out of a dataset, within a transaction of the caller. */
public final class ResourceReader {
    /** How many reports of an event or article a page shows. */
    public static final int MOST_REPORTS = 100;

    private final Source source;
    private final Labels labels;
    private final Statements statements;
    private final Vocabulary vocabulary = Vocabulary.bundled();

    /**
     * @param base what the IRIs of the dataset begin with
     */
    public ResourceReader(DatasetGraph dataset, String base, Labels labels) {
        this.source = new Source(dataset, base);
        this.labels = labels;
        this.statements = new Statements(source, labels);
    }

    /** Whether anything is stated of a thing. */
    public boolean exists(String path) {
        return source.dataset()
                .find(Node.ANY, source.node(path), Node.ANY, Node.ANY)
                .hasNext();
    }

    /** What is stated of a thing, without its name and its class. */
    public List<Statement> statements(String path) {
        return statements.of(source.node(path));
    }

    /** The classes of a thing. */
    public List<Name> types(String path) {
        return source.objects(source.node(path), RDF.Nodes.type).stream()
                .filter(Node::isURI)
                .map(vocabulary::of)
                .toList();
    }

    /** The names of the things that point at this one with a property, at most so many. */
    public List<Name> pointingAt(String path, Node property, int most) {
        return source.subjects(property, source.node(path), most).stream()
                .filter(source::isOwn)
                .map(source::path)
                .map(labels::of)
                .toList();
    }

    /** The paths of the things that point at this one with a property, as the gazetteer has it. */
    public List<String> pointingAtInGazetteer(String path, Node property) {
        return source.subjectsInGazetteer(property, source.node(path)).stream()
                .filter(source::isOwn)
                .map(source::path)
                .toList();
    }

    /** The values of a property that are things of the dataset. */
    public List<Name> things(String path, Node property) {
        return source.objects(source.node(path), property).stream()
                .filter(source::isOwn)
                .map(source::path)
                .map(labels::of)
                .toList();
    }

    /** A text that a property gives. */
    public Optional<String> text(String path, Node property) {
        return source.text(source.node(path), property);
    }

    /** The term that a property gives, such as a concept of a code list. */
    public Optional<Name> term(String path, Node property) {
        return source.object(source.node(path), property).filter(Node::isURI).map(vocabulary::of);
    }

    /** What the reports of an event give for a property. */
    public List<String> reported(String event, Node property) {
        return source.subjects(Dip.REPORTS, source.node(event), MOST_REPORTS).stream()
                .flatMap(report -> source.text(report, property).stream())
                .toList();
    }

    /** An event with its reports. */
    public EventDetails event(String path) {
        Node event = source.node(path);
        List<Node> reports = source.subjects(Dip.REPORTS, event, Integer.MAX_VALUE);
        return new EventDetails(
                labels.of(path),
                vocabulary.of(source.object(event, RDF.Nodes.type).orElse(Dip.DIPLOMATIC_EVENT)),
                source.text(event, Dip.EDTF),
                statements.of(event),
                source.objects(event, Dip.HAS_PARTICIPATION).stream()
                        .map(this::participation)
                        .toList(),
                source.objects(event, Dip.HAS_STATUS_CHANGE).stream()
                        .sorted(Comparator.comparing(Node::toString))
                        .map(this::change)
                        .toList(),
                source.objects(event, Dip.DISPUTES).stream().map(vocabulary::of).toList(),
                reports.stream()
                        .limit(MOST_REPORTS)
                        .map(this::report)
                        .sorted(Comparator.comparing((ReportDetails report) ->
                                        report.article().published().orElse("9999"))
                                .thenComparing(ReportDetails::path))
                        .toList(),
                reports.size());
    }

    private EventDetails.Participation participation(Node node) {
        return new EventDetails.Participation(
                source.object(node, Dip.ROLE).map(vocabulary::of),
                name(node, Dip.AGENT),
                name(node, Dip.IN_OFFICE),
                name(node, Dip.ON_BEHALF_OF));
    }

    private Optional<Name> name(Node subject, Node property) {
        return source.object(subject, property)
                .filter(source::isOwn)
                .map(source::path)
                .map(labels::of);
    }

    private EventDetails.Change change(Node node) {
        return new EventDetails.Change(
                vocabulary.of(source.object(node, Dip.STATUS).orElse(Dip.concept("status", "held"))),
                source.text(node, Dip.SINCE).flatMap(ResourceReader::day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException foreign) {
            return Optional.empty();
        }
    }

    private ReportDetails report(Node report) {
        return new ReportDetails(
                source.path(report),
                summary(source.object(report, Dip.ARTICLE).orElse(report)),
                name(report, Dip.REPORTS),
                source.object(report, Dip.REPORTED_CLASS).map(vocabulary::of),
                source.text(report, Dip.QUOTE),
                source.number(report, Dip.START).map(Number::intValue),
                source.number(report, Dip.END).map(Number::intValue),
                source.number(report, Dip.CONFIDENCE).map(Number::doubleValue),
                source.text(report, Dip.RULE),
                statements.of(report));
    }

    private ArticleSummary summary(Node article) {
        return new ArticleSummary(
                source.path(article),
                source.text(article, News.IDENTIFIER).orElse(""),
                source.text(article, News.HEADLINE),
                source.text(article, News.IN_LANGUAGE).flatMap(Language::of),
                source.text(article, News.DATE_PUBLISHED),
                source.text(article, News.PUBLISHER));
    }

    /** An article with its reports. */
    public ArticleDetails article(String path) {
        Node article = source.node(path);
        return new ArticleDetails(
                summary(article),
                source.text(article, News.ARTICLE_BODY),
                source.subjects(Dip.ARTICLE, article, Integer.MAX_VALUE).stream()
                        .map(report -> new Placed(report, position(report)))
                        .sorted(Comparator.comparingInt(Placed::position))
                        .limit(MOST_REPORTS)
                        .map(placed -> report(placed.report()))
                        .toList());
    }

    private int position(Node report) {
        return source.number(report, Dip.POSITION).map(Number::intValue).orElse(0);
    }

    private record Placed(Node report, int position) {}
}
