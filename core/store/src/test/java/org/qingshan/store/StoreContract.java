package org.qingshan.store;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.StreamId;

/** What a contract of the store starts from: an empty database, for all tests of the class. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class StoreContract {
    final StoreSettings settings;
    final Store store;
    final Journal journal;

    StoreContract(Supplier<StoreSettings> database) {
        settings = database.get();
        store = Stores.open(settings);
        journal = store.journal();
    }

    @AfterAll
    void close() {
        store.close();
    }

    /** Writes a dossier with its first entry. */
    final Dossier write(Dossier dossier) {
        boolean inserted =
                journal.write(writer -> writer.insert(dossier, List.of(Records.first(dossier.stream())), List.of()));
        if (!inserted) {
            throw new IllegalStateException("a duplicate: " + dossier);
        }
        return dossier;
    }

    final Dossier newCase() {
        return write(Records.dossier(StreamId.caseFile(Records.id())));
    }

    /** Writes one more entry. */
    final Dossier advance(Dossier dossier, Entry entry) {
        Dossier later = Records.after(dossier, List.of(entry));
        journal.write(writer -> {
            writer.update(later, dossier.version(), List.of(entry), List.of());
            return later;
        });
        return later;
    }
}
