/** Figures of the graph, laid out for drawing: timelines, networks, maps and charts. */
@NullMarked
package org.entente.figure;

import org.jspecify.annotations.NullMarked;
