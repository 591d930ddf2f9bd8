/** From files of many kinds and encodings to articles with their text. */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
