package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.gazetteer.Entity;
import org.entente.gazetteer.Gazetteer;

/** The English name of a gathering: "79th session of the UN General Assembly". */
final class GatheringName {
    /** What "on the sidelines of the summit" names with its last word. */
    private static final Map<String, String> EDGES = Map.of(
            "саммита",
            "summit",
            "саммите",
            "summit",
            "форума",
            "forum",
            "форуме",
            "forum",
            "сессии",
            "session",
            "заседания",
            "session",
            "конференции",
            "conference",
            "генассамблеи",
            "General Assembly",
            "ассамблеи",
            "General Assembly");

    private GatheringName() {}

    /** The words of an English text; of others the nouns in English with ordinal, parties and organisation. */
    static String of(GatheringPhrase phrase, List<String> parties, Optional<String> organisation) {
        if (phrase.scene().language() == Language.ENGLISH) {
            return phrase.text();
        }
        List<String> kinds = new ArrayList<>();
        for (int at : phrase.heads()) {
            String kind = ((TriggerUnit) phrase.scene().units().get(at))
                    .of("gathering", "talks")
                    .orElseThrow()
                    .value("en");
            String edge = kind.isEmpty()
                    ? EDGES.getOrDefault(
                            phrase.scene()
                                    .tokens()
                                    .folded(phrase.scene().units().get(at).to() - 1),
                            "")
                    : kind;
            if (!edge.isEmpty()) {
                kinds.add(edge);
            }
        }
        String sides = organisation.isPresent()
                ? ""
                : parties.stream().map(GatheringName::english).collect(Collectors.joining("-"));
        return compose(
                phrase,
                kinds.isEmpty() ? List.of(phrase.isCommission() ? "joint commission" : "meeting") : kinds,
                sides,
                parties,
                organisation);
    }

    private static String compose(
            GatheringPhrase phrase,
            List<String> kinds,
            String sides,
            List<String> parties,
            Optional<String> organisation) {
        StringBuilder name = new StringBuilder();
        phrase.ordinal()
                .ifPresent(number -> name.append(Ordinals.english(number)).append(' '));
        boolean commission = kinds.size() == 1
                && organisation.isEmpty()
                && phrase.isCommission()
                && !kinds.getFirst().matches("(?i).*(?:commission|committee|council|dialogue).*");
        boolean split = kinds.size() > 1 || commission;
        if (!sides.isEmpty() && !split) {
            name.append(sides).append(' ');
        }
        name.append(kinds.getFirst());
        if (split) {
            String second =
                    kinds.size() > 1 ? String.join(" of the ", kinds.subList(1, kinds.size())) : "joint commission";
            name.append(" of the ")
                    .append(sides)
                    .append(sides.isEmpty() ? "" : " ")
                    .append(second);
        }
        organisation
                .filter(code -> name.indexOf(code) < 0)
                .ifPresent(code -> name.append(" of the ")
                        .append(parties.contains("UNGA") ? "UN General Assembly" : english(code)));
        return name.toString();
    }

    private static String english(String code) {
        Gazetteer gazetteer = Gazetteer.bundled();
        Optional<String> state = gazetteer.state(code).map(one -> one.labels().english());
        return state.or(() -> gazetteer.organisation(code).map(Entity::labels).map(labels -> labels.english()))
                .orElseGet(() -> Parties.code(code));
    }
}
