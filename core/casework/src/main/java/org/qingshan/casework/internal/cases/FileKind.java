package org.qingshan.casework.internal.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.Event;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Staged;
import org.qingshan.lifecycle.Step;
import org.qingshan.sdk.Label;

/**
 * What differs between clues and cases where steps are taken and shown.
 *
 * @param <F> the file
 * @param <E> its events
 */
interface FileKind<F extends Staged, E extends Event<F>> {
    StreamId.Kind kind();

    /** What people call it. */
    Label name();

    Class<F> fileType();

    /** The file before anything was recorded. */
    F empty();

    F after(F file, Recorded<E> recorded);

    /** Every event by the name it is stored under. */
    Map<String, Class<? extends E>> events();

    List<? extends Step<F>> steps();

    /** Whether a department's plugin takes part in the step. */
    boolean needsPlugin(Step<F> step);

    List<Deadline> deadlines(F file, Rules rules);

    /**
     * What the current row says of the file.
     *
     * @param before the row so far, which knows what the file does not; null for a new one
     */
    Dossier describe(F file, RowFrame frame, @Nullable Dossier before);

    /** What every row has in common, whatever it is the row of. */
    record RowFrame(
            StreamId stream,
            long version,
            String headHash,
            String state,
            @Nullable Deadline next,
            java.time.Instant createdAt,
            java.time.Instant updatedAt) {}
}
