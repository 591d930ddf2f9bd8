package org.entente.cli;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Names;
import org.entente.store.GraphStore;

/** Finds the graphs of articles that the user names. */
final class Articles {
    private Articles() {}

    /** The graph of an article that is named by its id, by its IRI in the dataset, or by its graph. */
    static Node graph(String article, Names names) {
        if (names.isArticleGraph(NodeFactory.createURI(article))) {
            return NodeFactory.createURI(article);
        }
        String own = names.base() + "id/article/";
        if (article.startsWith(own)) {
            return Names.articleGraph(names.base(), article.substring(own.length()));
        }
        return names.articleGraph(article);
    }

    static boolean isStored(Node graph, GraphStore store) {
        return store.contains(Quad.create(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    static void requireStored(Node graph, String article, GraphStore store) {
        if (!isStored(graph, store)) {
            throw new UsageException("the store has no article " + article
                    + "; `entente query articles-about` and `entente stats` tell what it has");
        }
    }
}
