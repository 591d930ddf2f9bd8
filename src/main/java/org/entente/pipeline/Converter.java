package org.entente.pipeline;

import java.io.IOException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.BulkMerger;
import org.entente.merge.Told;
import org.entente.rdf.EventMapper;
import org.entente.rdf.FactMapper;
import org.entente.rdf.Names;

/**
 * Turns articles into a stream of quads without a store: first the graphs of the articles as they come, then the graph of events. Memory is flat,
 * apart from a number for each article by which one that comes twice is noticed.
 */
public final class Converter implements AutoCloseable {
    private final FactMapper factMapper;
    private final EventMapper eventMapper;
    private final Counting out;
    private final IngestReport report;
    private final BulkMerger merger;
    private final SeenArticles seen = new SeenArticles();

    /**
     * @param out where the quads go; it is started here and finished by {@link #finish}
     */
    public Converter(Names names, Gazetteer gazetteer, StreamRDF out, IngestReport report) {
        this.factMapper = new FactMapper(names, gazetteer);
        this.eventMapper = new EventMapper(names, gazetteer);
        this.out = new Counting(out);
        this.report = report;
        this.merger = new BulkMerger(new FactsReader(gazetteer, TextLookup.none()));
        out.start();
    }

    /** Writes the graph of an article; false if one with its id came before, whose graph has been written. */
    public boolean add(ArticleFacts facts) throws IOException {
        if (!seen.add(facts.article().id())) {
            return false;
        }
        for (Told told : factMapper.map(facts, out)) {
            merger.add(told);
        }
        report.count(facts);
        return true;
    }

    /** Writes the events of all articles. */
    public void finish() throws IOException {
        ReadAhead.run(ahead -> merger.forEach(event -> ahead.add(event.reports().size(), () -> {
            eventMapper.map(event, out);
            report.countEvents(1);
        })));
        out.finish();
        report.countQuads(out.quads);
    }

    @Override
    public void close() throws IOException {
        merger.close();
    }

    private static final class Counting extends StreamRDFWrapper {
        private long quads;

        Counting(StreamRDF out) {
            super(out);
        }

        @Override
        public void quad(Quad quad) {
            quads++;
            super.quad(quad);
        }
    }
}
