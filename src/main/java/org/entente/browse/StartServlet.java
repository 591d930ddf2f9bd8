package org.entente.browse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /}: what the dataset holds and how to ask it, in the reader's language. */
public final class StartServlet extends HttpServlet {
    private final transient Site site;

    public StartServlet(Site site) {
        this.site = site;
    }

    @Override
    public void init() {
        site.warmUp();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        site.send(request, response, StartPage::of);
    }
}
