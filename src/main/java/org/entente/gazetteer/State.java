package org.entente.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A state, present or past, or a territory that news treats as an actor of its own.
 *
 * @param code ISO 3166-1 alpha-2, or the code it had in ISO 3166-3
 * @param alpha3 ISO 3166-1 alpha-3, absent where ISO has none
 * @param formalNames the name in treaties, the usual one where there is no other
 * @param capital the slug of the city that is its seat of government, absent for some territories
 * @param dissolved the day on which a past state ceased to exist
 * @param successors the codes of the states that took a past state's place
 */
public record State(
        String code,
        Optional<String> alpha3,
        Labels labels,
        Labels formalNames,
        Optional<String> capital,
        Optional<LocalDate> dissolved,
        List<String> successors)
        implements Entity {
    public State {
        successors = List.copyOf(successors);
    }

    @Override
    public String path() {
        return "id/state/" + code;
    }
}
