package org.qingshan.casework.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.casework.internal.accounts.Office.PASSWORD;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.Role;
import org.qingshan.sdk.Region;

class AccountsFileTest {
    private static final String HEADER = "login,name,password,roles,department,region\n";
    private static final String GOOD = HEADER
            + "officer-water,韦江," + PASSWORD + ",OFFICER,water,450100\n"
            + "both,覃中," + PASSWORD + ",CENTRAL|ADMINISTRATOR,,\n";

    @TempDir
    Path folder;

    private final Office office = new Office();

    private String bringIn(String content, Charset charset) throws IOException {
        Path file = folder.resolve("accounts.csv");
        Files.writeString(file, content, charset);
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            new AccountsFile(file).bringIn(office.accounts);
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    private boolean isThere() {
        return Files.exists(folder.resolve("accounts.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void goodRowsBecomeAccountsAndTheFileIsDeleted(String charset) throws IOException {
        bringIn(GOOD, Charset.forName(charset));

        assertThat(office.accounts.logIn("officer-water", PASSWORD).caller().region())
                .isEqualTo(Region.NANNING);
        assertThat(office.accounts.logIn("both", PASSWORD).caller().roles())
                .containsExactlyInAnyOrder(Role.CENTRAL, Role.ADMINISTRATOR);
        assertThat(office.record("both").get(0).login()).isEqualTo("platform");
        assertThat(isThere()).isFalse();
    }

    @Test
    void accountsThatExistAreLeftAsTheyAre() throws IOException {
        bringIn(
                HEADER + "officer,别人,another password,CENTRAL,,\nnew,新人," + PASSWORD + ",CENTRAL,,\n",
                StandardCharsets.UTF_8);

        assertThat(office.accounts.logIn("officer", PASSWORD).caller()).isEqualTo(Office.OFFICER);
        assertThat(office.accounts.logIn("new", PASSWORD)).isNotNull();
        assertThat(isThere()).isFalse();
    }

    @Test
    void oneBadRowLeavesTheFileAndCreatesNothing() throws IOException {
        String log = bringIn(
                GOOD + "x!,," + "tiny" + ",KING,,999999\nboth,再," + PASSWORD + ",CENTRAL,,\n", StandardCharsets.UTF_8);

        assertThat(office.store.rows).containsOnlyKeys("admin", "officer");
        assertThat(isThere()).isTrue();
        assertThat(log)
                .contains("line 4", "login must", "name must", "password must", "roles are", "region must")
                .contains("login both is there 2 times");
    }

    @Test
    void thePasswordsAreNeverInTheLog() throws IOException {
        String good = bringIn(GOOD, StandardCharsets.UTF_8);
        String bad =
                bringIn(HEADER + "x,y,geheim-geheim,KING,,\ny,z,\"geheim-geheim,OFFICER,,\n", StandardCharsets.UTF_8);
        String shifted = bringIn(HEADER + "x,y,z,geheim-geheim,CENTRAL,,\n", StandardCharsets.UTF_8);

        assertThat(good + bad + shifted).doesNotContain(PASSWORD, "geheim-geheim");
        assertThat(good).contains("officer-water");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "login,name\nx,y\n", "\u0000\u0001", "login,name,password,roles\n\"x,y,z"})
    void aFileThatIsNoTableOfAccountsIsLeftAndThePlatformStarts(String content) throws IOException {
        String log = bringIn(content, StandardCharsets.UTF_8);

        assertThat(isThere()).isTrue();
        assertThat(log).contains("accounts.csv was not used");
    }

    @Test
    void withoutAFileNothingHappens() {
        new AccountsFile(folder.resolve("accounts.csv")).bringIn(office.accounts);

        assertThat(office.store.rows).hasSize(2);
    }
}
