package org.qingshan.casework.internal.plugin;

import java.util.List;
import java.util.Optional;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.sdk.clue.ClueSource;

/** What the intake needs of the catalog. */
public interface Plugins {
    /** A clue source with what it takes to read its rows; valid until its plugin leaves. */
    record SourceHandle(String department, ClueSource source, RecordScope scope, PluginGuard guard) {}

    /** Sources of the departments that are serving. */
    List<SourceHandle> sources();

    /**
     * @return empty when no plugin is known to have it
     * @throws org.qingshan.casework.PluginUnavailableException when its department's plugin is not serving
     */
    Optional<SourceHandle> source(String id);
}
