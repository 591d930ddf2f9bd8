package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What a parameter of a named query may hold, and how its text becomes an RDF term; never by pasting it into a query. */
public sealed interface ParameterType permits ResourceType, IntegerType, ValueType {
    /** The word for it in a query's header, such as {@code person} or {@code integer(1..100)}. */
    String text();

    /** What is allowed, as the end of a message: {@code "give a date such as 2023-04-11"}. */
    String allowed();

    /** The term for a value; {@code IllegalArgumentException} says what is wrong with the value. */
    Node node(String value, String base);

    /** Reads the word in a header; {@code IllegalArgumentException} for one that is not known. */
    static ParameterType parse(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new IntegerType(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        if (text.equals("integer")) {
            return new IntegerType(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        List<ParameterType> types = new ArrayList<>(List.of(ResourceType.values()));
        types.addAll(List.of(ValueType.values()));
        return types.stream()
                .filter(type -> type.text().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(text, types));
    }

    private static IllegalArgumentException unknown(String text, List<ParameterType> types) {
        List<String> words =
                new ArrayList<>(types.stream().map(ParameterType::text).toList());
        words.add("integer");
        return new IllegalArgumentException("unknown type %s%s Types are %s and integer(1..100)"
                .formatted(text, NearMiss.suggestion(text, words) + ".", String.join(", ", words))
                .replace("?.", "?"));
    }

    Pattern RANGE = Pattern.compile("integer\\((-?\\d{1,9})\\.\\.(-?\\d{1,9})\\)");
}
