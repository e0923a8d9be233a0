package org.qingshan.store;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The contracts of the store on SQLite, in real files. */
class OnSqliteTest {
    @TempDir
    static @Nullable Path folder;

    static StoreSettings fresh() {
        return StoreSettings.sqlite(
                Objects.requireNonNull(folder).resolve("new").resolve(Records.id() + ".db"));
    }

    @Nested
    class Writing extends WritingContract {
        Writing() {
            super(OnSqliteTest::fresh);
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        Concurrency() {
            super(OnSqliteTest::fresh);
        }
    }

    @Nested
    class Listing extends ListingContract {
        Listing() {
            super(OnSqliteTest::fresh);
        }
    }

    @Nested
    class Search extends SearchContract {
        Search() {
            super(OnSqliteTest::fresh);
        }
    }

    @Nested
    class Account extends AccountContract {
        Account() {
            super(OnSqliteTest::fresh);
        }
    }

    @Nested
    class Intake extends IntakeContract {
        Intake() {
            super(OnSqliteTest::fresh);
        }
    }

    @Nested
    class Switch extends SwitchContract {
        Switch() {
            super(OnSqliteTest::fresh);
        }
    }

    @Nested
    class Lifetime extends LifetimeContract {
        Lifetime() {
            super(OnSqliteTest::fresh);
        }
    }
}
