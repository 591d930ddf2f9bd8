package org.entente.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * The addresses that a server gives out. Where it is known under a public address, as behind a proxy, that is the one; what a request says about
 * the proxy in front is not believed.
 */
public final class Site {
    private final String base;
    private final Optional<String> publicAddress;
    private final Optional<URI> licence;

    private Site(String base, Optional<String> publicAddress, Optional<URI> licence) {
        this.base = base;
        this.publicAddress = publicAddress;
        this.licence = licence;
    }

    /**
     * The addresses of a server.
     *
     * @param base the base of the dataset's IRIs, with a slash at its end
     * @param publicAddress where the start page is to everybody else; empty when the server is asked directly
     * @param licence under which the dataset is published; empty when nobody said so
     */
    public static Site of(String base, Optional<URI> publicAddress, Optional<URI> licence) {
        return new Site(
                base,
                publicAddress.map(URI::toString).map(address -> address.endsWith("/") ? address : address + "/"),
                licence);
    }

    /** The base of the dataset's IRIs. */
    public String base() {
        return base;
    }

    /** The licence of the dataset, if its publisher gave one. */
    public Optional<URI> licence() {
        return licence;
    }

    /** A link for headers and pages, to a path without a slash before it: relative to the server unless it has a public address. */
    public String link(String path) {
        return publicAddress.orElse("/") + path;
    }

    /** The whole address of a path, for documents that leave the server. */
    public String address(HttpServletRequest request, String path) {
        return publicAddress.orElseGet(() -> asked(request)) + path;
    }

    private String asked(HttpServletRequest request) {
        String host = request.getServerName();
        if (!host.matches("[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+]")) {
            return base;
        }
        boolean usual = request.getServerPort() == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort()) + "/";
    }
}
