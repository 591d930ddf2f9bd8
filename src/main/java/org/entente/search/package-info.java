/** Full-text search over the names of things and the quotes of reports: the index beside a store, and asking it. */
@NullMarked
package org.entente.search;

import org.jspecify.annotations.NullMarked;
