/** How well predicted facts agree with gold ones: precision, recall and F1 by type and language. */
@NullMarked
package org.entente.evaluate;

import org.jspecify.annotations.NullMarked;
