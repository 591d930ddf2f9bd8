/** The dataset: one named graph per article, and the named queries that are asked of it. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
