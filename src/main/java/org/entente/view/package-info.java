/** One resource of a dataset as people see it: its names in three languages, what is stated of it, and the reports that say so. */
@NullMarked
package org.entente.view;

import org.jspecify.annotations.NullMarked;
