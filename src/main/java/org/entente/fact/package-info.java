/** What an article states: one record per type of fact, its dates, and the JSON files that hold them. */
@NullMarked
package org.entente.fact;

import org.jspecify.annotations.NullMarked;
