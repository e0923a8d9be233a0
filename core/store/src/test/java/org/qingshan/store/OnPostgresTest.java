package org.qingshan.store;

import org.junit.jupiter.api.Nested;

/** The contracts of the store on a real PostgreSQL. */
class OnPostgresTest {
    static StoreSettings fresh() {
        return PostgresServer.shared().newDatabase();
    }

    @Nested
    class Writing extends WritingContract {
        Writing() {
            super(OnPostgresTest::fresh);
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        Concurrency() {
            super(OnPostgresTest::fresh);
        }
    }

    @Nested
    class Listing extends ListingContract {
        Listing() {
            super(OnPostgresTest::fresh);
        }
    }

    @Nested
    class Search extends SearchContract {
        Search() {
            super(OnPostgresTest::fresh);
        }
    }

    @Nested
    class Account extends AccountContract {
        Account() {
            super(OnPostgresTest::fresh);
        }
    }

    @Nested
    class Intake extends IntakeContract {
        Intake() {
            super(OnPostgresTest::fresh);
        }
    }

    @Nested
    class Switch extends SwitchContract {
        Switch() {
            super(OnPostgresTest::fresh);
        }
    }

    @Nested
    class Lifetime extends LifetimeContract {
        Lifetime() {
            super(OnPostgresTest::fresh);
        }
    }
}
