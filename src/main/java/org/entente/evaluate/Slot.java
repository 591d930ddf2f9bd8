package org.entente.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.fact.Actor;
import org.entente.fact.Fact;
import org.entente.fact.PartialDate;
import org.entente.fact.TradeFigure;

/** Single values of facts that are compared where the core agrees. */
public enum Slot {
    /** The date exactly as written; of a trade figure its period. */
    DATE("date exact"),
    /** All people of the gold fact are found. */
    PERSONS("persons"),
    /** The place, but for its spelling. */
    PLACE("place"),
    /** The quote is what the text has at its offsets. */
    QUOTE("quote in text"),
    /** The status. */
    STATUS("status");

    private final String label;

    Slot(String label) {
        this.label = label;
    }

    /** The slot's name in reports. */
    public String label() {
        return label;
    }

    /** Which of the slots that the gold fact fills agree; the quote counts when the predicted one has it. */
    static Map<Slot, Boolean> compare(Fact gold, Fact predicted, Grounding grounding) {
        Map<Slot, Boolean> agreed = new EnumMap<>(Slot.class);
        agreed.put(STATUS, gold.details().status() == predicted.details().status());
        Optional<PartialDate> date = date(gold);
        if (date.isPresent()) {
            agreed.put(DATE, date.equals(date(predicted)));
        }
        if (gold.details().place().isPresent()) {
            agreed.put(
                    PLACE,
                    Words.same(gold.details().place(), predicted.details().place()));
        }
        List<Actor> people = People.of(gold);
        if (!people.isEmpty()) {
            agreed.put(PERSONS, People.allAmong(people, People.of(predicted)));
        }
        predicted.details().evidence().ifPresent(evidence -> agreed.put(QUOTE, grounding.holds(evidence)));
        return agreed;
    }

    private static Optional<PartialDate> date(Fact fact) {
        return fact instanceof TradeFigure figure
                ? figure.period()
                : fact.details().date();
    }
}
