package org.entente.serve;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Behind a proxy all requests come from the proxy; this takes the client's address that it wrote last into {@code X-Forwarded-For}. What stands
 * before it may be the client's own invention, and so is everything when there is no proxy.
 */
final class ProxyAddress implements HttpConfiguration.Customizer {
    private static final String ADDRESS = "[0-9A-Fa-f:.]{2,45}";

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        List<String> told = request.getHeaders().getCSV("X-Forwarded-For", false);
        if (told.isEmpty() || !told.getLast().strip().matches(ADDRESS)) {
            return request;
        }
        SocketAddress client = InetSocketAddress.createUnresolved(told.getLast().strip(), 0);
        ConnectionMetaData connection = new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
            @Override
            public SocketAddress getRemoteSocketAddress() {
                return client;
            }
        };
        return new Request.Wrapper(request) {
            @Override
            public ConnectionMetaData getConnectionMetaData() {
                return connection;
            }
        };
    }
}
