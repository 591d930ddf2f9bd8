package org.entente.serve;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.entente.browse.EventsServlet;
import org.entente.browse.ExportServlet;
import org.entente.browse.OntologyServlet;
import org.entente.browse.PageServlet;
import org.entente.browse.Pages;
import org.entente.browse.PairServlet;
import org.entente.browse.QueryPageServlet;
import org.entente.browse.StartServlet;
import org.entente.browse.StaticServlet;
import org.entente.linked.DataServlet;
import org.entente.linked.DescriptionServlet;
import org.entente.linked.IdServlet;
import org.entente.linked.ResourceLookup;
import org.entente.linked.Site;
import org.entente.linked.SitemapServlet;
import org.entente.linked.StatisticsReader;
import org.entente.store.DatasetVersion;

/** Puts the parts of a server together: Fuseki without its modules, our two endpoints and pages, and Jetty around them. */
final class Assembly {
    static final Duration GRACE = Duration.ofSeconds(5);

    /** Kept here because java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger[] NOISY = {Logger.getLogger("org.apache.jena"), Logger.getLogger("org.eclipse.jetty")};

    private Assembly() {}

    static FusekiServer of(Server.Builder settings) throws IOException {
        keepQuiet();
        forbidRemoteContexts();
        Optional<Users> users = settings.passwordFile.isPresent()
                ? Optional.of(Users.read(settings.passwordFile.get()))
                : Optional.empty();
        DatasetVersion version = DatasetVersion.of(settings.dataset);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port)
                .fusekiModules(FusekiModules.empty())
                .enableCors(false)
                .enablePing(true)
                .enableMetrics(true)
                .addFilter("/*", new Front(version))
                .add(Server.QUERY_PATH, queries(settings))
                .add(
                        Server.GRAPHS_PATH,
                        service(settings.dataset, Operation.GSP_RW, new GraphsEndpoint(users), new Context()));
        servlets(settings, version).forEach(builder::addServlet);
        FusekiServer fuseki = builder.build();
        configure(fuseki.getJettyServer(), settings);
        return fuseki;
    }

    /** What answers at which paths, beside Fuseki's own. */
    private static Map<String, HttpServlet> servlets(Server.Builder settings, DatasetVersion version) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        Site site = Site.of(settings.base, settings.publicAddress, settings.licence);
        ResourceLookup lookup = ResourceLookup.of(settings.dataset, settings.base);
        Pages pages = new Pages(settings.dataset, version, site);
        servlets.put("", new StartServlet(pages));
        servlets.put("/events", new EventsServlet(pages));
        servlets.put("/page/*", new PageServlet(pages, lookup, site));
        servlets.put("/pair/*", new PairServlet(pages));
        servlets.put("/query", new QueryPageServlet(pages, settings.dataset, settings.queryTimeout));
        servlets.put("/export/*", new ExportServlet(settings.dataset, settings.base));
        servlets.put("/static/*", new StaticServlet());
        servlets.put("/id/*", new IdServlet(lookup, site));
        servlets.put("/data/*", new DataServlet(settings.dataset, lookup, site));
        OntologyServlet ontology = new OntologyServlet(pages, site);
        OntologyServlet.paths().forEach(path -> servlets.put(path, ontology));
        addDescriptions(servlets, new StatisticsReader(settings.dataset, version), settings.dataset, site);
        return servlets;
    }

    private static void addDescriptions(
            Map<String, HttpServlet> servlets, StatisticsReader statistics, DatasetGraph dataset, Site site) {
        DescriptionServlet description = new DescriptionServlet(dataset, statistics, site);
        List.of("/void", "/.well-known/void", "/catalog").forEach(path -> servlets.put(path, description));
        SitemapServlet sitemap = new SitemapServlet(dataset, statistics, site);
        List.of("/sitemap.xml", "/robots.txt").forEach(path -> servlets.put(path, sitemap));
    }

    private static DataService.Builder queries(Server.Builder settings) {
        return service(
                settings.dataset,
                Operation.Query,
                new QueryEndpoint(
                        new ServiceDescription(Site.of(settings.base, settings.publicAddress, settings.licence))),
                QueryLimits.context(settings.queryTimeout));
    }

    private static DataService.Builder service(
            DatasetGraph dataset, Operation operation, ActionProcessor processor, Context context) {
        return DataService.newBuilder(dataset)
                .addEndpoint(Endpoint.create()
                        .operation(operation)
                        .processor(processor)
                        .context(context)
                        .build());
    }

    private static void configure(org.eclipse.jetty.server.Server jetty, Server.Builder settings) {
        for (Connector connector : jetty.getConnectors()) {
            ((ServerConnector) connector).setHost(settings.host);
            if (settings.publicAddress.isPresent()) {
                connector
                        .getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration()
                        .addCustomizer(new ProxyAddress());
            }
        }
        settings.accessLog.map(AccessLog::to).ifPresent(jetty::setRequestLog);
        ServletContextHandler pages = (ServletContextHandler) jetty.getHandler();
        pages.setErrorHandler(new PlainErrors());
        jetty.setErrorHandler(new PlainErrors());
        pages.setMaxFormContentSize(QueryEndpoint.LONGEST_QUERY);
        Handler answers = compressing(pages);
        jetty.setHandler(new GracefulHandler(
                settings.rateLimit.isPresent() ? RateLimit.around(answers, settings.rateLimit.getAsInt()) : answers));
        jetty.setStopTimeout(GRACE.toMillis());
        jetty.setStopAtShutdown(false);
    }

    private static CompressionHandler compressing(ServletContextHandler pages) {
        CompressionHandler handler = new CompressionHandler(pages);
        handler.putCompression(new GzipCompression());
        handler.putConfiguration("/", CompressionConfig.builder().defaults().build());
        return handler;
    }

    /** Only warnings, unless the operator set a level: Fuseki writes several lines for every request. */
    private static void keepQuiet() {
        for (Logger logger : NOISY) {
            if (logger.getLevel() == null) {
                logger.setLevel(Level.WARNING);
            }
        }
    }

    /** An uploaded JSON-LD document must not make the server fetch a context from wherever the document says. */
    private static void forbidRemoteContexts() {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((url, loaderOptions) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "Remote contexts are not fetched; write the context into the document instead of <" + url + ">");
        });
        RIOT.getContext().set(LangJSONLD11.JSONLD_OPTIONS, options);
    }
}
