package org.entente.catalogue;

/** How much a dataset holds. People are those that take part in events. */
public record Totals(int articles, int reports, int events, int people, int states) {}
