/** An article as read: its identity, language, date of publication and text. */
@NullMarked
package org.entente.article;

import org.jspecify.annotations.NullMarked;
