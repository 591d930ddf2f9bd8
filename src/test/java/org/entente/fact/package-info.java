@NullMarked
package org.entente.fact;

import org.jspecify.annotations.NullMarked;
