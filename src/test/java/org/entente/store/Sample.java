package org.entente.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** The dataset of {@code sample.trig} in a TDB2 store in memory, its default graph the union of all graphs. */
public final class Sample {
    public static final String BASE = "http://localhost:3330/";

    private Sample() {}

    public static DatasetGraph dataset() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(
                dataset,
                () -> RDFParser.source("org/entente/store/sample.trig")
                        .lang(Lang.TRIG)
                        .parse(dataset));
        return dataset;
    }

    /** A query with the example values that its header gives. */
    static Query example(NamedQuery query) {
        Map<String, String> values = new HashMap<>();
        query.parameters()
                .forEach(parameter -> parameter.example().ifPresent(example -> values.put(parameter.name(), example)));
        return query.bind(values, BASE);
    }

    static String answer(QueryRunner runner, Query query, QueryFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.run(query, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
