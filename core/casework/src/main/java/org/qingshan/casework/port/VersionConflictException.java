package org.qingshan.casework.port;

/** Someone else was faster: the stream is no longer at the version the caller decided upon. */
public final class VersionConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient StreamId stream;

    public VersionConflictException(StreamId stream) {
        super(stream + " has moved on");
        this.stream = stream;
    }

    public StreamId stream() {
        return stream;
    }
}
