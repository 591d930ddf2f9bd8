package org.entente.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Makes predictions out of gold facts by spoiling them here and there; what comes out can still be read. */
final class Perturbation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CODES = List.of("RU", "KZ", "SA", "EG", "TR", "FR", "EU", "UN", "Central Asia");
    private static final List<String> PLACES = List.of("Moscow", "MOSCOW", "Riyadh", "São Paulo", "Paris");
    private static final List<String> NAMES = List.of("Anna Berg", "Сергей Лавров", "أحمد", "Ли");
    private static final List<String> STATUSES = List.of("planned", "held", "cancelled", "proposed");
    private static final List<String> DATES =
            List.of("2023", "2023-23", "2024-05", "2023-04-11", "2023-04-10/2023-05-02", "../2022", "2024-01~");
    private static final List<String> LISTS = List.of("participants", "visitors", "parties", "signatories");
    private static final List<String> PERSONS = List.of("person", "envoy", "host");

    private final RandomGenerator random;

    Perturbation(RandomGenerator random) {
        this.random = random;
    }

    /** Writes a spoilt copy of every file of facts; some files are left out. */
    void spoil(List<Path> files, Path folder) throws IOException {
        for (Path file : files) {
            if (often(0.95)) {
                JsonNode article = JSON.readTree(file.toFile());
                spoil((ArrayNode) article.get("facts"));
                Files.writeString(folder.resolve(file.getFileName()), article.toString());
            }
        }
    }

    private void spoil(ArrayNode facts) {
        for (int index = facts.size() - 1; index >= 0; index--) {
            ObjectNode fact = (ObjectNode) facts.get(index);
            if (often(0.15)) {
                facts.insert(random.nextInt(facts.size() + 1), spoilt(fact.deepCopy()));
            }
            if (often(0.1)) {
                facts.remove(random.nextInt(facts.size()));
            }
            spoilt(fact);
        }
    }

    private ObjectNode spoilt(ObjectNode fact) {
        codes(fact);
        names(fact);
        put(fact, 0.1, "status", STATUSES);
        put(fact, 0.1, "date", DATES);
        blur(fact, "date");
        blur(fact, "period");
        put(fact, 0.15, "place", PLACES);
        remove(fact, 0.1, "date", "period", "stage", "count", "name", "organisation", "participants");
        numbers(fact);
        quote(fact);
        fact.put("confidence", random.nextInt(101) / 100.0);
        if (fact.path("date").equals(fact.path("period"))) {
            // A date that repeats the period is dropped when it is read
            fact.remove("date");
        }
        return fact;
    }

    private void codes(ObjectNode fact) {
        for (String key : LISTS) {
            fact.path(key).forEach(actor -> put((ObjectNode) actor, 0.04, "for", CODES));
            if (fact.path(key) instanceof ArrayNode actors && often(0.1)) {
                actors.add(actors.remove(0));
            }
        }
        if (fact.has("from")) {
            put(fact, 0.1, "from", CODES);
            put(fact, 0.1, "to", CODES);
        }
        if (fact.has("organisation")) {
            put(fact, 0.1, "organisation", List.of("SCO", "UN", "EU"));
        }
        if (fact.path("type").asText().equals("Visit")) {
            put(fact, 0.1, "country", List.of("RU", "SA", "FR"));
        }
        if (fact.path("type").asText().equals("Relation")) {
            put(fact, 0.1, "change", List.of("restored", "upgraded"));
        }
        if (fact.path("type").asText().equals("TradeFigure")) {
            put(fact, 0.15, "flow", List.of("exports", "imports", "turnover"));
        }
        if (fact.path("type").asText().equals("Agreement")) {
            put(fact, 0.1, "stage", List.of("signed", "ratified"));
        }
    }

    private void names(ObjectNode fact) {
        LISTS.forEach(key -> fact.path(key).forEach(actor -> name((ObjectNode) actor)));
        PERSONS.stream().map(fact::path).filter(JsonNode::isObject).forEach(actor -> name((ObjectNode) actor));
        if (fact.path("type").asText().equals("Office") && often(0.1)) {
            fact.put("former", !fact.path("former").asBoolean());
        }
    }

    private void name(ObjectNode actor) {
        if (!actor.has("name")) {
            return;
        }
        String name = actor.get("name").asText();
        switch (random.nextInt(12)) {
            case 0 -> actor.put("name", name.substring(name.lastIndexOf(' ') + 1));
            case 1 -> actor.put("name", name + "ом");
            case 2 ->
                actor.put(
                        "name",
                        name.substring(0, Math.max(1, name.length() - 3)).strip());
            case 3 ->
                actor.put(
                        "name", name.toUpperCase(Locale.ROOT).replace("ا", "أ").replace("ي", "ى"));
            case 4 -> actor.put("name", any(NAMES));
            case 5 ->
                actor.put(
                        "name",
                        name.substring(0, Math.max(1, name.length() - 3)).strip() + "ову");
            case 6 -> actor.remove("person");
            default -> {}
        }
    }

    /** Keeps the year of a date, and perhaps its month. */
    private void blur(ObjectNode fact, String key) {
        String date = fact.path(key).asText();
        if (date.matches("\\d{4}.*") && often(0.2)) {
            fact.put(key, date.substring(0, 4) + any(List.of("", "-04", "-21", "-24~", "-07-15/..")));
        }
    }

    private void numbers(ObjectNode fact) {
        for (String key : List.of("value", "count")) {
            if (fact.path(key).isIntegralNumber() && often(0.3)) {
                double factor = List.of(1.004, 1.006, 1.02, 0.996).get(random.nextInt(4));
                fact.put(key, Math.round(fact.get(key).asLong() * factor));
            }
        }
        if (fact.has("value") && fact.has("change") && often(0.2)) {
            fact.remove("value");
        }
    }

    private void quote(ObjectNode fact) {
        if (fact.has("quote") && often(0.1)) {
            fact.put("start", fact.get("start").asInt() + 1);
            fact.put("end", fact.get("end").asInt() + 1);
        } else if (often(0.1)) {
            List.of("quote", "start", "end").forEach(fact::remove);
        }
    }

    private void put(ObjectNode node, double chance, String key, List<String> values) {
        if (often(chance)) {
            node.put(key, any(values));
        }
    }

    /** Removes one key, unless the type needs it. */
    private void remove(ObjectNode fact, double chance, String... keys) {
        String key = keys[random.nextInt(keys.length)];
        boolean needed =
                key.equals("participants") && !fact.path("type").asText().equals("Gathering");
        if (!needed && often(chance)) {
            fact.remove(key);
        }
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean often(double chance) {
        return random.nextDouble() < chance;
    }
}
