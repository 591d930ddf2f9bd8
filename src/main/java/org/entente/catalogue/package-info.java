/** All events of a dataset in memory, in few bytes each: filtered, counted and paged without asking the store. */
@NullMarked
package org.entente.catalogue;

import org.jspecify.annotations.NullMarked;
