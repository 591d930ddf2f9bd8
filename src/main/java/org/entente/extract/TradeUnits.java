package org.entente.extract;

import java.util.Set;
import org.entente.gazetteer.Gazetteer;

/** What figures of trade are counted in. */
final class TradeUnits {
    private static final Set<String> VOLUMES = Set.of("t", "m3", "bbl", "bbl/d", "kWh", "MWh", "GWh", "TWh");

    private TradeUnits() {}

    static boolean isCurrency(String unit) {
        return Gazetteer.bundled().currency(unit).isPresent();
    }

    /** Whether goods are measured in it that one party delivers to the other. */
    static boolean isVolume(String unit) {
        return VOLUMES.contains(unit);
    }
}
