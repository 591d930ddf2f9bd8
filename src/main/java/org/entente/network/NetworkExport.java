package org.entente.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.rdf.Names;

/**
 * Writes the events of a dataset as networks and tables, as one transaction sees them.
 *
 * <p>Events are read one after the other and written at once. What is kept is a number and two days for each node, and for weighted edges as much for each
 * pair.
 */
public final class NetworkExport {
    private final DatasetGraph dataset;
    private final String base;

    private NetworkExport(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    /**
     * The exports of a dataset.
     *
     * @param base the base of its IRIs, with a slash at its end
     */
    public static NetworkExport of(DatasetGraph dataset, String base) {
        return new NetworkExport(dataset, base);
    }

    /** Where an export goes. */
    public interface Target {
        /** The stream to write into, which is left open; asked for when it is known how much there is. */
        OutputStream open(Extent extent) throws IOException;
    }

    /**
     * Writes what a filter lets through into a stream, which stays open.
     *
     * @throws FilterProblem if nothing is known of who the filter names; then nothing is written
     */
    public Extent write(NetworkFormat format, NetworkFilter filter, OutputStream out) throws IOException {
        return write(format, filter, extent -> out);
    }

    /**
     * Writes what a filter lets through.
     *
     * @throws FilterProblem if nothing is known of who the filter names; then the target is not opened
     */
    public Extent write(NetworkFormat format, NetworkFilter filter, Target target) throws IOException {
        try {
            return Txn.calculateRead(dataset, () -> {
                try {
                    return new Writing(format, filter.usualIn(format)).write(target);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** One export on its way. */
    private final class Writing {
        private final NetworkFormat format;
        private final NetworkFilter filter;
        private final Things things;
        private final EventReader reader;

        Writing(NetworkFormat format, NetworkFilter filter) {
            this.format = format;
            this.filter = filter;
            this.things = new Things(dataset, base + "id/", filter.shape().labels());
            this.reader = new EventReader(dataset, Names.eventsGraph(base));
        }

        Extent write(Target target) throws IOException {
            EventChoice.Who who = filter.events().who();
            Stream.concat(who.parties().stream(), who.people().stream()).forEach(things::requireKnown);
            return format.isOfEvents() ? table(target) : network(target);
        }

        private Extent network(Target target) throws IOException {
            Survey survey = Survey.of(reader, filter, things.home());
            Extent extent = new Extent(survey.nodes().size(), survey.edges(), survey.isComplete());
            NetworkRows rows = new NetworkRows(
                    things, filter.events().types(), filter.shape().edges());
            NetworkWriter writer = writer(target.open(extent));
            writer.begin(new NetworkWriter.Header(
                    filter.description(), extent.nodes(), NetworkRows.ofNodes(), rows.ofEdges()));
            for (Map.Entry<Node, Tally> node : survey.nodes().entrySet()) {
                writer.node(rows.node(node.getKey(), node.getValue()));
            }
            writer.endOfNodes();
            switch (rows.edges()) {
                case EVENT -> each(survey.events(), event -> events(event, rows, writer));
                case WEIGHTED -> {
                    for (Map.Entry<Pair, Tally> pair : survey.heaviest()) {
                        writer.edge(rows.edge(pair));
                    }
                }
            }
            writer.end();
            return extent;
        }

        private void events(Event event, NetworkRows rows, NetworkWriter writer) throws IOException {
            int number = 0;
            for (Pair pair : Pair.of(event, filter.shape().nodes().of(event, things.home()))) {
                number++;
                writer.edge(rows.edge(event, pair, number));
            }
        }

        private NetworkWriter writer(OutputStream out) throws IOException {
            boolean mark = filter.shape().byteOrderMark();
            return switch (format) {
                case GEXF -> new GexfWriter(out, true);
                case GEXF_12 -> new GexfWriter(out, false);
                case GRAPHML -> new GraphmlWriter(out, false);
                case GRAPHML_YED -> new GraphmlWriter(out, true);
                case JSON -> new JsonWriter(out, false);
                case CYTOSCAPE_JSON -> new JsonWriter(out, true);
                case NODES_CSV -> new CsvNetwork(out, mark, false);
                case EDGES_CSV -> new CsvNetwork(out, mark, true);
                case EVENTS_CSV, TRADE_CSV -> throw new IllegalStateException(format + " is no network");
            };
        }

        private Extent table(Target target) throws IOException {
            int found = count();
            Extent extent = new Extent(0, Math.min(found, filter.limit()), found <= filter.limit());
            EventTable table = format == NetworkFormat.TRADE_CSV ? EventTable.TRADE : EventTable.EVENTS;
            CsvOutput csv = new CsvOutput(target.open(extent), filter.shape().byteOrderMark());
            csv.row(table.columns());
            each(extent.rows(), event -> csv.row(table.row(event, things)));
            csv.flush();
            return extent;
        }

        /** How many events fit, up to one more than the limit. */
        private int count() {
            int[] count = new int[1];
            reader.each(filter.events(), event -> !filter.events().fits(event) || ++count[0] <= filter.limit());
            return count[0];
        }

        /** The first so many events that fit. */
        private void each(int many, Taker taker) throws IOException {
            int[] left = {many};
            Predicate<Event> visitor = event -> {
                if (left[0] > 0 && filter.events().fits(event)) {
                    left[0]--;
                    take(event, taker);
                }
                return left[0] > 0;
            };
            if (many > 0) {
                reader.each(filter.events(), visitor);
            }
        }

        private static void take(Event event, Taker taker) {
            try {
                taker.take(event);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private interface Taker {
        void take(Event event) throws IOException;
    }
}
