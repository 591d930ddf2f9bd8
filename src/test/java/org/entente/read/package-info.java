/** Tests of reading, with what is read collected. */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
