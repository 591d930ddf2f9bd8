package org.entente.browse;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.article.Language;
import org.entente.store.DatasetVersion;

/** {@code /}: what the dataset holds and how to ask it, in the reader's language. */
public final class StartServlet extends HttpServlet {
    private final transient TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.entente.browse.pages");
    private final transient OverviewReader overviews;
    private final transient DatasetVersion version;
    private final transient List<ExampleQuery> examples;

    public StartServlet(DatasetGraph dataset, DatasetVersion version, String base, List<ExampleQuery> examples) {
        this.overviews = new OverviewReader(dataset, version, base);
        this.version = version;
        this.examples = examples;
    }

    @Override
    public void init() {
        overviews.warmUp();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Texts.choose(
                Optional.ofNullable(request.getParameter("lang")),
                Optional.ofNullable(request.getHeader("Accept-Language")));
        String address = request.getRequestURL().toString();
        OverviewReader.Reading reading = overviews.read();
        if (!reading.state().equals(version.current())) {
            response.setHeader("ETag", null);
        }
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render("start.jte", new StartPage(Texts.in(language), reading.overview(), examples, address), page);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Vary", "Accept-Language");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
