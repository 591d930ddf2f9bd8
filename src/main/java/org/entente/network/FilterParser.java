package org.entente.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.article.Language;
import org.entente.rdf.EventType;
import org.entente.store.NearMiss;
import org.entente.store.ParameterType;

/**
 * Reads {@link NetworkFilter}s from parameters.
 *
 * @param parameters the values by name
 * @param base the base of the dataset's IRIs
 */
record FilterParser(Map<String, String[]> parameters, String base) {
    private static final String ALL = "all";
    private static final List<String> NAMES = List.of(
            "type", "status", "state", "party", "match", "person", "from", "to", "nodes", "edges", "labels", "lang",
            "limit", "bom");
    private static final Map<String, EventType> TYPES = types();
    private static final Map<String, NodeChoice> NODES =
            words(List.of(NodeChoice.values()), choice -> choice.name().toLowerCase(Locale.ROOT));
    private static final Map<String, EdgeChoice> EDGES =
            words(List.of(EdgeChoice.values()), choice -> choice.name().toLowerCase(Locale.ROOT));
    private static final Map<String, String> STATUSES = words(EventChoice.STATUSES, Function.identity());
    private static final Map<String, Language> LANGUAGES =
            words(List.of(Language.ENGLISH, Language.RUSSIAN, Language.ARABIC), Language::tag);
    private static final Map<String, Boolean> YES = words(List.of(false, true), String::valueOf);
    private static final Map<String, Boolean> MATCH = words(List.of(false, true), all -> all ? ALL : "any");

    NetworkFilter parse() {
        parameters.keySet().forEach(FilterParser::requireKnown);
        EventChoice events =
                new EventChoice(several("type", TYPES), several("status", STATUSES), who(), day("from"), day("to"));
        if (events.from().isPresent()
                && events.to().filter(events.from().get()::isAfter).isPresent()) {
            throw new FilterProblem("from %s to %s is the wrong way round"
                    .formatted(events.from().get(), events.to().orElseThrow()));
        }
        NetworkFilter.Shape shape = new NetworkFilter.Shape(
                one("nodes", NODES).orElse(NodeChoice.PARTIES),
                one("edges", EDGES).orElse(EdgeChoice.EVENT),
                one("labels", LANGUAGES).or(() -> one("lang", LANGUAGES)).orElse(Language.ENGLISH),
                one("bom", YES).orElse(false));
        return new NetworkFilter(events, shape, limit());
    }

    private EventChoice.Who who() {
        Set<Node> parties = things("state", "party");
        parties.addAll(things("party", "party"));
        return new EventChoice.Who(parties, one("match", MATCH).orElse(false), things("person", "person"));
    }

    private static void requireKnown(String name) {
        if (!NAMES.contains(name)) {
            throw unknown("parameter", name, NAMES);
        }
    }

    private <T> Set<T> several(String name, Map<String, T> known) {
        Set<T> found = new LinkedHashSet<>();
        for (String word : values(name)) {
            if (word.equalsIgnoreCase(ALL)) {
                found.addAll(known.values());
            } else {
                found.add(find(name, word, known));
            }
        }
        return found;
    }

    private <T> Optional<T> one(String name, Map<String, T> known) {
        return single(name).map(word -> find(name, word, known));
    }

    private static <T> T find(String name, String word, Map<String, T> known) {
        T found = known.get(word.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw unknown(name, word, known.keySet());
        }
        return found;
    }

    private Set<Node> things(String name, String type) {
        ParameterType reader = ParameterType.parse(type);
        Set<Node> found = new LinkedHashSet<>();
        for (String value : values(name)) {
            try {
                found.add(reader.node(value, base));
            } catch (IllegalArgumentException wrong) {
                throw new FilterProblem(
                        "%s '%s' %s; %s".formatted(name, value, wrong.getMessage(), reader.allowed()), wrong);
            }
        }
        return found;
    }

    private Optional<LocalDate> day(String name) {
        return single(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                throw new FilterProblem("%s '%s' is no day; give one such as 2023-04-11".formatted(name, text), noDay);
            }
        });
    }

    private int limit() {
        return single("limit")
                .map(text -> {
                    if (!text.matches("[1-9][0-9]{0,8}")) {
                        throw new FilterProblem("limit '%s' is no number from 1 to 999999999".formatted(text));
                    }
                    return Integer.parseInt(text);
                })
                .orElse(Integer.MAX_VALUE);
    }

    private Optional<String> single(String name) {
        List<String> values = values(name);
        if (values.size() > 1) {
            throw new FilterProblem("%s is given %d times; give one value".formatted(name, values.size()));
        }
        return values.stream().findFirst();
    }

    private List<String> values(String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static FilterProblem unknown(String what, String word, Collection<String> known) {
        return new FilterProblem("%s '%s' is not known%s. Give %s"
                .formatted(what, word, NearMiss.suggestion(word, known), String.join(", ", known))
                .replace("?.", "?"));
    }

    private static Map<String, EventType> types() {
        Map<String, EventType> types = words(List.of(EventType.values()), EventType::word);
        types.put("agreement", EventType.AGREEMENT_STEP);
        types.put("membership", EventType.MEMBERSHIP_CHANGE);
        return types;
    }

    private static <T> Map<String, T> words(List<T> values, Function<T, String> word) {
        return values.stream()
                .collect(Collectors.toMap(word, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
