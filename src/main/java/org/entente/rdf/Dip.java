package org.entente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The vocabulary of {@code ontology/diplomacy.ttl}: one constant for each class and property. */
public final class Dip {
    public static final String NAMESPACE = "https://w3id.org/entente/ontology#";
    public static final String PREFIX = "dip";

    private static final Map<String, Map<String, Node>> CONCEPTS = new ConcurrentHashMap<>();
    private static final List<Node> TERMS = new ArrayList<>();

    // Events
    public static final Node DIPLOMATIC_EVENT = term("DiplomaticEvent");
    public static final Node MEETING = term("Meeting");
    public static final Node CALL = term("Call");
    public static final Node VISIT = term("Visit");
    public static final Node GATHERING = term("Gathering");
    public static final Node AGREEMENT_STEP = term("AgreementStep");
    public static final Node RELATION_CHANGE = term("RelationChange");
    public static final Node ACCREDITATION = term("Accreditation");
    public static final Node MISSION_CHANGE = term("MissionChange");
    public static final Node MEMBERSHIP_CHANGE = term("MembershipChange");
    public static final Node STATEMENT = term("Statement");

    // Instruments, figures and offices held
    public static final Node AGREEMENT = term("Agreement");
    public static final Node TRADE_FIGURE = term("TradeFigure");
    public static final Node TENURE = term("Tenure");
    public static final Node MEMBERSHIP = term("Membership");

    // Who takes part, and who tells
    public static final Node PARTICIPATION = term("Participation");
    public static final Node STATUS_CHANGE = term("StatusChange");
    public static final Node IDENTIFICATION = term("Identification");
    public static final Node REPORT = term("Report");
    public static final Node MENTION = term("Mention");

    // Actors, offices and money
    public static final Node ACTOR = term("Actor");
    public static final Node STATE = term("State");
    public static final Node INTERNATIONAL_ORGANISATION = term("InternationalOrganisation");
    public static final Node GOVERNMENT_BODY = term("GovernmentBody");
    public static final Node GROUP = term("Group");
    public static final Node OFFICE = term("Office");
    public static final Node OFFICE_KIND = term("OfficeKind");
    public static final Node CURRENCY = term("Currency");

    // A report and the words it rests on
    public static final Node REPORTS = term("reports");
    public static final Node ARTICLE = term("article");
    public static final Node REPORTED_CLASS = term("reportedClass");
    public static final Node POSITION = term("position");
    public static final Node QUOTE = term("quote");
    public static final Node START = term("start");
    public static final Node END = term("end");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node RULE = term("rule");
    public static final Node HAS_MENTION = term("hasMention");

    // How a mention names somebody
    public static final Node NAME = term("name");
    public static final Node KNOWN_AS = term("knownAs");
    public static final Node OFFICE_TITLE = term("officeTitle");
    public static final Node PLACE_NAME = term("placeName");

    // What reports and events have in common
    public static final Node STATUS = term("status");
    public static final Node EDTF = term("edtf");
    public static final Node PLACE = term("place");
    public static final Node COUNTRY = term("country");
    public static final Node TOPIC = term("topic");
    public static final Node PARTY = term("party");
    public static final Node PARTICIPANT = term("participant");

    // Events only
    public static final Node EARLIEST = term("earliest");
    public static final Node LATEST = term("latest");
    public static final Node PART_OF = term("partOf");
    public static final Node HAS_PARTICIPATION = term("hasParticipation");
    public static final Node REPORT_COUNT = term("reportCount");
    public static final Node FIRST_REPORTED = term("firstReported");
    public static final Node LAST_REPORTED = term("lastReported");
    public static final Node DISPUTES = term("disputes");
    public static final Node HAS_STATUS_CHANGE = term("hasStatusChange");
    public static final Node SINCE = term("since");
    public static final Node BLOCK = term("block");
    public static final Node HAS_IDENTIFICATION = term("hasIdentification");
    public static final Node ALIAS = term("alias");

    // Participations and mentions
    public static final Node ROLE = term("role");
    public static final Node AGENT = term("agent");
    public static final Node IN_OFFICE = term("inOffice");
    public static final Node ON_BEHALF_OF = term("onBehalfOf");

    // Meetings, visits and gatherings
    public static final Node ON_SIDELINES_OF = term("onSidelinesOf");
    public static final Node VISIT_KIND = term("visitKind");
    public static final Node FIRST = term("first");
    public static final Node TITLE = term("title");
    public static final Node ORGANISATION = term("organisation");

    // Agreements
    public static final Node OF_AGREEMENT = term("ofAgreement");
    public static final Node STEP = term("step");
    public static final Node INSTRUMENT_KIND = term("instrumentKind");
    public static final Node COUNT = term("count");
    public static final Node BY = term("by");
    public static final Node PERIOD = term("period");
    public static final Node PERIOD_START = term("periodStart");
    public static final Node PERIOD_END = term("periodEnd");

    // Trade
    public static final Node REPORTER = term("reporter");
    public static final Node PARTNER = term("partner");
    public static final Node FLOW = term("flow");
    public static final Node VALUE = term("value");
    public static final Node IN_CURRENCY = term("inCurrency");
    public static final Node UNIT = term("unit");
    public static final Node COMPARATOR = term("comparator");
    public static final Node PERCENT_CHANGE = term("percentChange");
    public static final Node IS_RECORD = term("isRecord");
    public static final Node IS_TARGET = term("isTarget");

    // Tenures, relations, envoys, missions and memberships
    public static final Node HOLDER = term("holder");
    public static final Node FORMER = term("former");
    public static final Node CHANGE = term("change");
    public static final Node LEVEL = term("level");
    public static final Node SENDING_PARTY = term("sendingParty");
    public static final Node RECEIVING_PARTY = term("receivingParty");
    public static final Node MISSION_KIND = term("missionKind");
    public static final Node MEMBER = term("member");

    // Codes and names of actors and offices
    public static final Node CODE = term("code");
    public static final Node ALPHA3 = term("alpha3");
    public static final Node FORMAL_NAME = term("formalName");
    public static final Node ACRONYM = term("acronym");
    public static final Node CAPITAL = term("capital");
    public static final Node DISSOLVED = term("dissolved");
    public static final Node SUCCEEDED_BY = term("succeededBy");
    public static final Node KIND_OF_OFFICE = term("kindOfOffice");
    public static final Node OFFICE_OF = term("officeOf");

    // Codes of other coding schemes
    public static final Node CAMEO_CODE = term("cameoCode");
    public static final Node PLOVER_CODE = term("ploverCode");

    private Dip() {}

    /** The concept of a code list, such as {@code dip:status-held} for {@code concept("status", "held")}. */
    public static Node concept(String prefix, String code) {
        return CONCEPTS.computeIfAbsent(prefix, scheme -> new ConcurrentHashMap<>())
                .computeIfAbsent(code, known -> NodeFactory.createURI(NAMESPACE + prefix + "-" + known));
    }

    /** All classes and properties, in the order of the constants. */
    public static Collection<Node> terms() {
        return Collections.unmodifiableList(TERMS);
    }

    private static Node term(String localName) {
        Node term = NodeFactory.createURI(NAMESPACE + localName);
        TERMS.add(term);
        return term;
    }
}
