package org.entente.browse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /}: what the dataset holds and how to ask it, in the reader's language. */
public final class StartServlet extends HttpServlet {
    private final transient Pages pages;

    public StartServlet(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void init() {
        pages.warmUp();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.send(request, response, StartPage::of);
    }
}
