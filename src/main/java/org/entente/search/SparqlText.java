package org.entente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.entente.search.Asking.Answer;
import org.entente.search.Asking.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The index as jena-text asks it for {@code text:query}: by text and, where given, property, language and subject. The text is what a reader
 * would type, not a query of Lucene, so that no query can be malformed or costly. The index knows no graphs: inside GRAPH it finds the same.
 *
 * <p>What jena-text would write into an index goes past it: {@link WatchedDataset} does that.
 */
final class SparqlText implements TextIndex {
    private static final int MOST = 10_000;

    private final FullText index;
    private final EntityDefinition definition = new EntityDefinition(EntryDocument.IRI, EntryDocument.TEXT);

    SparqlText(FullText index) {
        this.index = index;
        definition.setLangField(EntryDocument.LANGUAGE);
        TextRole.properties().forEach(property -> definition.set(property.getURI(), property));
    }

    private List<TextHit> find(List<Condition> conditions, String text, @Nullable String language, int limit) {
        Asking asking = new Asking(SearchText.of(text), EntryDocument.ORDER, Traits.language(given(language)));
        int most = limit <= 0 ? MOST : Math.min(limit, MOST);
        return index.ask(searcher -> {
            List<TextHit> found = new ArrayList<>();
            Optional<Answer> answer = asking.ask(searcher, conditions.toArray(Condition[]::new));
            if (answer.isPresent()) {
                for (BestHits.Best best : answer.get().hits().ranked(0, most)) {
                    found.add(hit(searcher, best));
                }
            }
            return found;
        });
    }

    private static TextHit hit(IndexSearcher searcher, BestHits.Best best) throws IOException {
        Document document = searcher.storedFields().document(best.document());
        return new TextHit(
                NodeFactory.createURI(document.get(EntryDocument.IRI)),
                best.score(),
                literal(document.get(EntryDocument.TEXT), document.get(EntryDocument.LANGUAGE)),
                null,
                NodeFactory.createURI(document.get(EntryDocument.PROPERTY)));
    }

    private static Node literal(String text, String language) {
        return language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
    }

    private static List<Condition> conditions(
            @Nullable String subject, @Nullable List<Resource> properties, @Nullable String language) {
        List<Condition> conditions = new ArrayList<>();
        if (subject != null) {
            conditions.add(new Condition(EntryDocument.IRI, List.of(subject)));
        }
        if (properties != null) {
            conditions.add(new Condition(
                    EntryDocument.PROPERTY,
                    properties.stream().map(Resource::getURI).toList()));
        }
        if (language != null && !language.isEmpty()) {
            conditions.add(new Condition(EntryDocument.LANGUAGE, List.of(language)));
        }
        return conditions;
    }

    private static String given(@Nullable String language) {
        return language == null ? "" : language;
    }

    @Override
    public List<TextHit> query(Node property, String text, String graph, String language) {
        return query(property, text, graph, language, MOST);
    }

    @Override
    public List<TextHit> query(Node property, String text, String graph, String language, int limit) {
        return query(property, text, graph, language, limit, null);
    }

    @Override
    public List<TextHit> query(
            Node property, String text, String graph, String language, int limit, @Nullable String highlight) {
        return find(conditions(null, of(property), language), text, language, limit);
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties, String text, String graph, String language, int limit, String highlight) {
        return find(conditions(null, properties, language), text, language, limit);
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String text,
            String graph,
            String language,
            int limit,
            String highlight) {
        return find(conditions(subject, properties, language), text, language, limit);
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String text,
            String graph,
            String language,
            int limit,
            String highlight) {
        String iri = subject != null && subject.isURI() ? subject.getURI() : null;
        return find(conditions(iri, properties, language), text, language, limit);
    }

    private static @Nullable List<Resource> of(@Nullable Node property) {
        return property == null ? null : List.of(ResourceFactory.createResource(property.getURI()));
    }

    @Override
    public EntityDefinition getDocDef() {
        return definition;
    }

    @Override
    public Map<String, Node> get(String uri) {
        return Map.of();
    }

    @Override
    public void addEntity(Entity entity) {
        // see above
    }

    @Override
    public void updateEntity(Entity entity) {
        // see above
    }

    @Override
    public void deleteEntity(Entity entity) {
        // see above
    }

    @Override
    public void prepareCommit() {
        // see above
    }

    @Override
    public void commit() {
        // see above
    }

    @Override
    public void rollback() {
        // see above
    }

    @Override
    public void close() {
        // the store closes the index
    }
}
