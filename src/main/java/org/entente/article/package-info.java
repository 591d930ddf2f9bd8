/** An article as read: its identity, language and date of publication. */
@NullMarked
package org.entente.article;

import org.jspecify.annotations.NullMarked;
