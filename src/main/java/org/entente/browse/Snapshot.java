package org.entente.browse;

import org.entente.catalogue.Catalogue;
import org.entente.view.Labels;

/** What pages keep of a dataset in one state. */
record Snapshot(Catalogue catalogue, Labels labels) {}
