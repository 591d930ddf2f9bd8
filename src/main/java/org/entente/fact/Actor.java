package org.entente.fact;

import java.util.Optional;

/**
 * Somebody who acts: a person, the holder of an office who is not named, or a state or organisation as a whole. Has at least a
 * name or somebody it acts for.
 *
 * @param name the person's name as the article writes it, in its base form
 * @param person the well-known Latin form of the name, such as {@code Sergey Lavrov}
 * @param office the office in English, such as {@code Minister of Foreign Affairs}
 * @param represents whom the actor acts for (JSON key {@code for}): the ISO 3166-1 alpha-2 code of a state, the acronym of an
 *     organisation, or the English name of a group that has neither
 */
public record Actor(
        Optional<String> name, Optional<String> person, Optional<String> office, Optional<String> represents) {
    /** Checks that somebody is meant. */
    public Actor {
        Require.filled("name", name);
        Require.filled("person", person);
        Require.filled("office", office);
        Require.filled("for", represents);
        Require.that(name.isPresent() || represents.isPresent(), "an actor needs `name` or `for`");
    }

    /** A state, organisation or group that acts as a whole. */
    public static Actor whole(String code) {
        return new Actor(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(code));
    }

    /** Whether a state, organisation or group acts itself: neither a person nor an office is told. */
    public boolean isWhole() {
        return name.isEmpty() && person.isEmpty() && office.isEmpty();
    }
}
