"""Reads documents from a server by rdflib, in every format; prints how many things were read, or fails. Addresses come by standard input."""
import sys

from rdflib import ConjunctiveGraph, Graph

TRIPLES = {"ttl": "turtle", "nt": "nt", "rdf": "xml"}
QUADS = {"trig": "trig", "nq": "nquads", "jsonld": "json-ld"}

count = 0
for address in sys.stdin.read().split():
    sizes = {len(Graph().parse(address + "." + ending, format=TRIPLES[ending])) for ending in TRIPLES}
    for ending in QUADS:
        graph = ConjunctiveGraph().parse(address + "." + ending, format=QUADS[ending])
        assert len(graph) > 0, address + "." + ending
    assert len(sizes) == 1, (address, sizes)
    count += 1
print(count, "things")
