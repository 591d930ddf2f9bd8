package org.entente.rdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.article.Language;
import org.entente.fact.Accreditation;
import org.entente.fact.Actor;
import org.entente.fact.ActorInRole;
import org.entente.fact.Agreement;
import org.entente.fact.Fact;
import org.entente.fact.Gathering;
import org.entente.fact.InstrumentKind;
import org.entente.fact.Membership;
import org.entente.fact.Mission;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.Told;

/** Describes, once in an article's graph, whom and what its facts name and the gazetteer does not describe. */
final class Descriptions {
    private final Names names;
    private final Gazetteer gazetteer;
    private final GraphWriter graph;
    private final Language language;
    private final Set<String> written = new HashSet<>();

    Descriptions(Names names, Gazetteer gazetteer, GraphWriter graph, Language language) {
        this.names = names;
        this.gazetteer = gazetteer;
        this.graph = graph;
        this.language = language;
    }

    void of(Told told) {
        Fact fact = told.fact();
        for (ActorInRole inRole : fact.actors()) {
            Actor actor = inRole.actor();
            names.person(actor).ifPresent(person -> person(person, actor));
            names.office(actor).ifPresent(office -> office(office, actor));
            actor.represents().ifPresent(this::party);
        }
        fact.details().place().ifPresent(place -> place(place, fact.details().country()));
        switch (fact) {
            case Agreement agreement -> {
                instrument(agreement, told);
                agreement.by().ifPresent(this::party);
            }
            case Gathering gathering -> gathering.organisation().ifPresent(this::party);
            case Accreditation accreditation -> {
                party(accreditation.from());
                party(accreditation.to());
            }
            case Mission mission -> {
                party(mission.from());
                party(mission.to());
            }
            case Membership membership -> {
                party(membership.member());
                party(membership.organisation());
            }
            default -> {}
        }
    }

    private void person(Node person, Actor actor) {
        type(person, News.PERSON);
        actor.person().ifPresent(name -> label(person, name, Language.ENGLISH));
        actor.name().ifPresent(name -> label(person, name, language));
    }

    private void office(Node office, Actor actor) {
        if (!isNew(office, "")) {
            return;
        }
        String title = actor.office().orElseThrow();
        graph.add(office, RDF.Nodes.type, Dip.OFFICE);
        Optional<String> whose = actor.represents().map(this::englishName);
        graph.text(
                office, RDFS.Nodes.label, whose.map(name -> title + ", " + name).orElse(title), Language.ENGLISH);
        gazetteer
                .officeKind(title)
                .ifPresent(kind -> graph.add(office, Dip.KIND_OF_OFFICE, names.officeKind(kind.slug())));
        graph.add(office, Dip.OFFICE_OF, names.party(actor));
    }

    private String englishName(String code) {
        return gazetteer.actor(code).map(entity -> entity.labels().english()).orElse(code);
    }

    /** A party that the gazetteer lacks; its code lets it be told again. */
    private void party(String code) {
        if (names.isKnownParty(code)) {
            return;
        }
        Node party = names.party(code);
        if (isNew(party, "")) {
            graph.add(party, RDF.Nodes.type, Names.isAcronym(code) ? Dip.INTERNATIONAL_ORGANISATION : Dip.GROUP);
            graph.text(party, Dip.CODE, code);
            graph.text(party, RDFS.Nodes.label, code, Language.ENGLISH);
        }
    }

    private void place(String name, Optional<String> country) {
        Node place = names.place(name);
        type(place, News.PLACE);
        label(place, name, Language.ENGLISH);
        country.filter(code -> gazetteer.place(name).isEmpty()).ifPresent(code -> {
            if (isNew(place, code)) {
                graph.add(place, Dip.COUNTRY, names.state(code));
            }
        });
    }

    /** Its titles are said by reports and steps, each its own: articles word them otherwise. */
    private void instrument(Agreement agreement, Told told) {
        Node instrument = names.instrument(told);
        type(instrument, Dip.AGREEMENT);
        label(instrument, agreement.title().orElseGet(() -> untitled(agreement)), Language.ENGLISH);
        agreement.kind().ifPresent(kind -> {
            if (isNew(instrument, kind.code())) {
                graph.concept(instrument, Dip.INSTRUMENT_KIND, "kind", kind);
            }
        });
        for (Actor party : agreement.parties()) {
            names.party(party)
                    .filter(node -> isNew(instrument, node.getURI()))
                    .ifPresent(node -> graph.add(instrument, Dip.PARTY, node));
        }
    }

    private String untitled(Agreement agreement) {
        String kind = agreement.kind().map(InstrumentKind::code).orElse("agreement");
        return kind + ": "
                + agreement.partyCodes().stream().map(this::englishName).collect(Collectors.joining(" – "));
    }

    private void type(Node thing, Node type) {
        if (isNew(thing, "")) {
            graph.add(thing, RDF.Nodes.type, type);
        }
    }

    private void label(Node thing, String label, Language labelLanguage) {
        if (isNew(thing, labelLanguage.tag() + " " + label)) {
            graph.text(thing, RDFS.Nodes.label, label, labelLanguage);
        }
    }

    private boolean isNew(Node thing, String statement) {
        return written.add(thing.getURI() + " " + statement);
    }
}
