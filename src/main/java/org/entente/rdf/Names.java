package org.entente.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.fact.Actor;
import org.entente.fact.Agreement;
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

    /** Digits of an event key's fingerprint. */
    private static final int FINGERPRINT = 8;

    private final String base;
    private final Gazetteer gazetteer;
    private final Map<String, String> codes;

    /** Articles name the same people and places again and again. */
    private final Memo<Actor, Known> actors = new Memo<>(REMEMBERED, this::known);

    private final Memo<String, Node> places = new Memo<>(REMEMBERED, this::findPlace);
    private final Memo<String, Node> parties = new Memo<>(REMEMBERED, this::findParty);

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
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return new Names(whole, gazetteer);
            }
        } catch (URISyntaxException notAnIri) {
            throw new IllegalArgumentException(wrongBase(base), notAnIri);
        }
        throw new IllegalArgumentException(wrongBase(base));
    }

    private static String wrongBase(String base) {
        return "'%s' can not be the base of IRIs; give an absolute http or https IRI without query, such as https://example.org/".formatted(base);
    }

    /** The base, with a slash at its end. */
    public String base() {
        return base;
    }

    public Node article(String articleId) {
        return iri("id/article/" + hash(articleId));
    }

    public Node articleGraph(String articleId) {
        return iri("graph/article/" + hash(articleId));
    }

    public Node eventsGraph() {
        return iri("graph/events");
    }

    public Node gazetteerGraph() {
        return iri("graph/gazetteer");
    }

    public Node ontologyGraph() {
        return iri("graph/ontology");
    }

    /** Whether the graph holds an article. */
    public boolean isArticleGraph(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(base + "graph/article/");
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
                Objects.requireNonNull(EVENT_TYPES.get(parts[1]), event::getURI), cut == 0 ? "" : local.substring(0, cut - 1), local.substring(cut));
    }

    Node instrument(Agreement agreement, EventKey step) {
        return iri("id/agreement/" + EventIdentity.instrument(agreement, step));
    }

    /** A participation in an event, told by what it says: a fragment of the event. */
    static Node participation(Node event, String content) {
        return NodeFactory.createURI(event.getURI() + "#p-" + Fingerprint.of(content, 8));
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
                actor.represents().map(code -> partyInOffice(code, actor.office().orElse(""))));
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
        return switch (partyKind(code)) {
            case STATE -> state(code);
            case KNOWN_ORGANISATION, ORGANISATION -> organisation(code);
            case KNOWN_GROUP, GROUP -> iri("id/group/" + partySlug(code));
        };
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

    Node organisation(String code) {
        return iri("id/organisation/" + gazetteer.organisation(code).map(Organisation::slug).orElseGet(() -> partySlug(code)));
    }

    enum PartyKind {
        STATE,
        KNOWN_ORGANISATION,
        KNOWN_GROUP,
        ORGANISATION,
        GROUP
    }

    PartyKind partyKind(String code) {
        if (gazetteer.isState(code)) {
            return PartyKind.STATE;
        }
        if (gazetteer.isOrganisation(code)) {
            return PartyKind.KNOWN_ORGANISATION;
        }
        if (gazetteer.group(code).isPresent()) {
            return PartyKind.KNOWN_GROUP;
        }
        return code.equals(code.toUpperCase(Locale.ROOT)) ? PartyKind.ORGANISATION : PartyKind.GROUP;
    }

    /** The code of a state, organisation, group or currency that the gazetteer knows by this IRI. */
    Optional<String> knownCode(Node party) {
        return Optional.ofNullable(codes.get(party.getURI()));
    }

    /** The slug of a name from which the name can be told again; otherwise with a fingerprint of it. */
    private String partySlug(String code) {
        String known = gazetteer.group(code).map(Group::slug).orElse("");
        if (!known.isEmpty()) {
            return known;
        }
        String slug = Slug.of(code);
        String plain = code.toLowerCase(Locale.ROOT).replace(' ', '-');
        return slug.equals(plain) ? slug : slug + "-" + Fingerprint.of(code, 6);
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

    private static final Map<String, FactType> EVENT_TYPES =
            EVENT_PATHS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
}
