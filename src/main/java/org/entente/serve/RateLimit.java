package org.entente.serve;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** Lets each client send so many requests a minute, in bursts of as many; the others get 429 and are told when to come again. */
final class RateLimit {
    private static final long MINUTE = 60_000_000_000L;

    /** Clients remembered at a time; when there are more, as in a flood from everywhere, those after are let through. */
    private static final int MOST_CLIENTS = 100_000;

    private RateLimit() {}

    /** @param perMinute how many requests, at least 1 */
    static Handler around(Handler handler, int perMinute) {
        return new DoSHandler(
                handler,
                RateLimit::client,
                id -> new Bucket(perMinute),
                (request, response, callback) -> refuse(response, callback, perMinute),
                MOST_CLIENTS,
                false);
    }

    /** A client's address. One who has an IPv6 address has the other 2^64 of its network, too, so the network counts. */
    private static String client(Request request) {
        String address = Request.getRemoteAddr(request);
        return address == null ? "" : network(address);
    }

    static String network(String address) {
        String[] groups = address.replaceFirst("^\\[", "").split(":", -1);
        if (groups.length < 3 || address.contains(".")) {
            return address;
        }
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 4 && !groups[i].isEmpty(); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }

    private static boolean refuse(Response response, Callback callback, int perMinute) {
        long seconds = Math.max(1, Math.ceilDiv(60, perMinute));
        response.setStatus(429);
        response.getHeaders().put("Retry-After", Long.toString(seconds));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        String message = "429 Too Many Requests: this server answers " + perMinute + " a minute. Try again in "
                + seconds + " s.\n";
        Content.Sink.write(response, true, message, callback);
        return true;
    }

    /** What a client may still ask: it grows with time up to a minute's worth. */
    private static final class Bucket implements DoSHandler.Tracker {
        private final double perNano;
        private final int most;
        private double left;
        private long last = NanoTime.now();

        Bucket(int perMinute) {
            this.perNano = (double) perMinute / MINUTE;
            this.most = perMinute;
            this.left = perMinute;
        }

        @Override
        public synchronized boolean onRequest(long now) {
            left = Math.min(most, left + Math.max(0, NanoTime.elapsed(last, now)) * perNano);
            last = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }

        /** After a minute it is full again, like a new one. */
        @Override
        public synchronized long getExpireNanoTime() {
            return last + MINUTE;
        }
    }
}
