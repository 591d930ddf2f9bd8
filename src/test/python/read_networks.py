"""Opens networks by NetworkX; prints for each file its nodes and edges, and the label and number of events of Kazakhstan, with types of values."""
import json
import sys

import networkx

READERS = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}

for file in sys.argv[1:]:
    ending = file.rsplit(".", 1)[1]
    if ending == "json":
        with open(file, encoding="utf-8") as text:
            network = json.load(text)
        try:
            graph = networkx.node_link_graph(network, edges="links")
        except TypeError:  # before 3.4 there was no other name for edges than links
            graph = networkx.node_link_graph(network)
    else:
        graph = READERS[ending](file)
    node = graph.nodes["state:KZ"]
    edge = next(data for one, other, data in graph.edges(data=True) if "state:KZ" in (one, other))
    types = [type(node["events"]), type(edge["weight"]), type(edge["directed"]), type(edge["reports"]), type(edge["first"])]
    print(graph.number_of_nodes(), graph.number_of_edges(), node["label"], node["events"], *(kind.__name__ for kind in types))
