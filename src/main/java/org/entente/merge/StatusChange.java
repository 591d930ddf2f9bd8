package org.entente.merge;

import java.time.LocalDate;

/**
 * A status that articles give an event after another one, or first.
 *
 * @param status what they say from then on
 * @param since the day on which an article said so first
 */
public record StatusChange(Course status, LocalDate since) {}
