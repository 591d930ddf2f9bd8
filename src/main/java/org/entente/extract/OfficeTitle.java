package org.entente.extract;

import org.entente.gazetteer.Sense;

/**
 * An office without whom it is for.
 *
 * @param kind the slug of its kind
 * @param title what article facts write: {@code Minister of Foreign Affairs}
 * @param states the codes of the states that this wording is of, separated by bars, empty for any
 * @param weak whether the wording means an office only with other evidence
 */
record OfficeTitle(String kind, String title, String states, boolean weak) {
    static OfficeTitle of(Sense sense) {
        int tab = sense.detail().indexOf('\t');
        String title = tab < 0 ? sense.detail() : sense.detail().substring(0, tab);
        String states = tab < 0 ? "" : sense.detail().substring(tab + 1);
        return new OfficeTitle(sense.target(), title, states, sense.has(Sense.WEAK));
    }

    OfficeTitle titled(String other) {
        return new OfficeTitle(kind, other, states, weak);
    }
}
