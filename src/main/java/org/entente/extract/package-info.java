/** Finds in an article who, which office, where, when and how much, and what it states of them. */
@NullMarked
package org.entente.extract;

import org.jspecify.annotations.NullMarked;
