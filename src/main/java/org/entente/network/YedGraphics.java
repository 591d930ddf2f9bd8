package org.entente.network;

import java.io.IOException;

/** How yEd draws nodes and edges before anybody lays them out: boxes in rows, coloured by kind so that the colour-blind can tell them apart. */
final class YedGraphics {
    private static final int CELL_WIDTH = 240;
    private static final int CELL_HEIGHT = 80;
    private static final int WIDTH = 180;
    private static final int HEIGHT = 36;
    private static final int WIDEST_LINE = 7;

    private YedGraphics() {}

    static void node(XmlOutput xml, NetworkNode node, int column, int row) throws IOException {
        xml.start("y:ShapeNode");
        xml.empty(
                "y:Geometry",
                "x",
                Integer.toString(column * CELL_WIDTH),
                "y",
                Integer.toString(row * CELL_HEIGHT),
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(HEIGHT));
        xml.empty("y:Fill", "color", colour(node.kind()), "transparent", "false");
        xml.empty("y:BorderStyle", "color", "#333333", "type", "line", "width", "1.0");
        xml.leaf("y:NodeLabel", node.label());
        xml.empty("y:Shape", "type", node.kind().equals("person") ? "ellipse" : "roundrectangle");
        xml.end();
    }

    static void edge(XmlOutput xml, NetworkEdge edge) throws IOException {
        xml.start("y:PolyLineEdge");
        int width = Math.min(WIDEST_LINE, 1 + (int) (Math.log(edge.weight()) / Math.log(2)));
        xml.empty("y:LineStyle", "color", "#666666", "type", "line", "width", width + ".0");
        xml.empty("y:Arrows", "source", "none", "target", edge.pair().directed() ? "standard" : "none");
        xml.leaf("y:EdgeLabel", edge.weight() == 1 ? edge.kind() : Integer.toString(edge.weight()));
        xml.end();
    }

    private static String colour(String kind) {
        return switch (kind) {
            case "state" -> "#56B4E9";
            case "organisation" -> "#F0E442";
            case "person" -> "#E69F00";
            default -> "#CCCCCC";
        };
    }
}
