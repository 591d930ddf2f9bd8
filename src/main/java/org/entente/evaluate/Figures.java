package org.entente.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.fact.Actor;
import org.entente.fact.TradeFigure;

/** When two figures of trade are one figure. */
final class Figures {
    private static final double TOLERANCE = 0.005;

    private Figures() {}

    /** Whether parties, direction, unit and value agree; where the gold has no value, its change stands for it. */
    static boolean agree(TradeFigure gold, TradeFigure predicted) {
        return Direction.of(gold).equals(Direction.of(predicted))
                && (gold.value().isPresent()
                        ? close(gold.value(), predicted.value())
                        : close(gold.change(), predicted.change()))
                && unit(gold).equals(unit(predicted));
    }

    /** Whether both numbers are told and differ by no more than rounding. */
    static boolean close(Optional<? extends Number> one, Optional<? extends Number> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        double first = one.get().doubleValue();
        double second = other.get().doubleValue();
        return Math.abs(first - second) <= TOLERANCE * Math.max(Math.abs(first), Math.abs(second));
    }

    private static Optional<String> unit(TradeFigure figure) {
        return figure.currency().or(figure::unit);
    }

    private enum Kind {
        GOODS,
        TURNOVER,
        INVESTMENT
    }

    /**
     * What flows from whom to whom: the exports of the one are the imports of the other.
     *
     * @param kind what flows
     * @param parties seller and buyer of goods; otherwise both in the order of their codes
     */
    private record Direction(Kind kind, List<String> parties) {
        static Direction of(TradeFigure figure) {
            List<String> codes = figure.parties().stream().map(Direction::code).toList();
            return switch (figure.flow()) {
                case EXPORTS -> new Direction(Kind.GOODS, codes);
                case IMPORTS -> new Direction(Kind.GOODS, codes.reversed());
                case TURNOVER ->
                    new Direction(Kind.TURNOVER, codes.stream().sorted().toList());
                case INVESTMENT ->
                    new Direction(Kind.INVESTMENT, codes.stream().sorted().toList());
            };
        }

        private static String code(Actor actor) {
            return actor.represents().orElse("").toUpperCase(Locale.ROOT);
        }
    }
}
