package org.qingshan.casework;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.qingshan.lifecycle.Rule;

/** The numbers of the law as they are in force on a day. Thread-safe. */
@ProviderType
public interface RuleCatalog {
    List<Rule> on(LocalDate day);
}
