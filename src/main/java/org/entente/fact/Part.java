package org.entente.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One object of the JSON, read key by key. What is missing or wrong goes to the findings, and the reading goes on with a stand-in
 * or nothing, so that one pass finds every problem. A key that nothing asked for is a problem too.
 */
final class Part {
    private static final String WHOLE_NUMBER = "a whole number below 2147483648";

    private final JsonNode node;
    private final Supplier<String> place;
    private final Findings findings;
    private final List<String> asked = new ArrayList<>();

    /**
     * @param node an object
     * @param place where it stands in the article, such as {@code fact 3}
     */
    Part(JsonNode node, Supplier<String> place, Findings findings) {
        this.node = node;
        this.place = place;
        this.findings = findings;
    }

    /** What a recipe makes of this part; empty when it, the part or its keys have a problem. */
    <T> Optional<T> build(Function<Part, T> recipe) {
        int before = findings.count();
        Optional<T> made = Optional.empty();
        Optional<String> complaint = Optional.empty();
        try {
            made = Optional.of(recipe.apply(this));
        } catch (IllegalArgumentException e) {
            complaint = Optional.of(message(e));
        }
        complainAboutUnknownKeys();
        if (findings.count() > before) {
            return Optional.empty();
        }
        complaint.ifPresent(message -> findings.problem(place.get(), message));
        return made;
    }

    /** Something made of some keys of this part; empty, with a problem, when it cannot be made. */
    <T> Optional<T> attempt(Supplier<T> making) {
        int before = findings.count();
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException e) {
            if (findings.count() == before) {
                findings.problem(place.get(), message(e));
            }
            return Optional.empty();
        }
    }

    void problem(String key, String message) {
        findings.problem(placeOf(key), message);
    }

    void warn(String key, String message) {
        findings.warn(placeOf(key), message);
    }

    Optional<String> text(String key) {
        return text(key, false);
    }

    /** Words taken from an article as they are, which may hold controls of writing direction. */
    Optional<String> verbatim(String key) {
        return text(key, true);
    }

    /** A text that must be there. */
    String requiredText(String key) {
        return text(key).orElseGet(() -> standIn(key, "text", "?"));
    }

    /** A text that means something. */
    <T> Optional<T> parsed(String key, Function<String, T> parser) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException e) {
                problem(key, message(e));
                return Optional.empty();
            }
        });
    }

    /** A word of a fixed list. */
    <E extends Enum<E> & Coded> Optional<E> word(String key, Class<E> type) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = Coded.of(type, text.get());
        if (constant.isEmpty()) {
            List<String> words = Coded.codes(type);
            String guess = NearWord.of(text.get(), words)
                    .map(near -> "did you mean \"" + near + "\"? ")
                    .orElse("");
            problem(
                    key,
                    Shown.quoted(text.get()) + " is not a known " + key + "; " + guess + "allowed: "
                            + String.join(", ", words));
        }
        return constant;
    }

    /** A word of a fixed list that must be there. */
    <E extends Enum<E> & Coded> E requiredWord(String key, Class<E> type) {
        return word(key, type)
                .orElseGet(() ->
                        standIn(key, "one of " + String.join(", ", Coded.codes(type)), type.getEnumConstants()[0]));
    }

    Optional<BigDecimal> number(String key) {
        return take(key, JsonNode::isNumber, "a number").map(JsonNode::decimalValue);
    }

    Optional<Integer> whole(String key) {
        Optional<BigDecimal> number =
                take(key, JsonNode::isNumber, WHOLE_NUMBER).map(JsonNode::decimalValue);
        return number.flatMap(given -> {
            try {
                return Optional.of(given.intValueExact());
            } catch (ArithmeticException e) {
                problem(key, given + " is not allowed; it needs " + WHOLE_NUMBER);
                return Optional.empty();
            }
        });
    }

    /** True when the key is there and true. */
    boolean flag(String key) {
        return take(key, JsonNode::isBoolean, "true or false")
                .map(JsonNode::booleanValue)
                .orElse(false);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list(key)) {
            check(key, element, JsonNode::isTextual, "texts only")
                    .ifPresent(text -> texts.add(clean(key, text.textValue(), false)));
        }
        return texts;
    }

    Optional<Part> part(String key) {
        return take(key, JsonNode::isObject, "an object").map(child -> new Part(child, () -> placeOf(key), findings));
    }

    /**
     * What a recipe makes of the objects of a list, one after the other; those of which it makes nothing are left out.
     *
     * @param places where each of them stands in this part, given its number from 1
     */
    <T> List<T> parts(String key, IntFunction<String> places, Function<Part, Optional<T>> recipe) {
        List<T> made = new ArrayList<>();
        int number = 0;
        for (JsonNode element : list(key)) {
            int position = ++number;
            Supplier<String> there = () -> within(places.apply(position));
            if (element.isObject()) {
                recipe.apply(new Part(element, there, findings)).ifPresent(made::add);
            } else {
                findings.problem(there.get(), "is " + kind(element) + "; it needs an object");
            }
        }
        return made;
    }

    /** Complains when the key is not there. */
    void require(String key, String kind) {
        if (!node.has(key)) {
            problem(key, "is missing; it needs " + kind);
        }
    }

    /** What a piece of JSON is, as messages call it. */
    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case BOOLEAN -> value.asText();
            case NUMBER -> "a number";
            case NULL -> "null";
            case STRING, BINARY, MISSING, POJO -> "text";
        };
    }

    private <T> T standIn(String key, String kind, T value) {
        require(key, kind);
        return value;
    }

    private Optional<String> text(String key, boolean verbatim) {
        return take(key, JsonNode::isTextual, "text").map(text -> clean(key, text.textValue(), verbatim));
    }

    /** The text as it is; complains when it is blank or holds characters that it may not hold. */
    private String clean(String key, String text, boolean verbatim) {
        if (text.isBlank()) {
            problem(key, "is empty; it needs text, or leave the key out");
        }
        Characters.complaint(text, verbatim).ifPresent(complaint -> problem(key, complaint));
        return text;
    }

    private Iterable<JsonNode> list(String key) {
        Optional<JsonNode> list = take(key, JsonNode::isArray, "a list");
        return list.isPresent() ? list.get() : List.of();
    }

    private Optional<JsonNode> take(String key, Predicate<JsonNode> allowed, String kind) {
        asked.add(key);
        JsonNode value = node.get(key);
        return value == null ? Optional.empty() : check(key, value, allowed, kind);
    }

    private Optional<JsonNode> check(String key, JsonNode value, Predicate<JsonNode> allowed, String kind) {
        if (allowed.test(value)) {
            return Optional.of(value);
        }
        problem(key, "is " + kind(value) + "; it needs " + kind + (value.isNull() ? ", or leave the key out" : ""));
        return Optional.empty();
    }

    private void complainAboutUnknownKeys() {
        node.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                String guess = NearWord.of(key, asked)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElseGet(() -> "allowed: " + String.join(", ", asked));
                findings.problem(place.get(), Shown.quoted(key) + " is not a key that belongs here; " + guess);
            }
        });
    }

    private String placeOf(String key) {
        return within("key `" + key + "`");
    }

    private String within(String inner) {
        String outer = place.get();
        return outer.isEmpty() ? inner : outer + ", " + inner;
    }

    private static String message(IllegalArgumentException e) {
        return Objects.requireNonNullElse(e.getMessage(), "is not allowed");
    }
}
