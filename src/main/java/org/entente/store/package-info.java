/** The dataset: one named graph per article, replaced as a whole. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
