package org.entente.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Fact;
import org.entente.merge.Told;

/** Reads reports back into the facts that they were made of: the inverse of {@link FactMapper}. */
public final class FactsFromGraph {
    private final Names names;

    public FactsFromGraph(Names names) {
        this.names = names;
    }

    /**
     * The facts of an article's graph, in their order.
     *
     * @throws IllegalArgumentException if the graph does not hold exactly one article and whole reports
     */
    public ArticleFacts read(Graph articleGraph) {
        List<Node> articles = articleGraph
                .find(Node.ANY, RDF.Nodes.type, News.NEWS_ARTICLE)
                .mapWith(triple -> triple.getSubject())
                .toList();
        if (articles.size() != 1) {
            throw new IllegalArgumentException("a graph of one article holds " + articles.size());
        }
        GraphReader reader = new GraphReader(articleGraph);
        Article article = article(reader, articles.getFirst());
        List<Fact> facts = reports(articleGraph)
                .map(report -> told(reader, article, report))
                .sorted(Comparator.comparingInt(Told::position))
                .map(Told::fact)
                .toList();
        return new ArticleFacts(article, facts);
    }

    /** What the reports in a graph tell, each with its article; the graph holds the reports' statements, mentions and articles. */
    public List<Reported> reported(Graph graph) {
        GraphReader reader = new GraphReader(graph);
        List<Reported> reported = new ArrayList<>();
        reports(graph).forEach(report -> {
            Article article = article(reader, reader.one(report, Dip.ARTICLE));
            reported.add(new Reported(reader.one(report, Dip.REPORTS), told(reader, article, report)));
        });
        return reported;
    }

    /**
     * A report as stored.
     *
     * @param event the IRI of the event that it tells of
     * @param told what it tells
     */
    public record Reported(Node event, Told told) {}

    private static Stream<Node> reports(Graph graph) {
        return graph
                .find(Node.ANY, RDF.Nodes.type, Dip.REPORT)
                .mapWith(triple -> triple.getSubject())
                .toList()
                .stream();
    }

    private Told told(GraphReader reader, Article article, Node report) {
        return new Told(
                article,
                reader.integer(report, Dip.POSITION).orElseThrow(),
                new ReportReader(reader, names, report).fact());
    }

    private static Article article(GraphReader reader, Node article) {
        Optional<Language> language = reader.text(article, News.IN_LANGUAGE).flatMap(Language::of);
        return new Article(
                reader.text(article, News.IDENTIFIER).orElseThrow(),
                reader.text(article, News.HEADLINE),
                language.orElseThrow(),
                reader.text(article, News.DATE_PUBLISHED).map(PublicationDate::new),
                reader.text(article, News.PUBLISHER),
                reader.text(article, News.CREDIT_TEXT));
    }
}
