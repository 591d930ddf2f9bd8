/** Facts and events as triples with provenance, in the vocabulary of the ontology. */
@NullMarked
package org.entente.rdf;

import org.jspecify.annotations.NullMarked;
