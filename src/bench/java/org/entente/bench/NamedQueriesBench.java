package org.entente.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformGraphRename;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.entente.store.NamedQueries;
import org.entente.store.NamedQuery;
import org.entente.store.Parameter;
import org.entente.store.QueryFormat;
import org.entente.store.QueryRunner;

/**
 * Times every named query on a made-up graph of about 2.4 million quads in a TDB2 folder, and compares ways to lay out the default graph.
 * Arguments: the folder (kept and used again when it has a graph), the number of events, and the names of the queries to time.
 */
final class NamedQueriesBench {
    private static final int RUNS = 7;
    /** Processor time, since the machine may have other work; a query runs in the thread that asks. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("person", "person-0-0"),
            Map.entry("other", "AE"),
            Map.entry("one", "AD"),
            Map.entry("party", "AD"),
            Map.entry("state", "AD"),
            Map.entry("organisation", "organisation-0"),
            Map.entry("office", "AD-office-0"),
            Map.entry("agreement", "a0-1"),
            Map.entry("event", "meeting/e17"),
            Map.entry("article", SyntheticGraph.BASE + "id/article/a17"),
            Map.entry("topic", "topic 7"));
    /** Queries that need nothing but the events graph, so that every layout gives the same answer. */
    private static final List<String> PLAIN = List.of(
            "timeline",
            "pair-by-month",
            "calls-between",
            "cancelled-and-postponed",
            "events-by-month",
            "network-edges");

    private NamedQueriesBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("named-queries");
        int events = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30_000;
        Files.createDirectories(folder);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        if (Txn.calculateRead(dataset, () -> !dataset.listGraphNodes().hasNext())) {
            load(dataset, events);
        }
        List<String> names =
                arguments.length > 2 ? Arrays.asList(arguments).subList(2, arguments.length) : NamedQueries.names();
        timeAll(dataset, names);
        if (arguments.length <= 2) {
            compareLayouts(dataset);
        }
    }

    /** Loads the graph; the events graph a second time as the stored default graph, for the comparison. */
    private static void load(DatasetGraph dataset, int events) {
        DataLoader loader = LoaderFactory.phasedLoader(dataset, LoaderOps.outputToLog());
        loader.startBulk();
        Counter counter = new Counter(loader.streamRDF());
        new SyntheticGraph(20230411, events, 0, counter).write();
        loader.finishBulk();
        System.out.printf("%,d quads, %,d triples in the stored default graph%n", counter.quads, counter.triples);
    }

    private static void timeAll(DatasetGraph dataset, List<String> names) {
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        QueryRunner runner = QueryRunner.on(dataset);
        System.out.printf("%-26s %8s %8s %10s%n", "query", "median", "slowest", "bytes");
        for (String name : names) {
            Query query = bound(NamedQueries.find(name));
            Counting out = new Counting();
            long[] times = times(() -> {
                out.bytes = 0;
                runner.run(query, QueryFormat.usual(query) == QueryFormat.TTL ? QueryFormat.TTL : QueryFormat.CSV, out);
                return out.bytes;
            });
            System.out.printf("%-26s %5d ms %5d ms %,10d%n", name, times[RUNS / 2], times[RUNS - 1], out.bytes);
        }
    }

    private static void compareLayouts(DatasetGraph dataset) {
        System.out.printf(
                "%n%-26s %12s %14s %14s   medians, bare rows%n", "query", "union", "GRAPH events", "stored default");
        for (String name : PLAIN) {
            Op op = Algebra.toQuadForm(Algebra.compile(bound(NamedQueries.find(name))));
            long union = layout(dataset, op, Quad.unionGraph);
            long events = layout(dataset, op, SyntheticGraph.EVENTS);
            long stored = layout(dataset, op, Quad.defaultGraphIRI);
            System.out.printf("%-26s %9d ms %11d ms %11d ms%n", name, union, events, stored);
        }
    }

    private static long layout(DatasetGraph dataset, Op op, Node graph) {
        dataset.getContext().set(TDB2.symUnionDefaultGraph, false);
        Op placed = Transformer.transform(new TransformGraphRename(Quad.defaultGraphNodeGenerated, graph), op);
        return times(() -> Txn.calculateRead(dataset, () -> count(Algebra.exec(placed, dataset))))[RUNS / 2];
    }

    private static long count(QueryIterator rows) {
        long count = 0;
        for (; rows.hasNext(); rows.next()) {
            count++;
        }
        return count;
    }

    private static Query bound(NamedQuery query) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                values.put(parameter.name(), VALUES.getOrDefault(parameter.name(), ""));
            }
        }
        if (values.containsKey("person") && values.containsKey("other")) {
            values.put("other", "person-1-0");
        }
        return query.bind(values, SyntheticGraph.BASE);
    }

    /** The processor times of some runs in milliseconds, in order, after three runs to warm up. */
    private static long[] times(Supplier<Long> work) {
        for (int run = 0; run < 3; run++) {
            work.get();
        }
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = CPU.getCurrentThreadCpuTime();
            work.get();
            times[run] = (CPU.getCurrentThreadCpuTime() - start) / 1_000_000;
        }
        Arrays.sort(times);
        return times;
    }

    private static final class Counter extends StreamRDFWrapper {
        private long quads;
        private long triples;

        Counter(StreamRDF out) {
            super(out);
        }

        @Override
        public void quad(Quad quad) {
            super.quad(quad);
            quads++;
            if (quad.getGraph().equals(SyntheticGraph.EVENTS)) {
                triples++;
                super.triple(quad.asTriple());
            }
        }
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }
}
