package org.entente.extract;

import java.util.Optional;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.gazetteer.LexiconMatches;

/**
 * A noun or verb of trade: "turnover", "exported", «инвестиции».
 *
 * @param from its first token
 * @param to the token behind its last
 * @param flow what it counts, as the facts write it
 * @param verb whether it is a verb
 * @param weak whether it tells of trade only together with parties
 * @param and whether an Arabic "and" is written together with it
 * @param volume whether it tells of volumes of goods rather than of money
 */
record TradeAnchor(int from, int to, Flow flow, boolean verb, boolean weak, boolean and, boolean volume) {
    /** What flows. */
    enum Flow {
        TURNOVER,
        EXPORTS,
        IMPORTS,
        INVESTMENT;

        String code() {
            return switch (this) {
                case TURNOVER -> "turnover";
                case EXPORTS -> "exports";
                case IMPORTS -> "imports";
                case INVESTMENT -> "investment";
            };
        }
    }

    static final String[] FAMILIES = {"turnover", "export", "import", "invest", "supply"};

    /** What a trigger tells of trade; of "export" behind "to" or "will" that it is a verb. */
    static Optional<TradeAnchor> of(TriggerUnit unit, boolean verb) {
        for (String family : FAMILIES) {
            Optional<Trigger> trigger = best(unit, family, verb);
            if (trigger.isPresent()) {
                Trigger one = trigger.get();
                boolean volume = family.equals("supply");
                boolean weak = one.isWeak() || volume;
                boolean and = (unit.clitics() & LexiconMatches.AND) != 0;
                return Optional.of(new TradeAnchor(unit.from(), unit.to(), flow(one), one.isVerb(), weak, and, volume));
            }
        }
        return Optional.empty();
    }

    /** A noun before a verb, a strong word before a weak one. */
    private static Optional<Trigger> best(TriggerUnit unit, String family, boolean verb) {
        Trigger best = null;
        for (Trigger trigger : unit.triggers()) {
            boolean fits = trigger.family().equals(family)
                    && (trigger.isNoun() || trigger.isVerb())
                    && (best == null || rank(trigger, verb) < rank(best, verb));
            best = fits ? trigger : best;
        }
        return Optional.ofNullable(best);
    }

    private static int rank(Trigger trigger, boolean verb) {
        return (trigger.isVerb() == verb ? 0 : 1) + (trigger.isWeak() ? 2 : 0);
    }

    private static Flow flow(Trigger trigger) {
        return switch (trigger.family()) {
            case "turnover" -> Flow.TURNOVER;
            case "import" -> Flow.IMPORTS;
            case "invest" -> Flow.INVESTMENT;
            case "export" -> Flow.EXPORTS;
            default -> isPurchase(trigger) ? Flow.IMPORTS : Flow.EXPORTS;
        };
    }

    private static boolean isPurchase(Trigger trigger) {
        boolean from = trigger.arguments().contains("from")
                || trigger.arguments().contains("из")
                || trigger.arguments().contains("من");
        boolean to = trigger.arguments().contains("to")
                || trigger.arguments().contains("в")
                || trigger.arguments().contains("إلى");
        return trigger.isVerb() && from && !to;
    }

    boolean isGoods() {
        return flow == Flow.EXPORTS || flow == Flow.IMPORTS;
    }
}
