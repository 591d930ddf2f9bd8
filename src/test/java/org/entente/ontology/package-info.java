/** Keeps the folder {@code ontology/} true: its terms, its profile, its shapes and the questions that it answers. */
@NullMarked
package org.entente.ontology;

import org.jspecify.annotations.NullMarked;
