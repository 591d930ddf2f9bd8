package org.entente.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * A user's name and password for HTTP Basic authentication.
 *
 * @param user the name, without a colon
 * @param password the password
 */
public record Login(String user, String password) {
    /**
     * Reads the first line {@code user: password} of a file.
     *
     * @throws StoreException if the file can not be read or has no such line
     */
    public static Login read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException refused) {
            throw new StoreException("the login file can not be read: " + refused, refused);
        }
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                return new Login(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        throw new StoreException("the login file %s has no line of the form `user: password`".formatted(file));
    }

    String header() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user;
    }
}
