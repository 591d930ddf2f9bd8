package org.entente.view;

import java.util.function.Function;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** Small datasets, and what is read of them. */
final class Shown {
    static final String BASE = "http://localhost:3330/";
    private static final String PREFIXES = """
            BASE <http://localhost:3330/>
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX dc: <http://purl.org/dc/elements/1.1/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private Shown() {}

    static DatasetGraph dataset(String trig) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset, () -> RDFParser.fromString(PREFIXES + trig, Lang.TRIG).parse(dataset));
        return dataset;
    }

    static <T> T of(DatasetGraph dataset, Function<ResourceReader, T> read) {
        ResourceReader reader = new ResourceReader(dataset, BASE, new Labels(dataset, BASE));
        return Txn.calculateRead(dataset, () -> read.apply(reader));
    }
}
