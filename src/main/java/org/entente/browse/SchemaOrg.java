package org.entente.browse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.article.Language;
import org.entente.fact.Status;
import org.entente.view.ArticleSummary;
import org.entente.view.Name;

/**
 * What search engines read of a page: JSON-LD in the vocabulary of <a href="https://schema.org">schema.org</a>. It can stand in a script element:
 * no {@code <} and no {@code &} is written as such.
 */
final class SchemaOrg {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaOrg() {}

    static String thing(Page page, String type, Name name) {
        Map<String, Object> fields = fields(page, type, name.path());
        fields.put("name", name.text(page.view().language()));
        fields.put(
                "alternateName",
                name.labels().values().stream().distinct().sorted().toList());
        return write(fields);
    }

    static String event(EventPage page) {
        Map<String, Object> fields = fields(page, "Event", page.listed().path());
        fields.put("name", page.title());
        page.listed().earliest().ifPresent(day -> fields.put("startDate", day.toString()));
        page.listed().latest().ifPresent(day -> fields.put("endDate", day.toString()));
        if (page.listed().status() == Status.CANCELLED) {
            fields.put("eventStatus", "https://schema.org/EventCancelled");
        }
        fields.put(
                "subjectOf",
                page.event().reports().stream()
                        .map(report -> report.article())
                        .distinct()
                        .map(SchemaOrg::source)
                        .toList());
        return write(fields);
    }

    static String article(ArticlePage page) {
        Map<String, Object> fields =
                fields(page, "NewsArticle", page.article().summary().path());
        fields.putAll(source(page.article().summary()));
        return write(fields);
    }

    private static Map<String, Object> source(ArticleSummary article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("@type", "NewsArticle");
        article.headline().ifPresent(headline -> fields.put("headline", headline));
        article.published().ifPresent(day -> fields.put("datePublished", day));
        article.language().map(Language::tag).ifPresent(tag -> fields.put("inLanguage", tag));
        article.address().ifPresent(address -> fields.put("url", address));
        article.publisher()
                .ifPresent(publisher -> fields.put("publisher", Map.of("@type", "Organization", "name", publisher)));
        return fields;
    }

    private static Map<String, Object> fields(Page page, String type, String path) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("@context", "https://schema.org");
        fields.put("@type", type);
        fields.put("@id", page.view().base() + path);
        return fields;
    }

    private static String write(Map<String, Object> fields) {
        try {
            return JSON.writeValueAsString(fields)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of text can always be written", e);
        }
    }
}
