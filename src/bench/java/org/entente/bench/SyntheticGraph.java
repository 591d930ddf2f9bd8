package org.entente.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.article.Language;
import org.entente.rdf.Dip;

/** Writes a large made-up graph in the project's vocabulary; the same seed gives the same graph. A few states and people take most part. */
final class SyntheticGraph {
    static final String BASE = "http://localhost:3330/";
    static final Node EVENTS = NodeFactory.createURI(BASE + "graph/events");
    static final Node GAZETTEER = NodeFactory.createURI(BASE + "graph/gazetteer");
    private static final List<String> LANGUAGES = List.of("en", "ru", "ar");
    private static final List<Node> CLASSES = List.of(
            Dip.MEETING,
            Dip.MEETING,
            Dip.MEETING,
            Dip.MEETING,
            Dip.MEETING,
            Dip.VISIT,
            Dip.VISIT,
            Dip.CALL,
            Dip.GATHERING,
            Dip.AGREEMENT_STEP,
            Dip.AGREEMENT_STEP,
            Dip.TRADE_FIGURE,
            Dip.STATEMENT,
            Dip.RELATION_CHANGE,
            Dip.ACCREDITATION,
            Dip.MISSION_CHANGE,
            Dip.MEMBERSHIP_CHANGE,
            Dip.TENURE);
    private static final List<String> STATUSES = List.of(
            "held",
            "held",
            "held",
            "held",
            "held",
            "held",
            "held",
            "held",
            "held",
            "held",
            "held",
            "held",
            "held",
            "planned",
            "planned",
            "planned",
            "planned",
            "planned",
            "cancelled",
            "postponed");
    /** In the IRIs of events of all types: one that the search takes for events. */
    private static final String EVENT_KIND = "meeting";

    private static final String[] CODES = Locale.getISOCountries();
    private static final int STATES = 200;
    private static final int PLACES = 300;
    /** Of so many quotes twelve have a rare word, four in each language. */
    private static final int RARITY = 1_000;

    static final List<String> RARE = List.of("rapporteur", "докладчика", "المقرر");
    private static final int PEOPLE_OF_A_STATE = 15;
    private static final int FACTS_OF_AN_ARTICLE = 4;

    private final Random random;
    private final StreamRDF out;
    private final Random wordRandom;
    private final int events;
    private final int busiest;
    private Node graph = EVENTS;
    private int reports;

    /** @param busiest how many of a hundred events the first state takes part in beside those that chance gives it */
    SyntheticGraph(long seed, int events, int busiest, StreamRDF out) {
        this.random = new Random(seed);
        this.wordRandom = new Random(seed);
        this.events = events;
        this.busiest = busiest;
        this.out = out;
    }

    void write() {
        gazetteer();
        for (int number = 0; number < events; number++) {
            event(number);
        }
    }

    private void gazetteer() {
        graph = GAZETTEER;
        for (int state = 0; state < STATES; state++) {
            state(state, code(state));
            for (int organisation = 0; organisation < 15; organisation++) {
                Node membership = id("membership", "organisation-%d-%s".formatted(organisation, code(state)));
                add(membership, RDF.type.asNode(), Dip.MEMBERSHIP);
                add(membership, Dip.MEMBER, state(state));
                add(membership, Dip.ORGANISATION, id("organisation", "organisation-" + organisation));
            }
        }
        for (int organisation = 0; organisation < 80; organisation++) {
            labelled(
                    id("organisation", "organisation-" + organisation),
                    Dip.INTERNATIONAL_ORGANISATION,
                    "Organisation " + organisation);
        }
        for (int place = 0; place < PLACES; place++) {
            labelled(place(place), schema("Place"), "Place " + place);
            add(place(place), Dip.COUNTRY, state(place % STATES));
        }
    }

    private void state(int state, String code) {
        add(state(state), RDF.type.asNode(), Dip.STATE);
        add(state(state), Dip.CODE, string(code));
        for (String language : LANGUAGES) {
            String name = Locale.of("", code).getDisplayCountry(Locale.of(language));
            add(state(state), RDFS.label.asNode(), NodeFactory.createLiteralLang(name, language));
        }
    }

    private void event(int number) {
        int drawn = skewed(STATES);
        int one = number % 100 < busiest ? 0 : drawn;
        int two = (one + 1 + skewed(STATES - 1)) % STATES;
        Happening happening = new Happening(
                id(EVENT_KIND, "e" + number),
                CLASSES.get(random.nextInt(CLASSES.size())),
                one,
                two,
                person(one),
                person(two),
                date());
        int count = 1 + random.nextInt(3);
        graph = EVENTS;
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        describe(happening, happening.iri(), status);
        labelled(
                happening.iri(),
                happening.type(),
                "%s %d of %s and %s".formatted(happening.type().getLocalName(), number, code(one), code(two)));
        add(happening.iri(), Dip.EARLIEST, date(happening.date()));
        add(happening.iri(), Dip.LATEST, date(happening.date()));
        add(happening.iri(), Dip.REPORT_COUNT, integer(count));
        add(happening.iri(), Dip.FIRST_REPORTED, date(happening.date()));
        add(happening.iri(), Dip.LAST_REPORTED, date(happening.date().plusDays(count)));
        participation(happening, happening.onePerson(), one);
        participation(happening, happening.twoPerson(), two);
        if (random.nextInt(20) == 0) {
            add(happening.iri(), Dip.DISPUTES, Dip.STATUS);
        }
        for (int report = 0; report < count; report++) {
            report(happening, report == 0 && count > 1 ? "planned" : status);
        }
    }

    /** What events and reports have in common. */
    private void describe(Happening happening, Node subject, String status) {
        Node one = state(happening.one());
        Node two = state(happening.two());
        add(subject, Dip.STATUS, Dip.concept("status", status));
        add(subject, Dip.EDTF, string(happening.date().toString()));
        add(subject, Dip.COUNTRY, one);
        add(subject, Dip.PARTY, one);
        add(subject, Dip.PARTY, two);
        add(subject, Dip.PLACE, place(Math.floorMod(happening.iri().hashCode(), PLACES)));
        add(subject, Dip.TOPIC, string("topic " + happening.one() % 40));
        String type = happening.type().getLocalName();
        switch (type) {
            case "TradeFigure" -> {
                add(subject, Dip.REPORTER, one);
                add(subject, Dip.PARTNER, two);
                add(subject, Dip.FLOW, Dip.concept("flow", "turnover"));
                add(subject, Dip.VALUE, NodeFactory.createLiteralDT("28200000000", XSDDatatype.XSDdecimal));
                add(
                        subject,
                        Dip.PERIOD,
                        string(Integer.toString(happening.date().getYear())));
                add(subject, Dip.PERIOD_START, date(happening.date()));
                add(subject, Dip.PERIOD_END, date(happening.date()));
                if (happening.date().getDayOfMonth() == 1) {
                    add(subject, Dip.IS_RECORD, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
                }
            }
            case "Tenure" -> {
                add(subject, Dip.HOLDER, happening.onePerson());
                add(subject, Dip.IN_OFFICE, office(happening.one(), happening.two() % 4));
            }
            case "AgreementStep" -> {
                add(subject, Dip.OF_AGREEMENT, id("agreement", "a%d-%d".formatted(happening.one(), happening.two())));
                add(subject, Dip.STEP, Dip.concept("step", "signed"));
                add(subject, Dip.TITLE, string("Agreement on trade"));
            }
            case "Accreditation" -> {
                add(subject, Dip.SENDING_PARTY, one);
                add(subject, Dip.RECEIVING_PARTY, two);
                add(subject, Dip.CHANGE, Dip.concept("accreditation", "appointed"));
                add(subject, Dip.PARTICIPANT, happening.onePerson());
            }
            case "MissionChange" -> add(subject, Dip.CHANGE, Dip.concept("mission", "opened"));
            case "RelationChange" -> add(subject, Dip.CHANGE, Dip.concept("relation", "upgraded"));
            case "MembershipChange" -> {
                add(subject, Dip.MEMBER, one);
                add(subject, Dip.ORGANISATION, id("organisation", "organisation-" + happening.two() % 80));
                add(subject, Dip.CHANGE, Dip.concept("membership", "joined"));
            }
            default -> {
                add(subject, Dip.PARTICIPANT, happening.onePerson());
                add(subject, Dip.PARTICIPANT, happening.twoPerson());
                if (type.equals("Visit") && happening.date().getDayOfMonth() == 1) {
                    add(subject, Dip.FIRST, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
                }
            }
        }
    }

    private void participation(Happening happening, Node person, int state) {
        Node node = NodeFactory.createURI(happening.iri().getURI() + "#p-" + state);
        add(happening.iri(), Dip.HAS_PARTICIPATION, node);
        add(node, RDF.type.asNode(), Dip.PARTICIPATION);
        add(node, Dip.ROLE, Dip.concept("role", "participant"));
        add(node, Dip.AGENT, person);
        add(node, Dip.ON_BEHALF_OF, state(state));
    }

    private void report(Happening happening, String status) {
        int position = reports % FACTS_OF_AN_ARTICLE + 1;
        int number = reports / FACTS_OF_AN_ARTICLE;
        reports++;
        Node article = id("article", "a" + number);
        String language = LANGUAGES.get(number % LANGUAGES.size());
        graph = NodeFactory.createURI(BASE + "graph/article/a" + number);
        if (position == 1) {
            article(article, number, language, happening.date());
        }
        Node report = NodeFactory.createURI(article.getURI() + "#fact-" + position);
        describe(happening, report, status);
        add(report, RDF.type.asNode(), Dip.REPORT);
        add(report, Dip.REPORTS, happening.iri());
        add(report, Dip.ARTICLE, article);
        add(report, Dip.REPORTED_CLASS, happening.type());
        add(report, Dip.POSITION, integer(position));
        add(report, Dip.QUOTE, NodeFactory.createLiteralLang(quote(language), language));
        add(report, Dip.START, integer(position * 120));
        add(report, Dip.END, integer(position * 120 + 100));
        mention(report, happening.onePerson(), happening.one(), language);
        mention(report, happening.twoPerson(), happening.two(), language);
    }

    private String quote(String language) {
        String quote = Words.sentence(wordRandom, Language.of(language).orElseThrow(), 110);
        return reports % RARITY < LANGUAGES.size() * FACTS_OF_AN_ARTICLE
                ? quote + " " + RARE.get(LANGUAGES.indexOf(language))
                : quote;
    }

    private void article(Node article, int number, String language, LocalDate date) {
        add(article, RDF.type.asNode(), schema("NewsArticle"));
        add(article, schema("identifier"), string("https://example.org/news/" + number));
        add(article, schema("headline"), NodeFactory.createLiteralLang("News " + number, language));
        add(article, schema("inLanguage"), string(language));
        add(article, schema("datePublished"), date(date));
    }

    private void mention(Node report, Node person, int state, String language) {
        Node mention = NodeFactory.createURI(report.getURI() + "-actor-" + state);
        String name = person.getURI().substring((BASE + "id/person/").length());
        add(report, Dip.HAS_MENTION, mention);
        add(mention, RDF.type.asNode(), Dip.MENTION);
        add(mention, Dip.ROLE, Dip.concept("role", "speaker"));
        add(mention, Dip.AGENT, person);
        add(mention, Dip.NAME, NodeFactory.createLiteralLang(name, language));
        add(mention, Dip.ON_BEHALF_OF, state(state));
        add(person, RDF.type.asNode(), schema("Person"));
        add(person, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en"));
        add(person, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, language));
        Node office = office(state, Math.abs(person.hashCode() % 4));
        add(office, RDF.type.asNode(), Dip.OFFICE);
        add(office, Dip.OFFICE_OF, state(state));
        add(office, RDFS.label.asNode(), NodeFactory.createLiteralLang("Office of " + code(state), "en"));
    }

    private void labelled(Node subject, Node type, String label) {
        add(subject, RDF.type.asNode(), type);
        LANGUAGES.forEach(language ->
                add(subject, RDFS.label.asNode(), NodeFactory.createLiteralLang(label + " " + language, language)));
    }

    private void add(Node subject, Node property, Node value) {
        out.quad(Quad.create(graph, subject, property, value));
    }

    private int skewed(int bound) {
        double uniform = random.nextDouble();
        return (int) (bound * uniform * uniform);
    }

    private Node person(int state) {
        return id("person", "person-%d-%d".formatted(state, skewed(PEOPLE_OF_A_STATE)));
    }

    private static Node office(int state, int number) {
        return id("office", "%s-office-%d".formatted(code(state), number));
    }

    private LocalDate date() {
        return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4000));
    }

    static String code(int state) {
        return CODES[state];
    }

    private static Node place(int number) {
        return id("place", "place-" + number);
    }

    private static Node state(int state) {
        return id("state", code(state));
    }

    private static Node id(String kind, String slug) {
        return NodeFactory.createURI(BASE + "id/" + kind + "/" + slug);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }

    private static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    private record Happening(Node iri, Node type, int one, int two, Node onePerson, Node twoPerson, LocalDate date) {}
}
