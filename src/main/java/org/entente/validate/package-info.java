/** Whether a graph obeys the shapes. */
@NullMarked
package org.entente.validate;

import org.jspecify.annotations.NullMarked;
