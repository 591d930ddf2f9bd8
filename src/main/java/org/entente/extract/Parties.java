package org.entente.extract;

import java.util.Map;
import org.entente.gazetteer.Gazetteer;

/** How article facts name those that the lexicon points to. */
final class Parties {
    private static final String GROUP = "group/";

    /** Organs that have a code of their own, with the organisation they act for. */
    private static final Map<String, String> ORGANS =
            Map.of("AUC", "AU", "EEC", "EAEU", "EUCO", "EU", "European Commission", "EU", "European Parliament", "EU");

    private Parties() {}

    static String code(String target) {
        return code(target, Gazetteer.bundled());
    }

    /** The code of a state or organisation; a group without a code has its English name. */
    static String code(String target, Gazetteer gazetteer) {
        String organ = ORGANS.get(target);
        if (organ != null) {
            return organ;
        }
        return target.startsWith(GROUP)
                ? gazetteer
                        .group(target.substring(GROUP.length()).replace('-', ' '))
                        .map(group -> group.labels().english())
                        .orElse(target.substring(GROUP.length()))
                : target;
    }
}
