/** Clue intake: rows of files become clues, from the watched folders and by upload. */
@NullMarked
package org.qingshan.casework.internal.intake;

import org.jspecify.annotations.NullMarked;
