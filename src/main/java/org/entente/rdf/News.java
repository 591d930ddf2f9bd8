package org.entente.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of schema.org and Dublin Core that describe articles, people and places. */
public final class News {
    public static final String SCHEMA = "https://schema.org/";
    public static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    public static final Node NEWS_ARTICLE = schema("NewsArticle");
    public static final Node PERSON = schema("Person");
    public static final Node PLACE = schema("Place");
    public static final Node IDENTIFIER = schema("identifier");
    public static final Node HEADLINE = schema("headline");
    public static final Node IN_LANGUAGE = schema("inLanguage");
    public static final Node DATE_PUBLISHED = schema("datePublished");
    public static final Node CREDIT_TEXT = schema("creditText");
    public static final Node ARTICLE_BODY = schema("articleBody");
    public static final Node PUBLISHER = NodeFactory.createURI(DUBLIN_CORE + "publisher");

    /** What an event is that turned out to be another one. */
    public static final Node IS_REPLACED_BY = NodeFactory.createURI("http://purl.org/dc/terms/isReplacedBy");

    private News() {}

    private static Node schema(String localName) {
        return NodeFactory.createURI(SCHEMA + localName);
    }
}
