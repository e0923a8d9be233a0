package org.qingshan.casework.port;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Which departments an administrator has switched off. A department without a row is on. Thread-safe. */
@ProviderType
public interface SwitchStore {
    /** @param reason the administrator's words */
    record SwitchRow(String department, boolean enabled, String reason, String login, Instant at) {}

    List<SwitchRow> all();

    /** Writes the switch and its entry in the journal, in one transaction. */
    void put(SwitchRow row, Entry entry);
}
