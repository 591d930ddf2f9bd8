// Opens GEXF by graphology; prints nodes, edges, whether edges are parallel and of which directions, and one node and edge.
// The folder with the modules is the first argument.
const path = require('path');
const { createRequire } = require('module');
const { readFileSync } = require('fs');

const [, , folder, file] = process.argv;
const fromFolder = createRequire(path.join(folder, 'index.js'));
global.DOMParser = fromFolder('@xmldom/xmldom').DOMParser;
const graph = fromFolder('graphology-gexf').parse(fromFolder('graphology'), readFileSync(file, 'utf8'));

const node = graph.getNodeAttributes('state:KZ');
const edge = graph.getEdgeAttributes(graph.edges('state:KZ')[0]);
console.log(graph.order, graph.size, graph.multi, graph.type);
console.log(node.label, node.events, typeof node.events, typeof edge.weight, typeof edge.directed, typeof edge.kind);
