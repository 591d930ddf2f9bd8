package org.entente.validate;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.entente.rdf.Dip;
import org.entente.rdf.ReferenceGraphs;

/**
 * Checks graphs against the SHACL shapes of {@code ontology/shapes.ttl}.
 *
 * <p>A graph is checked together with what it refers to (the gazetteer and the ontology), whose own things are not checked again each time.
 */
public final class ShapeCheck {
    private final Shapes shapes = Shapes.parse(ReferenceGraphs.shapes());
    private final Graph background;

    /** @param gazetteer the gazetteer's graph, under the base of the graphs that are checked */
    public ShapeCheck(Graph gazetteer) {
        this.background = new Union(gazetteer, ReferenceGraphs.ontology());
    }

    /** What in the graph does not obey the shapes; empty when all is well. */
    public List<Violation> check(Graph graph) {
        Graph whole = new Union(graph, background);
        ValidationContext context = ValidationContext.create(shapes, whole);
        for (Shape shape : shapes.getTargetShapes()) {
            for (Node focus : VLib.focusNodes(graph, shape)) {
                VLib.validateShape(context, whole, shape, focus);
            }
        }
        return context.generateReport().getEntries().stream()
                .map(ShapeCheck::violation)
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        String path =
                entry.resultPath() == null ? "" : entry.resultPath().toString().replace(Dip.NAMESPACE, "dip:");
        return new Violation(
                text(entry.focusNode()), path, entry.value() == null ? "" : text(entry.value()), entry.message());
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
    }
}
