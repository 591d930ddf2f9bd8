package org.entente.merge;

import java.util.Optional;
import org.entente.fact.Actor;
import org.entente.text.Slug;

/** Who an actor is, so that two articles' actors can be compared. */
public final class ActorKey {
    private ActorKey() {}

    /**
     * The person, as the last part of an IRI: the well-known name ({@code sergey-lavrov}), else the name as written with whom he acts for
     * ({@code aibek-smadiyarov-kz}). Empty when the actor is no named person.
     */
    public static Optional<String> person(Actor actor) {
        if (actor.person().isPresent()) {
            return actor.person().map(Slug::of);
        }
        return actor.name()
                .map(name -> Slug.of(name)
                        + actor.represents().map(code -> "-" + Slug.of(code)).orElse(""));
    }

    /** The office with whom it is for, as the last part of an IRI: {@code RU-minister-of-foreign-affairs}. Empty when no office is told. */
    public static Optional<String> office(Actor actor) {
        return actor.office()
                .map(title -> actor.represents()
                                .map(code -> isStateCode(code) ? code + "-" : Slug.of(code) + "-")
                                .orElse("")
                        + Slug.of(title));
    }

    /** The most telling of person, office and whom the actor is for. */
    static String identity(Actor actor) {
        return person(actor)
                .or(() -> office(actor))
                .or(actor::represents)
                .orElseThrow(() -> new IllegalArgumentException("an actor without name, office or party: " + actor));
    }

    private static boolean isStateCode(String code) {
        return code.length() == 2;
    }
}
