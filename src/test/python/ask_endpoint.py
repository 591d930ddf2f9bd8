"""Asks a running server by SPARQLWrapper (rows and a graph) and by rdflib's SPARQLStore; prints what each was told of Kazakhstan."""
import sys

from rdflib import Graph, URIRef
from rdflib.namespace import RDFS
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, TURTLE, XML, SPARQLWrapper

endpoint = sys.argv[1] + "sparql"
state = "http://localhost:3330/id/state/KZ"
label = "http://www.w3.org/2000/01/rdf-schema#label"
select = f'SELECT ?name {{ <{state}> <{label}> ?name FILTER (lang(?name) = "ar") }}'

client = SPARQLWrapper(endpoint)
client.setQuery(select)
client.setReturnFormat(JSON)
print("json", client.queryAndConvert()["results"]["bindings"][0]["name"]["value"])
client.setReturnFormat(XML)
print("xml", client.queryAndConvert().getElementsByTagName("literal")[0].firstChild.data)
client.setReturnFormat(CSV)
print("csv", client.queryAndConvert().decode("utf-8").split()[1])
client.setMethod("POST")
client.setReturnFormat(JSON)
print("post", client.queryAndConvert()["results"]["bindings"][0]["name"]["value"])
client.setMethod("GET")
client.setQuery(f"CONSTRUCT WHERE {{ <{state}> <{label}> ?name }}")
client.setReturnFormat(TURTLE)
print("construct", len(Graph().parse(data=client.queryAndConvert(), format="turtle")))
client.setReturnFormat(XML)
print("construct-xml", len(client.queryAndConvert()))
store = Graph(SPARQLStore(endpoint))
print("store", len(list(store.objects(URIRef(state), RDFS.label))))
