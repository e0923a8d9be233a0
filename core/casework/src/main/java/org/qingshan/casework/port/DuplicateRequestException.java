package org.qingshan.casework.port;

/** The stream already has an entry written under this idempotency key. */
public final class DuplicateRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient StreamId stream;

    public DuplicateRequestException(StreamId stream) {
        super(stream + " knows this request");
        this.stream = stream;
    }

    public StreamId stream() {
        return stream;
    }
}
