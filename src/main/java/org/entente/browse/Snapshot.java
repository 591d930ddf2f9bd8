package org.entente.browse;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.catalogue.Catalogue;
import org.entente.view.Labels;
import org.entente.view.Name;

/** What pages keep of a dataset in one state. */
final class Snapshot {
    private final Catalogue catalogue;
    private final Labels labels;
    private final Map<String, List<Name>> offices = new ConcurrentHashMap<>();

    Snapshot(DatasetGraph dataset, String base) {
        this.catalogue = Catalogue.of(dataset, base);
        this.labels = new Labels(dataset, base);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Labels labels() {
        return labels;
    }

    /** The offices of a party, which are sought once: every article that names one tells whose it is. */
    List<Name> offices(String party, Function<String, List<Name>> search) {
        return offices.computeIfAbsent(party, search);
    }
}
