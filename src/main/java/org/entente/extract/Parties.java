package org.entente.extract;

import org.entente.gazetteer.Gazetteer;

/** How article facts name those that the lexicon points to. */
final class Parties {
    private static final String GROUP = "group/";

    private Parties() {}

    static String code(String target) {
        return code(target, Gazetteer.bundled());
    }

    /** The code of a state or organisation; a group without a code has its English name. */
    static String code(String target, Gazetteer gazetteer) {
        return target.startsWith(GROUP)
                ? gazetteer.group(target.substring(GROUP.length()).replace('-', ' ')).map(group -> group.labels().english()).orElse(target.substring(GROUP.length()))
                : target;
    }
}
