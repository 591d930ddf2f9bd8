package org.entente.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts neighbours on both sides of the centre, each in a row of its own on its side, so that labels, which go outwards, cannot meet. The heaviest are
 * in the middle rows, and nearer than the others.
 */
final class EgoLayout {
    private static final double WIDTH = 960;
    private static final double ROW = 30;
    private static final double REACH = 250;
    private static final double LEAST_REACH = 0.55;
    private static final double CENTRE = 13;
    private static final double GAP = 7;

    private final Heading heading;

    EgoLayout(Heading heading) {
        this.heading = heading;
    }

    EgoNetwork of(EgoNetwork.Neighbour centre, List<EgoNetwork.Neighbour> all) {
        List<EgoNetwork.Neighbour> neighbours = all.stream()
                .sorted(EgoNetwork.Neighbour.HEAVIEST_FIRST)
                .limit(EgoNetwork.MOST)
                .toList();
        int rows = Math.max(2, (neighbours.size() + 1) / 2);
        double height = (rows + 1) * ROW + ROW;
        double most = neighbours.isEmpty() ? 1 : Math.max(neighbours.getFirst().weight(), Double.MIN_NORMAL);
        List<EgoNetwork.Tie> ties = new ArrayList<>();
        for (int i = 0; i < neighbours.size(); i++) {
            EgoNetwork.Neighbour neighbour = neighbours.get(i);
            double share = Math.sqrt(neighbour.weight() / most);
            boolean left = (i % 2 == 1) != heading.mirrored();
            int onSide = (neighbours.size() + 1 - i % 2) / 2;
            double offset = offset(i / 2, onSide) * ROW;
            ties.add(new EgoNetwork.Tie(node(neighbour, share, left, new Spot(height, offset)), 0.8 + 4.2 * share));
        }
        return new EgoNetwork(heading, WIDTH, height, centre(centre, height), ties);
    }

    private record Spot(double height, double offset) {}

    /** Rows from the middle outwards, in turn below and above: 0, 1, -1, 2, -2; between the rows when there is an even number. */
    private static double offset(int rank, int rows) {
        double out = (rank + 1) / 2 * (rank % 2 == 1 ? 1 : -1);
        return rows % 2 == 0 ? out - 0.5 : out;
    }

    private EgoNetwork.Node node(EgoNetwork.Neighbour who, double share, boolean left, Spot spot) {
        double half = spot.height() / 2 - ROW / 2;
        double bend = Math.sqrt(Math.max(0, 1 - Math.pow(spot.offset() / half, 2)));
        double reach = REACH * (1 - (1 - LEAST_REACH) * share) * (0.45 + 0.55 * bend);
        double x = WIDTH / 2 + (left ? -reach : reach);
        double y = spot.height() / 2 + spot.offset();
        double radius = 5 + 4 * share;
        double edge = left ? x - radius - GAP : x + radius + GAP;
        double room = left ? edge - GAP : WIDTH - GAP - edge;
        return new EgoNetwork.Node(
                who, x, y, radius, Caption.beside(who.label().within(room, Type.NORMAL), edge, y + 4.5, left));
    }

    /** The centre's label stands below it, short enough to stay between the nearest nodes. */
    private static EgoNetwork.Node centre(EgoNetwork.Neighbour who, double height) {
        Label label = who.label().within(2 * REACH * 0.4, Type.NORMAL);
        double y = height / 2;
        return new EgoNetwork.Node(
                who, WIDTH / 2, y, CENTRE, new Caption(label, WIDTH / 2, y + CENTRE + Type.NORMAL + 2, "middle"));
    }
}
