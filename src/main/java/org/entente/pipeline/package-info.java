/** The journey of an article from file to graph. */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
