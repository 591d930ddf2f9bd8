/** The dataset as linked data: every thing has an address, and a document in the format that the client asks for. */
@NullMarked
package org.entente.linked;

import org.jspecify.annotations.NullMarked;
