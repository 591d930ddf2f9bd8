package org.entente.pipeline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.entente.fact.Actor;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.Meeting;
import org.entente.fact.PartialDate;
import org.entente.fact.Problem;
import org.entente.fact.Status;
import org.entente.fact.TradeFigure;
import org.entente.fact.TradeFlow;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.Merging;
import org.entente.merge.Told;
import org.entente.rdf.Dip;
import org.entente.rdf.EventMapper;
import org.entente.rdf.FactMapper;
import org.entente.rdf.Names;
import org.entente.rdf.News;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;

/** Where the tests write articles, load them, and look at what is stored. */
final class Desk {
    static final Gazetteer GAZETTEER = Gazetteer.bundled();
    static final Names NAMES = Names.of(Names.DEFAULT_BASE, GAZETTEER);

    private Desk() {}

    static LocalStore open(Path folder) {
        return LocalStore.openOrCreate(folder, Names.DEFAULT_BASE);
    }

    static Pipeline pipeline() {
        return new Pipeline(GAZETTEER, NAMES, new Silence());
    }

    /** Loads articles as one change. */
    static IngestReport load(GraphStore store, ArticleFacts... articles) {
        return load(store, articles.length, List.of(articles));
    }

    /** Loads articles, some in each change. */
    static IngestReport load(GraphStore store, int articlesInAChange, List<ArticleFacts> articles) {
        IngestReport report = new IngestReport();
        Loader loader = new Loader(store, NAMES, GAZETTEER, report);
        for (int index = 0; index < articles.size(); index++) {
            loader.add(articles.get(index));
            if ((index + 1) % articlesInAChange == 0) {
                loader.flush();
            }
        }
        loader.flush();
        return report;
    }

    static void delete(GraphStore store, ArticleFacts... articles) {
        pipeline().delete(List.of(articles).stream().map(Desk::graph).toList(), store);
    }

    static Node graph(ArticleFacts article) {
        return NAMES.articleGraph(article.article().id());
    }

    static Set<Quad> quads(LocalStore store) {
        return quads(store.dataset());
    }

    /** All quads of the articles and events: there are no blank nodes, so equal sets are isomorphic datasets. */
    static Set<Quad> quads(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Set<Quad> quads = new HashSet<>();
            dataset.find().forEachRemaining(quad -> {
                if (NAMES.isArticleGraph(quad.getGraph()) || quad.getGraph().equals(NAMES.eventsGraph())) {
                    quads.add(quad);
                }
            });
            return quads;
        });
    }

    /** What the store has too much (+) and too little (-), compared with what the articles make; the first few lines. */
    static List<String> difference(LocalStore store, List<ArticleFacts> articles) {
        return difference(quads(store), expected(articles));
    }

    static List<String> difference(Set<Quad> actual, Set<Quad> expected) {
        Set<Quad> stored = upToIris(actual);
        Set<Quad> wanted = upToIris(expected);
        Stream<String> more =
                stored.stream().filter(quad -> !wanted.contains(quad)).map(quad -> "+ " + quad);
        Stream<String> less =
                wanted.stream().filter(quad -> !stored.contains(quad)).map(quad -> "- " + quad);
        return Stream.concat(more, less)
                .sorted(Comparator.comparing(line -> line.substring(2)))
                .limit(20)
                .toList();
    }

    /** The quads with each event named by its reports, since its IRI depends on what was published first, and without what it replaced. */
    static Set<Quad> upToIris(Set<Quad> quads) {
        Map<String, Set<String>> reports = new HashMap<>();
        quads.stream()
                .filter(quad -> quad.getPredicate().equals(Dip.REPORTS))
                .forEach(quad -> reports.computeIfAbsent(quad.getObject().getURI(), event -> new TreeSet<>())
                        .add(quad.getSubject().getURI()));
        return quads.stream()
                .filter(quad -> !quad.getPredicate().equals(News.IS_REPLACED_BY))
                .map(quad -> Quad.create(
                        quad.getGraph(),
                        renamed(quad.getSubject(), reports),
                        quad.getPredicate(),
                        renamed(quad.getObject(), reports)))
                .collect(Collectors.toSet());
    }

    private static Node renamed(Node node, Map<String, Set<String>> reports) {
        if (!node.isURI()) {
            return node;
        }
        String[] parts = node.getURI().split("(?=#)", 2);
        Set<String> told = reports.get(parts[0]);
        return told == null
                ? node
                : NodeFactory.createURI("event:" + String.join(",", told) + (parts.length > 1 ? parts[1] : ""));
    }

    /** What the articles make, by the mappers alone: the last version of each, and the events merged of these. */
    static Set<Quad> expected(List<ArticleFacts> articles) {
        Map<String, ArticleFacts> last = new HashMap<>();
        articles.forEach(article -> last.put(article.article().id(), article));
        Gathered out = new Gathered();
        FactMapper factMapper = new FactMapper(NAMES, GAZETTEER);
        List<Told> told = new ArrayList<>();
        last.values().forEach(article -> told.addAll(factMapper.map(article, out)));
        EventMapper eventMapper = new EventMapper(NAMES, GAZETTEER);
        Merging.events(told).forEach(event -> eventMapper.map(event, out));
        return out.quads;
    }

    static ArticleFacts article(String name, String published, Fact... facts) {
        Article article = new Article(
                "https://news.example/" + name,
                Optional.empty(),
                Language.ENGLISH,
                Optional.of(new PublicationDate(published)),
                Optional.empty(),
                Optional.empty());
        return new ArticleFacts(article, List.of(facts));
    }

    static Meeting meeting(Status status, String place) {
        Details details = new Details(
                status,
                Optional.of(PartialDate.parse("2023-04-11")),
                Optional.of(place),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Meeting(details, List.of(Actor.whole("KZ"), Actor.whole("RU")), Optional.empty());
    }

    static TradeFigure trade(long value) {
        return new TradeFigure(
                Details.held(),
                List.of(Actor.whole("KZ"), Actor.whole("RU")),
                TradeFlow.TURNOVER,
                Optional.of(BigDecimal.valueOf(value)),
                Optional.of("USD"),
                Optional.empty(),
                Optional.of(PartialDate.parse("2022")),
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }

    static final class Gathered extends StreamRDFBase {
        final Set<Quad> quads = new HashSet<>();

        @Override
        public void triple(Triple triple) {
            throw new AssertionError("no graph: " + triple);
        }

        @Override
        public void quad(Quad quad) {
            quads.add(quad);
        }
    }

    /** Tells nobody how a run goes. */
    static class Silence implements Progress {
        @Override
        public void file(Path file, int done, int all) {}

        @Override
        public void article(int articles) {}

        @Override
        public void setAside(Problem problem) {}

        @Override
        public void warning(Problem problem) {}
    }
}
