"""Follows links by rdflib: from a state to an event that it is a party of, on to a person who takes part. Prints the name of each in English."""
import sys

from rdflib import Graph, RDFS, URIRef

DIP = "https://w3id.org/entente/ontology#"


def read(iri):
    """The document of a thing, wherever its IRI leads."""
    return Graph().parse(iri.split("#")[0])


def name(graph, thing):
    return next(str(label) for label in graph.objects(URIRef(thing), RDFS.label) if label.language == "en")


state = sys.argv[1]
about_state = read(state)
print("state", name(about_state, state))
for event in sorted(set(about_state.subjects(URIRef(DIP + "party"), URIRef(state)))):
    about_event = read(event)
    for person in sorted(about_event.objects(event, URIRef(DIP + "participant"))):
        print("event", name(about_event, event))
        print("person", name(read(person), person))
        sys.exit()
