/** Text in three scripts: its language, tokens, folding and sentences, and the dates and amounts in it. */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
