/** The graph over HTTP: SPARQL queries, the Graph Store Protocol and the pages, on one port. */
@NullMarked
package org.entente.serve;

import org.jspecify.annotations.NullMarked;
