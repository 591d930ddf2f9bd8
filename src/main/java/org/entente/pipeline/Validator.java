package org.entente.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.GazetteerFiles;
import org.entente.merge.Merging;
import org.entente.rdf.EventMapper;
import org.entente.rdf.FactMapper;
import org.entente.rdf.Names;
import org.entente.read.ReadingOptions;
import org.entente.validate.ShapeCheck;
import org.entente.validate.Violation;

/** Checks articles without storing them: first their facts, then, of those in order, the graphs that they make. */
public final class Validator {
    private final Pipeline pipeline;
    private final Progress progress;
    private final FactMapper factMapper;
    private final EventMapper eventMapper;
    private final ShapeCheck shapes;

    /**
     * @param reading how raw articles are read
     */
    public Validator(Gazetteer gazetteer, Names names, Progress progress, ReadingOptions reading) {
        this.pipeline = new Pipeline(gazetteer, names, progress, reading);
        this.progress = progress;
        this.factMapper = new FactMapper(names, gazetteer);
        this.eventMapper = new EventMapper(names, gazetteer);
        this.shapes = new ShapeCheck(GazetteerFiles.graph(names.base()));
    }

    /** Checks all articles of the paths; what is wrong is told and counted as set aside. */
    public IngestReport validate(List<Path> paths, TextLookup texts) {
        List<Problem> violations = new ArrayList<>();
        IngestReport report = pipeline.read(paths, texts, (file, facts) -> {
            for (Violation violation : shapes.check(graph(facts))) {
                Problem problem = new Problem(file.toString(), violation.focus(), violation.toString());
                violations.add(problem);
                progress.setAside(problem);
            }
        });
        violations.forEach(report::setAside);
        return report;
    }

    /** The article's graph together with the events that it tells of. */
    private Graph graph(ArticleFacts facts) {
        TripleCollector triples = new TripleCollector();
        Merging.events(factMapper.map(facts, triples)).forEach(event -> eventMapper.map(event, triples));
        Graph graph = GraphFactory.createDefaultGraph();
        triples.triples().forEach(graph::add);
        return graph;
    }
}
