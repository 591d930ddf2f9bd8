package org.entente.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The users that may write, from a password file with a line {@code user: password} for each. Empty lines and lines
 * that begin with {@code #} are skipped. Passwords are kept as digests and compared in constant time.
 */
final class Users {
    private static final byte[] NOBODY = digest("");

    private final Map<String, byte[]> passwords;

    private Users(Map<String, byte[]> passwords) {
        this.passwords = passwords;
    }

    /** Reads a password file; a line of another form, a user named twice or a file without users is an {@link IOException}. */
    static Users read(Path file) throws IOException {
        Map<String, byte[]> passwords = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String user = colon < 0 ? "" : line.substring(0, colon).strip();
            String password = line.substring(colon + 1).strip();
            if (user.isEmpty() || password.isEmpty()) {
                throw new IOException(file + ", line " + (i + 1) + ": expected \"user: password\"");
            }
            if (passwords.put(user, digest(password)) != null) {
                throw new IOException(file + ", line " + (i + 1) + ": user " + user + " is there twice");
            }
        }
        if (passwords.isEmpty()) {
            throw new IOException(file + ": no users; expected lines of the form \"user: password\"");
        }
        return new Users(passwords);
    }

    /** The user that an {@code Authorization} header of the Basic scheme proves to be; empty for any other header. */
    Optional<String> authenticate(Optional<String> authorization) {
        return authorization
                .filter(header -> header.regionMatches(true, 0, "Basic ", 0, 6))
                .flatMap(header -> decode(header.substring(6).strip()))
                .flatMap(this::check);
    }

    private Optional<String> check(String credentials) {
        int colon = credentials.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String user = credentials.substring(0, colon);
        byte[] expected = passwords.getOrDefault(user, NOBODY);
        boolean same = MessageDigest.isEqual(expected, digest(credentials.substring(colon + 1)));
        return same && passwords.containsKey(user) ? Optional.of(user) : Optional.empty();
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] digest(String password) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
