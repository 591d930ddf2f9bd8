package org.entente.store;

/** A dataset that can not be opened, read or changed; the message tells which one, why, and what to do. */
public final class StoreException extends RuntimeException {
    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
