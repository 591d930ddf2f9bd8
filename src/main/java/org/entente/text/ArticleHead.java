package org.entente.text;

import java.util.Optional;
import org.entente.article.PublicationDate;

/**
 * What stands above the body of an article.
 *
 * @param title the headline: the first line that is no date
 * @param published when it was published, as a line of the head or the dateline says
 * @param url the address that a line of the head or the last line consists of
 * @param body where the body begins, in {@code char}s
 */
public record ArticleHead(
        Optional<String> title, Optional<PublicationDate> published, Optional<String> url, int body) {}
