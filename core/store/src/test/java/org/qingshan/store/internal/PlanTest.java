package org.qingshan.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.DossierQuery.Sort;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Region;
import org.qingshan.store.PostgresServer;
import org.qingshan.store.Records;
import org.qingshan.store.StoreSettings;

/** How the databases go about the lists that are asked for all the time: along an index, without sorting. */
@TestInstance(Lifecycle.PER_CLASS)
class PlanTest {
    private static final String[] DEPARTMENTS = {"water", "forestry", "ecology", "housing"};

    @TempDir
    static @Nullable Path folder;

    private @Nullable Database sqlite;
    private @Nullable Database postgres;

    @BeforeAll
    void fill() {
        sqlite = Database.open(
                StoreSettings.sqlite(Objects.requireNonNull(folder).resolve("qingshan.db")));
        postgres = Database.open(PostgresServer.shared().newDatabase());
        fill(sqlite);
        fill(postgres);
        postgres.write(session -> session.run("analyze", Parameters.Binder.NONE));
    }

    private static void fill(Database database) {
        new SqlJournal(database).write(writer -> {
            for (int i = 0; i < 6000; i++) {
                int n = i;
                StreamId stream = StreamId.caseFile(Records.id());
                Dossier dossier = Records.dossier(stream, draft -> {
                    draft.department = DEPARTMENTS[n % 4];
                    draft.region = Region.values()[1 + n / 4 % 14];
                    draft.nextDue = LocalDate.of(2026, 1, 1).plusDays(n % 701);
                    draft.open = n % 3 != 0;
                    draft.updatedAt = Records.NOON.plusSeconds(n % 997);
                });
                writer.insert(dossier, List.of(Records.first(stream)), List.of());
            }
            return true;
        });
    }

    @AfterAll
    void close() {
        Objects.requireNonNull(sqlite).close();
        Objects.requireNonNull(postgres).close();
    }

    @ParameterizedTest
    @CsvSource({
        "water, NANNING, dossier_inbox_office",
        "water, GUANGXI, dossier_inbox_department",
        "water, , dossier_inbox_department",
        ", , dossier_inbox_all"
    })
    void theInboxFollowsAnIndexForEveryScope(@Nullable String department, @Nullable Region region, String index) {
        DossierQuery inbox = new DossierQuery(
                null, department, region, null, null, null, null, null, true, null, Sort.DUE, null, 20);
        assertFollows(inbox, index);
        assertFollows(secondPage(inbox), index);
    }

    @ParameterizedTest
    @CsvSource({"water, NANNING", ","})
    void theLatestChangesFollowAnIndex(@Nullable String department, @Nullable Region region) {
        DossierQuery latest = new DossierQuery(
                null, department, region, null, null, null, null, null, null, null, Sort.UPDATED, null, 20);
        assertFollows(latest, "dossier_updated");
        assertFollows(secondPage(latest), "dossier_updated");
    }

    private DossierQuery secondPage(DossierQuery query) {
        // both databases were filled alike, so that the cursor of one means the same to the other
        return query.page(
                new SqlJournal(Objects.requireNonNull(sqlite)).list(query).next(), query.limit());
    }

    private void assertFollows(DossierQuery query, String index) {
        assertThat(plan(Objects.requireNonNull(sqlite), "explain query plan ", 4, query))
                .contains("USING INDEX " + index)
                .doesNotContain("TEMP B-TREE", "SCAN d\n");
        assertThat(plan(Objects.requireNonNull(postgres), "explain ", 1, query))
                .containsPattern("Index Scan (Backward )?using " + index)
                .doesNotContain("Sort", "Seq Scan");
    }

    private static String plan(Database database, String explain, int column, DossierQuery query) {
        return database.read(session -> {
            Conditions where = DossierList.where(session.dialect(), query);
            List<String> lines = session.list(explain + DossierList.select(where, query), where, row -> {
                for (int i = 1; i < column; i++) {
                    row.textOrNull();
                }
                return row.text();
            });
            return String.join("\n", lines) + "\n";
        });
    }
}
