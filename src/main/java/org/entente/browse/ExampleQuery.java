package org.entente.browse;

/** A query to start from: its short name, a title for people, and the SPARQL text, ready to run. */
public record ExampleQuery(String name, String title, String sparql) {}
