package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.fact.Fact;

/** Is told what extraction tries and what comes of it. As it stands it listens to nothing, so that plain extraction pays nothing for it. */
interface Trace {
    /** Listens to nothing. */
    Trace NONE = new Trace() {};

    /** A frame begins to read a sentence. */
    default void reads(FrameEntry frame, Scene scene) {}

    /** The frame that reads the sentence takes no fact from one of its units. */
    default void refuses(Scene scene, int at, Refusal why) {}

    /**
     * The frame that reads the sentence takes a fact from it.
     *
     * @param draft the fact
     * @param known the fact of the same event that was told before, to which it only adds; the fact itself when there is none
     */
    default void takes(Draft draft, Draft known) {}

    /** The text is read to its end, and this is what became of a draft; nothing, when it lacks what facts of its type need. */
    default void makes(Draft draft, Optional<Fact> fact) {}

    /** Somebody is named with an office. */
    default void holds(int sentence, ActorMention actor, Holding holding) {}

    /** What becomes of an office that stands with a name. */
    sealed interface Holding {
        /**
         * A fact.
         *
         * @param features what its confidence rests on
         */
        record Held(Fact fact, List<String> features) implements Holding {}

        /** No fact. */
        record None(Refusal why) implements Holding {}
    }
}
