@NullMarked
package org.entente.linked;

import org.jspecify.annotations.NullMarked;
