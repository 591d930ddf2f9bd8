package org.entente.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A running HTTP server of one dataset: {@code /} for people, {@code /sparql} for queries, {@code /graphs} for the Graph
 * Store Protocol, {@code /$/ping} and {@code /$/metrics} for operators. It reads only, unless a password file is given.
 */
public final class Server implements AutoCloseable {
    static final String QUERY_PATH = "/sparql";
    static final String GRAPHS_PATH = "/graphs";

    private final FusekiServer fuseki;
    private final URI address;

    private Server(FusekiServer fuseki, URI address) {
        this.fuseki = fuseki;
        this.address = address;
    }

    /** A server of this dataset, which has to treat the union of its named graphs as the default graph of queries. */
    public static Builder of(DatasetGraph dataset) {
        return new Builder(dataset);
    }

    /** Where the start page is, as in {@code http://127.0.0.1:3330/}. */
    public URI address() {
        return address;
    }

    /** Stops to listen, gives requests under way {@link Assembly#GRACE} to end, and leaves the dataset open. */
    @Override
    public void close() {
        fuseki.stop();
    }

    /** The settings of a server. */
    public static final class Builder {
        final DatasetGraph dataset;
        int port = 3330;
        String host = "127.0.0.1";
        String base = "http://localhost:3330/";
        Duration queryTimeout = Duration.ofSeconds(60);
        Optional<Path> passwordFile = Optional.empty();
        Optional<URI> publicAddress = Optional.empty();
        Optional<URI> licence = Optional.empty();
        OptionalInt rateLimit = OptionalInt.empty();
        Optional<String> accessLog = Optional.empty();

        private Builder(DatasetGraph dataset) {
            this.dataset = dataset;
        }

        /** The port to listen at; 0 takes any that is free. */
        public Builder port(int port) {
            if (port < 0 || port > 65535) {
                throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
            }
            this.port = port;
            return this;
        }

        /** The name or number of the network address to listen at. */
        public Builder host(String host) {
            this.host = host;
            return this;
        }

        /** The base IRI of the dataset's own names, such as {@code {base}graph/events}; it need not be where the server is. */
        public Builder base(String base) {
            this.base = base.endsWith("/") ? base : base + "/";
            return this;
        }

        /** How long a query may run, its answer included. */
        public Builder queryTimeout(Duration queryTimeout) {
            if (queryTimeout.toMillis() <= 0) {
                throw new IllegalArgumentException("The time limit of queries must be positive, not " + queryTimeout);
            }
            this.queryTimeout = queryTimeout;
            return this;
        }

        /** A file with a line {@code user: password} for everybody who may write. */
        public Builder users(Path passwordFile) {
            this.passwordFile = Optional.of(passwordFile);
            return this;
        }

        /** Where everybody else finds the server, as behind a proxy: links in headers and documents lead there. */
        public Builder publicAddress(URI publicAddress) {
            this.publicAddress = Optional.of(publicAddress);
            return this;
        }

        /** How many requests a minute each client may send. */
        public Builder rateLimit(int perMinute) {
            if (perMinute < 1) {
                throw new IllegalArgumentException("A rate limit is a number of requests from 1, not " + perMinute);
            }
            this.rateLimit = OptionalInt.of(perMinute);
            return this;
        }

        /** A file to which a line for every request is added, or {@code -} for standard output. */
        public Builder accessLog(String file) {
            this.accessLog = Optional.of(file);
            return this;
        }

        /** The licence that the dataset is published under. */
        public Builder licence(URI licence) {
            this.licence = Optional.of(licence);
            return this;
        }

        /** Starts the server; a port in use and a password file that cannot be read are exceptions that say what to do. */
        public Server start() throws IOException {
            FusekiServer fuseki = Assembly.of(this);
            try {
                fuseki.start();
            } catch (FusekiException e) {
                fuseki.stop();
                throw cannotListen(e);
            }
            String name = host.contains(":") ? "[" + host + "]" : host;
            return new Server(fuseki, URI.create("http://" + name + ":" + fuseki.getHttpPort() + "/"));
        }

        private IOException cannotListen(FusekiException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                String message = String.valueOf(cause.getMessage());
                if (cause instanceof BindException && message.contains("in use")) {
                    return new IOException(
                            "Port " + port + " is in use on " + host
                                    + "; take another with --port N, or any free one with --port 0",
                            e);
                }
                if (cause instanceof SocketException) {
                    return new IOException("Cannot listen at port " + port + " of " + host + ": " + message, e);
                }
            }
            return new IOException("The server cannot start: " + e.getMessage(), e);
        }
    }
}
