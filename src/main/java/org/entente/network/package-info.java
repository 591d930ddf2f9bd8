/** Events as networks and tables: who has to do with whom, for programs that draw and count. */
@NullMarked
package org.entente.network;

import org.jspecify.annotations.NullMarked;
