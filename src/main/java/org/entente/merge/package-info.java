/** Reports of one event, from any article and language, become one event. */
@NullMarked
package org.entente.merge;

import org.jspecify.annotations.NullMarked;
