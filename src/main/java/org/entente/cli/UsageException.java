package org.entente.cli;

/** What the user asked for makes no sense; the message says why and what does. */
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
