package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD, wherever in the graph it stands. */
final class LinkedData {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*$");
    private static final Set<String> KINDS = Set.of("Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting");

    private final Map<String, JsonNode> named = new HashMap<>();
    private final @Nullable JsonNode article;

    private LinkedData(List<JsonNode> objects) {
        JsonNode found = null;
        for (JsonNode object : objects) {
            JsonNode id = object.path("@id");
            if (id.isTextual() && object.size() > 1) {
                named.putIfAbsent(id.asText(), object);
            }
            found = found == null && isArticle(object.path("@type")) ? object : found;
        }
        article = found;
    }

    /** What a page says; a script that is no JSON says nothing. */
    static LinkedData of(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            parsed(script.data()).ifPresent(root -> collect(root, objects));
        }
        return new LinkedData(objects);
    }

    /** Empty for broken metadata, which a page that is whole may have. */
    private static Optional<JsonNode> parsed(String script) {
        try {
            return Optional.of(JSON.readTree(WRAPPING.matcher(script).replaceAll("")));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** The first of the fields that the article has, as text. */
    Optional<String> text(String... fields) {
        JsonNode node = article;
        if (node == null) {
            return Optional.empty();
        }
        for (String field : fields) {
            Optional<String> value = text(node.path(field));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The name of what a field stands for. */
    Optional<String> nameOf(String field) {
        JsonNode node = article;
        if (node == null) {
            return Optional.empty();
        }
        JsonNode value = first(node.path(field));
        JsonNode whole =
                value.has("name") ? value : named.getOrDefault(value.path("@id").asText(), value);
        return text(whole.isTextual() ? whole : whole.path("name"));
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode value = first(node);
        if (value.isObject()) {
            value = value.has("@id") ? value.path("@id") : value.path("@value");
        }
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static void collect(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                objects.add(node);
            }
            node.forEach(open::add);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article") || KINDS.contains(name);
    }
}
