package org.entente.serve;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.store.DatasetVersion;

/** Strong entity tags: the state of the data, and all that an answer depends on beside its address. */
final class EntityTag {
    private final DatasetVersion version;

    EntityTag(DatasetVersion version) {
        this.version = version;
    }

    /** The tag of the answer to a request; empty when the state is unknown or the answer changes by itself. */
    Optional<String> of(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/$/")) {
            return Optional.empty();
        }
        String wishes = String.join(
                "\n",
                header(request, "Accept"),
                header(request, "Accept-Language"),
                header(request, "Host"),
                language(request));
        return version.current().map(state -> "\"" + state + "-" + Integer.toHexString(wishes.hashCode()) + "\"");
    }

    /** Whether the client has the answer with this tag already, by {@code If-None-Match}. */
    static boolean isKnown(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders("If-None-Match")).stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    private static String header(HttpServletRequest request, String name) {
        return String.join(",", Collections.list(request.getHeaders(name)));
    }

    /** The language that the reader chose before. */
    private static String language(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals("lang"))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }
}
