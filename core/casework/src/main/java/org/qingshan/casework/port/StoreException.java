package org.qingshan.casework.port;

/** The database did not do what was asked; nothing of the unit of work was kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
