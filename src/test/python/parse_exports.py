"""Parses exports by rdflib; prints "FILE STATEMENTS" for each. Formats without named graphs count triples, the others quads."""
import sys

from rdflib import ConjunctiveGraph, Graph

NAMED_GRAPHS = {"trig": "trig", "nq": "nquads", "jsonld": "json-ld"}
TRIPLES = {"ttl": "turtle", "nt": "nt", "rdf": "xml"}

for file in sys.argv[1:]:
    ending = file.rsplit(".", 1)[1]
    if ending in NAMED_GRAPHS:
        graph = ConjunctiveGraph()
        graph.parse(file, format=NAMED_GRAPHS[ending])
        print(file, sum(len(context) for context in graph.contexts()))
    else:
        print(file, len(Graph().parse(file, format=TRIPLES[ending])))
