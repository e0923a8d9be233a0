package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.casework.Days;
import org.qingshan.itests.casework.Routine;
import org.qingshan.itests.casework.Work;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Distribution;
import org.qingshan.itests.container.StandaloneContainer;
import org.qingshan.store.PostgresServer;
import org.qingshan.store.StoreSettings;

/** A container that keeps its record in PostgreSQL, which is not always there. */
@Consecutive
class PostgresTest {
    private static PostgresServer server;
    private static StandaloneContainer container;
    private static Work work;

    @BeforeAll
    static void startWithoutTheDatabase() throws IOException {
        server = PostgresServer.start();
        StoreSettings.PostgreSql database = server.newDatabase();
        Distribution distribution = Distribution.unpack("postgresql");
        Files.writeString(distribution.home().resolve("etc/org.qingshan.store.cfg"), """
                url = %s
                user = %s
                password = %s
                """.formatted(
                        database.url(), database.user(), database.password()));
        server.pause();
        container = new StandaloneContainer(distribution);
        container.start("/api/v1/health");
    }

    @AfterAll
    static void stop() {
        container.close();
        server.close();
    }

    @Test
    @Order(1)
    void withoutItsDatabaseThePlatformIsUpButSaysThatItIsNotReady() {
        assertSaysThatTheDatabaseIsMissing();
        assertThat(container.distribution().records().resolve("qingshan.db")).doesNotExist();
        Await.until("the console is served all the same", () -> container.api().answers("/console/", 200));
    }

    @Test
    @Order(2)
    void whenTheDatabaseComesACaseGoesFromTheClueToTheArchive() {
        server.resume();
        Await.until("the platform is ready", () -> container.api().answers("/api/v1/ready", 200));
        Await.until(
                "the department is served",
                () -> officer()
                                .get("/api/v1/departments/water/forms/water.soil-erosion")
                                .status()
                        == 200);

        // soil erosion: 253 t × 50 yuan = 12 650, all of it paid; plan: two milestones
        work = Work.begin(officer(), "PG-001")
                .routine("start-verification", "report-verification", "open-case", "assign-officer")
                .routine("start-investigation", "add-evidence", "commission-appraisal", "record-assessment")
                .routine("conclude-investigation", "issue-notice", "serve-notice", "record-reply", "hold-meeting")
                .routine("sign-agreement", "apply-confirmation", "confirm-agreement", "approve-plan")
                .step("settle-obligation", settle(1, "\"amount\": 12650, "))
                .step("settle-obligation", settle(2, ""))
                .step("settle-obligation", settle(3, ""))
                .routine("report-completion", "record-evaluation", "accept-restoration", "close");

        JsonNode view = work.view();
        assertThat(view.path("assessed").path("low").decimalValue()).isEqualByComparingTo("12650.00");
        assertThat(view.path("received").decimalValue()).isEqualByComparingTo("12650.00");
        assertThat(work.verification().path("ok").asBoolean()).isTrue();
        assertThat(work.verification().path("entries").asInt())
                .isEqualTo(work.journal().size());
        assertThat(Work.search(officer(), Work.CASES, view.path("number").asText()))
                .hasSize(1);
    }

    @Test
    @Order(3)
    void anOutageIsToldAndAfterItWorkGoesOnWhereItStood() {
        int version = work.version();
        server.pause();
        assertSaysThatTheDatabaseIsMissing();
        Api.Answer refused = officer()
                .with("If-Match", "\"" + version + "\"")
                .post(work.resource() + "/steps/archive", Days.in(Routine.body("archive")));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("NOT_READY");
        assertThat(refused.header("Retry-After")).isNotBlank();

        server.resume();
        Await.until("the platform is ready again", () -> container.api().answers("/api/v1/ready", 200));
        assertThat(work.version()).isEqualTo(version);
        work.routine("archive");
        assertThat(work.stage()).isEqualTo("ARCHIVED");
    }

    private static void assertSaysThatTheDatabaseIsMissing() {
        container.api().get("/api/v1/health").expect(200);
        Api.Answer ready = container.api().get("/api/v1/ready").expect(503);
        assertThat(ready.json().path("checks"))
                .anyMatch(check -> check.path("name").asText().equals("store")
                        && !check.path("ok").asBoolean()
                        && check.path("detail").asText().contains("数据库"));
    }

    private static Api officer() {
        return container.api(Accounts.WATER_OFFICER);
    }

    private static String settle(int obligation, String amount) {
        return "{\"on\": \"{{-90}}\", \"obligation\": %d, %s\"document\": \"凭证\"}".formatted(obligation, amount);
    }
}
