package org.entente.merge;

import java.util.Comparator;
import org.entente.fact.FactType;

/**
 * The identity of an event: reports with equal keys tell of the same event.
 *
 * @param type what kind of event it is
 * @param slug the readable part: the earliest day and the parties ({@code 2023-04-11-kz-ru}), empty when neither is known
 * @param fingerprint the first eight hexadecimal digits of the SHA-256 of all that identifies the event
 */
public record EventKey(FactType type, String slug, String fingerprint) implements Comparable<EventKey> {
    private static final Comparator<EventKey> ORDER =
            Comparator.comparing(EventKey::type).thenComparing(EventKey::slug).thenComparing(EventKey::fingerprint);

    /** The last part of the event's IRI: {@code 2023-04-11-kz-ru-91af03c2}. */
    public String localName() {
        return slug.isEmpty() ? fingerprint : slug + "-" + fingerprint;
    }

    @Override
    public int compareTo(EventKey other) {
        return ORDER.compare(this, other);
    }
}
