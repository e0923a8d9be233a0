package org.qingshan.casework;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.casework.port.IntakeStore.RefusedRow;
import org.qingshan.casework.port.Page;

/** Takes in files of clues, from the watched folder and by upload. Thread-safe. */
@ProviderType
public interface ClueIntake {
    /**
     * Takes in one uploaded file and returns its report. Rows that fit become clues, the others are reported; a file that
     * cannot be read at all is reported as FAILED and adds nothing.
     *
     * @param content read once, to its end; at most {@link #maxBytes()}
     * @throws PluginUnavailableException when the source's department is not there
     * @throws NotFoundException when there is no such source
     * @throws ForbiddenException when the caller is not an officer of the source's department
     */
    IntakeRow upload(Caller caller, String source, String fileName, InputStream content);

    Page<IntakeRow> list(Caller caller, @Nullable String source, @Nullable String after, int limit);

    /** How many {@link #list} holds in all. */
    long count(Caller caller, @Nullable String source);

    IntakeRow get(Caller caller, String id);

    /** @param after how many to pass over */
    List<RefusedRow> refused(Caller caller, String id, int after, int limit);

    /** Largest file taken, in bytes. */
    long maxBytes();
}
