package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One instrument of a text, however it is named in it. */
final class Instrument {
    private final int number;
    private final int sentence;
    private final Set<String> topics = new LinkedHashSet<>();
    private final Optional<Integer> count;
    private final boolean plural;
    private String kind;
    private String title;
    private List<String> parties = new ArrayList<>();
    private Optional<String> period;
    private int told;

    Instrument(int number, int sentence, InstrumentMention mention) {
        this.number = number;
        this.sentence = sentence;
        this.told = sentence;
        this.count = mention.count();
        this.plural = mention.form().plural();
        this.kind = mention.kind();
        this.title = mention.title();
        this.period = mention.period();
        topics.addAll(mention.topics());
    }

    int number() {
        return number;
    }

    /** The sentence that named it first. */
    int sentence() {
        return sentence;
    }

    /** The sentence that named it last. */
    int told() {
        return told;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    Set<String> topics() {
        return topics;
    }

    Optional<Integer> count() {
        return count;
    }

    /** Whether it is several of one kind that nobody counts. */
    boolean plural() {
        return plural;
    }

    Optional<String> period() {
        return period;
    }

    /** Whom it binds; empty as long as nothing tells. */
    List<String> parties() {
        return parties;
    }

    void binds(List<String> known) {
        if (known.size() > parties.size()) {
            parties = List.copyOf(known);
        }
    }

    /** Learns what another mention says. */
    void isNamed(int where, InstrumentMention mention) {
        told = where;
        topics.addAll(mention.topics());
        if (kind.isEmpty() || (sentence == 0 && !mention.kind().isEmpty())) {
            kind = mention.kind().isEmpty() ? kind : mention.kind();
        }
        if (title.isEmpty() || (sentence == 0 && mention.title().length() > title.length())) {
            title = mention.title();
        }
        period = period.or(mention::period);
    }
}
