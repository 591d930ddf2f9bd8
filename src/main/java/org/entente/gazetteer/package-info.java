/** Who and what exists: states, organisations, offices, places, currencies and all their names. */
@NullMarked
package org.entente.gazetteer;

import org.jspecify.annotations.NullMarked;
