/** Tokens and folding of text in three scripts. */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
