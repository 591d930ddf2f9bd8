package org.entente.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.fact.Actor;
import org.entente.fact.FactType;
import org.entente.gazetteer.Currency;
import org.entente.gazetteer.Entity;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Group;
import org.entente.gazetteer.OfficeKind;
import org.entente.gazetteer.Organisation;
import org.entente.gazetteer.Place;
import org.entente.gazetteer.State;
import org.entente.merge.ActorKey;
import org.entente.merge.EventIdentity;
import org.entente.merge.EventKey;
import org.entente.merge.Told;
import org.entente.text.Fingerprint;
import org.entente.text.Memo;
import org.entente.text.Slug;

/**
 * The IRIs of a dataset: {@code {base}id/{kind}/{name}} for things, {@code {base}graph/…} for named graphs. No blank nodes, no percent signs.
 *
 * <p>A report is a fragment of its article ({@code …/article/91af03c2d4e5f607#fact-3}), a mention a fragment beside it ({@code …#fact-3-actor-1}), a
 * participation a fragment of its event.
 */
public final class Names {
    /** The base of a dataset that nobody has named otherwise. */
    public static final String DEFAULT_BASE = "http://localhost:3330/";

    private static final int REMEMBERED = 1 << 10;
    private static final int LONGEST_REMEMBERED = 200;

    /** Digits of an event key's fingerprint. */
    private static final int FINGERPRINT = 8;

    private final String base;
    private final Gazetteer gazetteer;
    private final Map<String, String> codes;

    /** Articles name the same people and places again and again. */
    private final Memo<Actor, Known> actors = new Memo<>(REMEMBERED, Names::isSmall, this::known);

    private final Memo<String, Node> places = new Memo<>(REMEMBERED, Names::isSmall, this::findPlace);
    private final Memo<String, Node> parties = new Memo<>(REMEMBERED, Names::isSmall, this::findParty);

    /** What names an actor. */
    private record Known(Optional<Node> person, Optional<Node> office, Optional<Node> party) {}

    private Names(String base, Gazetteer gazetteer) {
        this.base = base;
        this.gazetteer = gazetteer;
        this.codes = codes(base, gazetteer);
    }

    private static Map<String, String> codes(String base, Gazetteer gazetteer) {
        Map<String, String> codes = new HashMap<>();
        for (Entity entity : gazetteer.all()) {
            String iri = base + entity.path();
            switch (entity) {
                case State state -> codes.put(iri, state.code());
                case Organisation organisation -> codes.put(iri, organisation.code());
                case Group group -> codes.put(iri, group.labels().english());
                case Currency currency -> codes.put(iri, currency.code());
                case Place place -> {}
                case OfficeKind kind -> {}
            }
        }
        return Map.copyOf(codes);
    }

    /**
     * The names under a base.
     *
     * @param base an absolute http or https IRI; a missing slash at its end is added
     * @throws IllegalArgumentException if it is no such IRI
     */
    public static Names of(String base, Gazetteer gazetteer) {
        String whole = base.endsWith("/") ? base : base + "/";
        try {
            URI uri = new URI(whole);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null) {
                return new Names(whole, gazetteer);
            }
        } catch (URISyntaxException notAnIri) {
            throw new IllegalArgumentException(wrongBase(base), notAnIri);
        }
        throw new IllegalArgumentException(wrongBase(base));
    }

    private static String wrongBase(String base) {
        return "'%s' can not be the base of IRIs; give an absolute http or https IRI without query, such as https://example.org/"
                .formatted(base);
    }

    /** The base, with a slash at its end. */
    public String base() {
        return base;
    }

    public Node article(String articleId) {
        return iri("id/article/" + hash(articleId));
    }

    public Node articleGraph(String articleId) {
        return articleGraph(base, hash(articleId));
    }

    public Node eventsGraph() {
        return eventsGraph(base);
    }

    /** The graph of the events of a dataset. */
    public static Node eventsGraph(String base) {
        return NodeFactory.createURI(base + "graph/events");
    }

    public Node gazetteerGraph() {
        return gazetteerGraph(base);
    }

    /** The graph of the gazetteer of a dataset. */
    public static Node gazetteerGraph(String base) {
        return NodeFactory.createURI(base + "graph/gazetteer");
    }

    /** The graph of an article, by the last part of its IRI. */
    public static Node articleGraph(String base, String slug) {
        return NodeFactory.createURI(base + "graph/article/" + slug);
    }

    public Node ontologyGraph() {
        return iri("graph/ontology");
    }

    /** Whether the graph holds an article. */
    public boolean isArticleGraph(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(base + "graph/article/");
    }

    /** The report of a fact. */
    public Node report(Told told) {
        return report(article(told.article().id()), told.position());
    }

    static Node report(Node article, int position) {
        return NodeFactory.createURI(article.getURI() + "#fact-" + position);
    }

    static Node mention(Node report, int position) {
        return NodeFactory.createURI(report.getURI() + "-actor-" + position);
    }

    /** The event of a key: {@code id/meeting/2023-04-11-kz-ru-91af03c2}. */
    public Node event(EventKey key) {
        return iri("id/" + EVENT_PATHS.get(key.type()) + "/" + key.localName());
    }

    /** The key of an event's IRI: the inverse of {@link #event}. */
    public EventKey key(Node event) {
        String[] parts = event.getURI().substring(base.length()).split("/", -1);
        String local = parts[2];
        int cut = local.length() - FINGERPRINT;
        return new EventKey(
                Objects.requireNonNull(EVENT_TYPES.get(parts[1]), event::getURI),
                cut == 0 ? "" : local.substring(0, cut - 1),
                local.substring(cut));
    }

    /** The instrument of which a report tells a step. */
    Node instrument(Told told) {
        return iri("id/agreement/" + EventIdentity.instrument(told));
    }

    /** A participation in an event, told by what it says: a fragment of the event. */
    static Node participation(Node event, String content) {
        return NodeFactory.createURI(event.getURI() + "#p-" + Fingerprint.of(content, 8));
    }

    /** That two people in reports of an event are one: a fragment of the event. */
    static Node identification(Node event, String content) {
        return NodeFactory.createURI(event.getURI() + "#same-" + Fingerprint.of(content, 8));
    }

    /** The kinds that IRIs of events name ({@code meeting}, {@code agreement-step}). */
    public static Set<String> eventKinds() {
        return EVENT_TYPES.keySet();
    }

    /** What can be meant by an event's IRI, by kind and slug ({@code meeting/2023-04-11-kz-ru-91af03c2}), or by the slug alone. */
    public List<Node> eventsNamed(String name) {
        if (name.startsWith(base)) {
            return List.of(NodeFactory.createURI(name));
        }
        if (name.indexOf('/') > 0) {
            return EVENT_TYPES.containsKey(name.substring(0, name.indexOf('/')))
                    ? List.of(iri("id/" + name))
                    : List.of();
        }
        return EVENT_TYPES.keySet().stream()
                .sorted()
                .map(kind -> iri("id/" + kind + "/" + name))
                .toList();
    }

    /** A change of an event's status: a fragment of the event. */
    static Node statusChange(Node event, int number) {
        return NodeFactory.createURI(event.getURI() + "#status-" + number);
    }

    Optional<Node> person(Actor actor) {
        return actors.of(actor).person();
    }

    Optional<Node> office(Actor actor) {
        return actors.of(actor).office();
    }

    private Known known(Actor actor) {
        return new Known(
                ActorKey.person(actor).map(name -> iri("id/person/" + name)),
                ActorKey.office(actor).map(name -> iri("id/office/" + name)),
                actor.represents()
                        .map(code -> partyInOffice(code, actor.office().orElse(""))));
    }

    private Node partyInOffice(String code, String office) {
        return gazetteer.actor(code, office).map(party -> iri(party.path())).orElseGet(() -> party(code));
    }

    Node officeKind(String slug) {
        return iri("id/office-kind/" + slug);
    }

    Node place(String name) {
        return places.of(name);
    }

    private Node findPlace(String name) {
        return iri(gazetteer.place(name).map(Place::path).orElseGet(() -> "id/place/" + Slug.of(name)));
    }

    Node state(String code) {
        return iri("id/state/" + code);
    }

    Node currency(String code) {
        return iri("id/currency/" + code);
    }

    /** Whom a code stands for: a state, an organisation that the gazetteer knows or that its capitals betray, else a group. */
    Node party(String code) {
        return parties.of(code);
    }

    private Node findParty(String code) {
        return gazetteer
                .actor(code)
                .map(known -> iri(known.path()))
                .orElseGet(() -> iri(isAcronym(code) ? "id/organisation/" : "id/group/", code));
    }

    /** Whether the gazetteer describes whom a code stands for. */
    boolean isKnownParty(String code) {
        return gazetteer.actor(code).isPresent();
    }

    /** Whether a code that the gazetteer lacks looks like that of an organisation: it is in capitals. */
    static boolean isAcronym(String code) {
        return code.equals(code.toUpperCase(Locale.ROOT));
    }

    /**
     * Whom an actor acts for. A code that a state and an organisation share (AU: Australia, African Union) is the organisation's when the office
     * names it.
     */
    Optional<Node> party(Actor actor) {
        return actors.of(actor).party();
    }

    /** The person, or the party when it acts as a whole; empty when only an office is known. */
    Optional<Node> agent(Actor actor) {
        return actor.isWhole() ? party(actor) : person(actor);
    }

    /** An organisation, even when a state shares its code; what the gazetteer does not know as one is named as any party. */
    Node organisation(String code) {
        return gazetteer.organisation(code).map(known -> iri(known.path())).orElseGet(() -> party(code));
    }

    /** The code of a state, organisation, group or currency that the gazetteer knows by this IRI. */
    Optional<String> knownCode(Node party) {
        return Optional.ofNullable(codes.get(party.getURI()));
    }

    /** The IRI of a name: its slug when the name can be told again from that, otherwise with a fingerprint. */
    private Node iri(String folder, String name) {
        String slug = Slug.of(name);
        String plain = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return iri(folder + (slug.equals(plain) ? slug : slug + "-" + Fingerprint.of(name, 6)));
    }

    private static boolean isSmall(Actor actor) {
        return Stream.of(actor.name(), actor.person(), actor.office(), actor.represents())
                .flatMap(Optional::stream)
                .allMatch(Names::isSmall);
    }

    private static boolean isSmall(String name) {
        return name.length() <= LONGEST_REMEMBERED;
    }

    private Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static String hash(String articleId) {
        return Fingerprint.of(articleId, 16);
    }

    private static final Map<FactType, String> EVENT_PATHS = Map.ofEntries(
            Map.entry(FactType.MEETING, "meeting"),
            Map.entry(FactType.CALL, "call"),
            Map.entry(FactType.VISIT, "visit"),
            Map.entry(FactType.GATHERING, "gathering"),
            Map.entry(FactType.AGREEMENT, "agreement-step"),
            Map.entry(FactType.TRADE_FIGURE, "trade"),
            Map.entry(FactType.OFFICE, "tenure"),
            Map.entry(FactType.RELATION, "relation"),
            Map.entry(FactType.ACCREDITATION, "accreditation"),
            Map.entry(FactType.MISSION, "mission"),
            Map.entry(FactType.MEMBERSHIP, "membership-change"),
            Map.entry(FactType.STATEMENT, "statement"));

    private static final Map<String, FactType> EVENT_TYPES = EVENT_PATHS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
}
