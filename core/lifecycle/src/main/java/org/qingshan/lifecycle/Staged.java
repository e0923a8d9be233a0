package org.qingshan.lifecycle;

import java.time.LocalDate;

/** What goes through the stages of a procedure: the file of a clue or of a case. */
public interface Staged {
    /** Sequence of the last event; 0 while nothing has been recorded. */
    long version();

    /** Where it stands; without meaning at version 0. */
    Stage stage();

    /** Day it came into this stage; nothing done in the stage is earlier. */
    LocalDate since();
}
