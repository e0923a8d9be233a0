package org.qingshan.casework.internal.intake;

/** Counts what is written, and ends the process, so to speak, just before or just after one of the writes. */
final class Moments {
    private int passed;
    private int fatal = -1;
    private boolean after;

    /** What SIGKILL is to a process: nothing above catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** @param after whether the fatal write is still done */
    void killAt(int moment, boolean after) {
        this.passed = 0;
        this.fatal = moment;
        this.after = after;
    }

    void killNever() {
        fatal = -1;
    }

    void pass(Runnable write) {
        boolean now = passed++ == fatal;
        if (now && !after) {
            throw new Killed();
        }
        write.run();
        if (now) {
            throw new Killed();
        }
    }
}
