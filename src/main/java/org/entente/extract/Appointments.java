package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.article.Language;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Grammatical;
import org.entente.text.Tokens;

/** Finds who takes an office: "X was elected president of Y", «послом назначен X», «назначил X министром». */
final class Appointments {
    private static final Set<String> GIVEN = Set.of("appoint", "elect");
    private static final String TAKEN = "take-office";
    /** So many tokens stand at most between the verb and the name or the office. */
    private static final int NEAR = 7;

    private static final WordSet NOT_YET = WordSet.of(
            "will", "would", "could", "may", "might", "should", "to", "not", "never", "не", "будет", "могут", "может");

    private final Tokens tokens;
    private final Sentence sentence;
    private final Language language;
    private final List<Appointment> found = new ArrayList<>();

    private Appointments(Tokens tokens, Sentence sentence, Language language) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.language = language;
    }

    /**
     * Somebody with the office that he takes.
     *
     * @param person who takes it
     * @param office the office, as a holder without a name
     */
    record Appointment(ActorMention person, ActorMention office) {}

    /** The appointments that a sentence tells of. */
    static List<Appointment> in(Document document, Sentence sentence) {
        Language language = document.language();
        Appointments appointments = new Appointments(document.tokens(), sentence, language);
        List<ActorMention> actors = sentence.actors();
        for (int i = 0; i < actors.size() && language != Language.ARABIC; i++) {
            ActorMention office = actors.get(i);
            if (office.name().isEmpty() && !office.offices().isEmpty() && appointments.fits(office)) {
                appointments.read(actors, i);
            }
        }
        return appointments.found;
    }

    /** Whether an office stands as that which somebody becomes. */
    private boolean fits(ActorMention office) {
        if (office.offices().getFirst().weak()) {
            return false;
        }
        int cases = office.features() & Grammatical.CASES;
        return (office.features() & Grammatical.PLURAL) == 0
                || (office.features() & Grammatical.SINGULAR) != 0
                || cases == 0;
    }

    private void read(List<ActorMention> actors, int index) {
        ActorMention office = actors.get(index);
        ActorMention before = index > 0 ? actors.get(index - 1) : null;
        ActorMention after = index + 1 < actors.size() ? actors.get(index + 1) : null;
        if (before != null && before.name().isPresent() && takes(before, office)) {
            found.add(new Appointment(before, office));
        } else if (language == Language.RUSSIAN
                && after != null
                && after.name().isPresent()
                && after.offices().isEmpty()
                && isGiven(office, office.to(), after.from())) {
            found.add(new Appointment(after, office));
        }
    }

    private boolean takes(ActorMention person, ActorMention office) {
        boolean near = office.from() - person.to() <= NEAR;
        return near
                && (isGiven(office, person.to(), office.from())
                        || has(person.to(), office.from(), Set.of(TAKEN))
                        || isObject(person, office));
    }

    /** "Named him ambassador": the verb stands before the name, and the office right behind it. */
    private boolean isObject(ActorMention person, ActorMention office) {
        boolean touching = office.from() - person.to() <= (language == Language.ENGLISH ? 3 : 1);
        return touching
                && person.offices().isEmpty()
                && isGiven(office, Math.max(sentence.from(), person.from() - 3), person.from());
    }

    private boolean isGiven(ActorMention office, int from, int to) {
        boolean becomes = language == Language.ENGLISH || (office.features() & Grammatical.INSTRUMENTAL) != 0;
        return becomes && to - from <= NEAR && has(from, to, GIVEN);
    }

    /** Whether a verb of one of the families, in the past or the present, stands between two tokens. */
    private boolean has(int from, int to, Set<String> families) {
        LexiconMatches matches = sentence.matches();
        for (int at = from; at < to; at++) {
            if (NOT_YET.contains(tokens, at)) {
                return false;
            }
            for (int number = 0; number < matches.count(at); number++) {
                for (int i = 0; i < matches.senses(at, number); i++) {
                    Sense sense = matches.sense(at, number, i);
                    if (sense.kind() == SenseKind.TRIGGER
                            && families.contains(sense.target())
                            && isTold(sense.detail())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isTold(String detail) {
        return detail.startsWith("verb")
                && !detail.contains("weak")
                && (detail.contains("past") || detail.contains("passive"));
    }
}
