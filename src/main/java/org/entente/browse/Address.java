package org.entente.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.linked.Site;

/**
 * Where a page is: its path as it was asked for, and its parameters, of which the first value counts.
 *
 * @param root the address of the start page, as in {@code http://127.0.0.1:3330/}
 * @param path percent-encoded, beginning with a slash
 */
public record Address(String root, String path, Map<String, String> parameters) {
    private static final int LONGEST = 500;

    /** Copies the parameters and keeps their order. */
    public Address {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    static Address of(HttpServletRequest request, Site site) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0 && !values[0].isEmpty() && values[0].length() <= LONGEST) {
                parameters.put(name, values[0]);
            }
        });
        return new Address(site.address(request, ""), request.getRequestURI(), parameters);
    }

    /** The value of a parameter; empty when it is missing, empty or longer than 500 characters. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** This address with another value of a parameter, and without one when the value is empty. Another choice begins at the first page. */
    public String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return write(changed);
    }

    /** This address with other values of some parameters, at the first page. */
    public String with(Map<String, String> values) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.putAll(new TreeMap<>(values));
        return write(changed);
    }

    /** This address at another page of its list; pages are counted from 1. */
    public String atPage(int page) {
        return page == 1 ? with("page", "") : with("page", Integer.toString(page));
    }

    private String write(Map<String, String> changed) {
        String query = changed.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
