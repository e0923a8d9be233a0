package org.qingshan.casework.internal.intake;

/** The container stops; the file waits where it is and goes on when the container is back. */
final class IntakeStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IntakeStoppedException() {
        super("the intake was told to stop");
    }
}
