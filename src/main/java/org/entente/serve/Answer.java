package org.entente.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A response that puts right what Fuseki does to every answer. */
final class Answer extends HttpServletResponseWrapper {
    private final boolean requestHasBody;

    /** @param requestHasBody whether the client may still be sending when it is refused */
    Answer(HttpServletResponse response, boolean requestHasBody) {
        super(response);
        this.requestHasBody = requestHasBody;
    }

    /** Fuseki forbids all caching; the entity tag makes that needless. */
    @Override
    public void setHeader(String name, String value) {
        if (!name.equalsIgnoreCase("Cache-Control") && !name.equalsIgnoreCase("Pragma")) {
            super.setHeader(name, value);
        }
    }

    /**
     * An error has no entity tag and is not kept: the same request may succeed while the data stays as it is. A refused body is not read to its end, so its
     * connection is of no further use, and the client has to know.
     */
    @Override
    public void setStatus(int status) {
        super.setStatus(status);
        if (status >= SC_BAD_REQUEST) {
            super.setHeader("ETag", null);
            super.setHeader("Cache-Control", "no-cache");
            if (requestHasBody) {
                super.setHeader("Connection", "close");
            }
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        setStatus(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        setStatus(status);
        super.sendError(status, message);
    }

    /** Fuseki counts the characters of an error message where bytes are meant, and so breaks on Arabic and Russian. */
    @Override
    public void setContentLength(int length) {
        if (getStatus() < SC_BAD_REQUEST) {
            super.setContentLength(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Unflushed(super.getOutputStream());
    }
}
