/** The graph as pages for people. */
@NullMarked
package org.entente.browse;

import org.jspecify.annotations.NullMarked;
