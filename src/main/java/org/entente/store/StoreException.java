package org.entente.store;

import org.jspecify.annotations.Nullable;

/** A dataset that can not be opened, read or changed; the message tells which one, why, and what to do. */
public final class StoreException extends RuntimeException {
    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
