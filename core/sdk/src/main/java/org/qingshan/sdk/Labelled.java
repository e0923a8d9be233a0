package org.qingshan.sdk;

/**
 * Something with a name on the screen, in Chinese and in English. Enums that appear in a form or a clue row implement it, so
 * that the person choosing sees {@link #zh()} and the record keeps the constant's name.
 */
public interface Labelled {
    /** The official Chinese term; never blank. */
    String zh();

    /** The same in English; never blank. */
    String en();
}
