"""Opens networks by NetworkX; prints for each file its nodes and edges, and the label and number of events of Kazakhstan (or the first node) with their types."""
import json
import sys

import networkx

READERS = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}

for file in sys.argv[1:]:
    ending = file.rsplit(".", 1)[1]
    if ending == "json":
        with open(file, encoding="utf-8") as text:
            graph = networkx.node_link_graph(json.load(text))
    else:
        graph = READERS[ending](file)
    node = graph.nodes["state:KZ"]
    edge = next(data for one, other, data in graph.edges(data=True) if "state:KZ" in (one, other))
    types = [type(node["events"]), type(edge["weight"]), type(edge["directed"]), type(edge["reports"]), type(edge["first"])]
    print(graph.number_of_nodes(), graph.number_of_edges(), node["label"], node["events"], *(kind.__name__ for kind in types))
