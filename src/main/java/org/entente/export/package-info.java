/** The graph in other shapes. */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
