/** All events of a dataset in columns in memory: filtered, counted and paged without asking the store. */
@NullMarked
package org.entente.catalogue;

import org.jspecify.annotations.NullMarked;
