package org.entente.browse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.http.HttpException;
import org.entente.network.Extent;
import org.entente.network.FilterProblem;
import org.entente.network.NetworkExport;
import org.entente.network.NetworkFilter;
import org.entente.network.NetworkFormat;

/**
 * {@code /export/network.gexf?type=meeting&state=KZ} and the like: networks and tables by {@link NetworkFormat#fileName file name}, filtered by the parameters
 * of {@link NetworkFilter#parse}.
 *
 * <p>At most {@value #MOST} nodes, and as many edges or rows, are given; {@code Entente-Complete: no} says that there are more. The command line gives all.
 */
public final class ExportServlet extends HttpServlet {
    /** At most so many nodes, and so many edges or rows. */
    static final int MOST = 100_000;

    private static final String LIMIT_NOTE = "at most " + MOST + " nodes, edges or rows; `entente export` writes all";

    private final transient NetworkExport export;
    private final String base;

    public ExportServlet(DatasetGraph dataset, String base) {
        this.export = NetworkExport.of(dataset, base);
        this.base = base;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        Optional<NetworkFormat> format = NetworkFormat.ofFileName(path.substring(1));
        if (format.isEmpty()) {
            refuse(HttpServletResponse.SC_NOT_FOUND, "There is no such export. There are " + names() + ".", response);
            return;
        }
        try {
            NetworkFilter filter =
                    NetworkFilter.parse(request.getParameterMap(), base).atMost(MOST);
            export.write(format.get(), filter, extent -> begin(format.get(), extent, response));
        } catch (FilterProblem wrong) {
            refuse(HttpServletResponse.SC_BAD_REQUEST, "Not exported: " + wrong.getMessage(), response);
        } catch (HttpException.RuntimeException | HttpException.IllegalArgumentException unreadable) {
            refuse(HttpServletResponse.SC_BAD_REQUEST, "The parameters of the address cannot be read.", response);
        }
    }

    private static OutputStream begin(NetworkFormat format, Extent extent, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"entente-" + format.fileName() + "\"");
        response.setHeader("Entente-Limit", LIMIT_NOTE);
        response.setHeader("Entente-Complete", extent.complete() ? "yes" : "no");
        return response.getOutputStream();
    }

    private static String names() {
        return Arrays.stream(NetworkFormat.values())
                .map(NetworkFormat::fileName)
                .collect(Collectors.joining(", "));
    }

    private static void refuse(int status, String why, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((why + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
