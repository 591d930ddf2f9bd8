package org.entente.rdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.fact.Actor;
import org.entente.fact.ActorInRole;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Evidence;
import org.entente.fact.Fact;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.Told;

/**
 * Writes an article's named graph: the article, a report for each of its facts with the words that say it, the mentions of each report, and
 * descriptions of the people, offices, places and instruments that the gazetteer does not describe. Which event a report tells of depends on other
 * articles, so that the graph of events says it ({@link EventMapper}).
 *
 * <p>The same facts give the same quads in the same order.
 */
public final class FactMapper {
    private final Names names;
    private final Gazetteer gazetteer;
    private final ValueMapper values;

    public FactMapper(Names names, Gazetteer gazetteer) {
        this.names = names;
        this.gazetteer = gazetteer;
        this.values = new ValueMapper(names);
    }

    /**
     * Writes the graph of an article.
     *
     * @return what the article tells, in the order of its facts
     */
    public List<Told> map(ArticleFacts facts, StreamRDF out) {
        Article article = facts.article();
        Node node = names.article(article.id());
        GraphWriter graph = new GraphWriter(out, names.articleGraph(article.id()));
        describe(graph, node, article);
        facts.text().ifPresent(text -> graph.text(node, News.ARTICLE_BODY, text, article.language()));
        Descriptions descriptions = new Descriptions(names, gazetteer, graph, article.language());
        List<Told> reports = Told.all(facts);
        for (Told told : reports) {
            report(graph, node, told);
            descriptions.of(told);
        }
        return reports;
    }

    private static void describe(GraphWriter graph, Node node, Article article) {
        graph.add(node, RDF.Nodes.type, News.NEWS_ARTICLE);
        graph.text(node, News.IDENTIFIER, article.id());
        article.title().ifPresent(title -> graph.text(node, News.HEADLINE, title, article.language()));
        graph.text(node, News.IN_LANGUAGE, article.language().tag());
        article.published()
                .ifPresent(date -> graph.typed(
                        node,
                        News.DATE_PUBLISHED,
                        date.text(),
                        date.isDateTime() ? XSDDatatype.XSDdateTime : XSDDatatype.XSDdate));
        graph.text(node, News.PUBLISHER, article.publisher());
        graph.text(node, News.CREDIT_TEXT, article.credit());
    }

    private void report(GraphWriter graph, Node article, Told told) {
        Fact fact = told.fact();
        Node report = Names.report(article, told.position());
        graph.add(report, RDF.Nodes.type, Dip.REPORT);
        graph.add(report, Dip.ARTICLE, article);
        graph.add(report, Dip.REPORTED_CLASS, ValueMapper.eventClass(fact));
        graph.integer(report, Dip.POSITION, told.position());
        fact.details()
                .evidence()
                .ifPresent(evidence ->
                        evidence(graph, report, evidence, told.article().language()));
        fact.details()
                .confidence()
                .ifPresent(confidence -> graph.decimal(report, Dip.CONFIDENCE, BigDecimal.valueOf(confidence)));
        graph.text(report, Dip.RULE, fact.details().rule());
        values.told(graph, report, told);
        for (ActorInRole actor : fact.actors()) {
            mention(graph, report, actor, told.article().language());
        }
    }

    private static void evidence(GraphWriter graph, Node report, Evidence evidence, Language language) {
        graph.text(report, Dip.QUOTE, evidence.quote(), language);
        evidence.span().ifPresent(span -> {
            graph.integer(report, Dip.START, span.start());
            graph.integer(report, Dip.END, span.end());
        });
    }

    private void mention(GraphWriter graph, Node report, ActorInRole inRole, Language language) {
        Actor actor = inRole.actor();
        Node mention = Names.mention(report, inRole.position());
        graph.add(report, Dip.HAS_MENTION, mention);
        graph.add(mention, RDF.Nodes.type, Dip.MENTION);
        graph.concept(mention, Dip.ROLE, "role", inRole.role());
        graph.integer(mention, Dip.POSITION, inRole.position());
        graph.add(mention, Dip.AGENT, names.agent(actor));
        actor.name().ifPresent(name -> graph.text(mention, Dip.NAME, name, language));
        graph.text(mention, Dip.KNOWN_AS, actor.person());
        Optional<Node> office = names.office(actor);
        graph.add(mention, Dip.IN_OFFICE, office);
        graph.text(mention, Dip.OFFICE_TITLE, actor.office());
        graph.add(mention, Dip.ON_BEHALF_OF, names.party(actor));
    }
}
