package org.entente.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads a page of a site. */
final class HtmlReader implements ArticleReader {
    @Override
    public void read(ArticleOrigin origin, InputStream stream, ReadingDesk desk) throws IOException {
        desk.setAside(origin, "pages are not read yet");
    }
}
