package org.entente.browse;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.linked.Site;
import org.entente.store.Current;
import org.entente.store.DatasetVersion;

/** The pages of one dataset: what they share, and how they are sent. */
public final class Pages {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.entente.browse.pages");

    private final DatasetGraph dataset;
    private final Site site;
    private final DatasetVersion version;
    private final Current<Snapshot> snapshots;

    /**
     * @param site where the dataset is known
     */
    public Pages(DatasetGraph dataset, DatasetVersion version, Site site) {
        this.dataset = dataset;
        this.site = site;
        this.version = version;
        this.snapshots = new Current<>(version, () -> new Snapshot(dataset, site.base()));
    }

    /** Begins to read what all pages need. */
    public void warmUp() {
        snapshots.warmUp();
    }

    /** In one piece: the template writes thousands of small ones. */
    private static byte[] whole(Utf8ByteOutput output) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** Makes a page of the dataset in one state, and sends it. */
    void send(HttpServletRequest request, HttpServletResponse response, Function<View, Page> page) throws IOException {
        Current.Reading<Snapshot> reading = snapshots.get();
        if (!reading.state().equals(version.current())) {
            response.setHeader("ETag", null);
        }
        Texts texts = ReaderLanguage.remember(request, response);
        Utf8ByteOutput output = new Utf8ByteOutput();
        int status = Txn.calculateRead(dataset, () -> {
            View view = new View(texts, Address.of(request, site), reading.value(), dataset, site.base());
            Page made = page.apply(view);
            TEMPLATES.render(made.template(), made, output);
            return made.status();
        });
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", texts.language().tag());
        response.setContentLength(output.getContentLength());
        response.getOutputStream().write(whole(output));
    }
}
