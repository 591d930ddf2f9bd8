/** Benchmarks: ratios against what Jena does by itself, measured in one run. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
