package org.entente.evaluate;

import java.util.Map;

/**
 * A predicted fact that is a gold one at its core.
 *
 * @param gold the position of the gold fact among those of its article
 * @param predicted the position of the predicted one
 * @param full whether they agree in full
 * @param slots which slots agree, of those that are compared
 */
record FactMatch(int gold, int predicted, boolean full, Map<Slot, Boolean> slots) {
    /** How many slots agree. */
    int agreedSlots() {
        return (int) slots.values().stream().filter(agrees -> agrees).count();
    }

    /** How far the two stand from each other in their lists. */
    int distance() {
        return Math.abs(gold - predicted);
    }
}
