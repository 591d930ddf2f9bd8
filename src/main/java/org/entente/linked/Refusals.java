package org.entente.linked;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers to clients that ask for what there is not. */
public final class Refusals {
    private Refusals() {}

    /** 404, in words. */
    public static void notFound(HttpServletResponse response, String message) throws IOException {
        say(response, HttpServletResponse.SC_NOT_FOUND, message);
    }

    /** 406, with a list of what there is and where. */
    public static void notAcceptable(
            HttpServletResponse response, Collection<Representation> offered, Function<Representation, String> address)
            throws IOException {
        String list = offered.stream()
                .map(offer -> offer.mediaType() + "  " + address.apply(offer))
                .collect(Collectors.joining("\n"));
        say(response, HttpServletResponse.SC_NOT_ACCEPTABLE, "There is no such format of it. There are:\n" + list);
    }

    private static void say(HttpServletResponse response, int status, String message) throws IOException {
        byte[] text = (status + " " + message + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
