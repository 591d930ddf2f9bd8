package org.entente.gazetteer;

/** Somebody or something that the gazetteer knows by name. */
public sealed interface Entity permits State, Organisation, Group, Place, Currency, OfficeKind {
    /** The IRI relative to the dataset's base: {@code id/state/KZ}. */
    String path();

    /** The usual short name. */
    Labels labels();
}
