// Opens a network in Cytoscape.js without a window; prints nodes, edges, and one node's name with the number of its edges.
const { readFileSync } = require('fs');

const [, , library, file] = process.argv;
const cytoscape = require(library);
const network = cytoscape({ headless: true, elements: JSON.parse(readFileSync(file, 'utf8')).elements });
const node = network.getElementById('state:KZ');

console.log(network.nodes().length, network.edges().length, node.data('name'), node.connectedEdges().length > 0);
