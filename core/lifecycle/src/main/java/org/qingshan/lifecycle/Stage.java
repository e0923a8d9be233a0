package org.qingshan.lifecycle;

import org.qingshan.sdk.Labelled;

/** Where a clue or a case stands. The constants of its two enums are stored by name and never renamed. */
public interface Stage extends Labelled {
    /** Name of the constant. */
    String name();

    /** Whether work goes on in this stage; false where only reopening or archiving is left. */
    boolean open();
}
