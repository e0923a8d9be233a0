package org.qingshan.casework.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qingshan.casework.internal.intake.Intake.HEADER;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.CaseworkException;
import org.qingshan.casework.internal.plugin.PluginGuard;
import org.qingshan.casework.port.IntakeStore.IntakeRow;

class FolderWatchTest {
    @TempDir
    Path base;

    private Intake intake;
    private Path folder;

    @BeforeEach
    void start() {
        intake = new Intake(base);
        folder = intake.directories.clues("water.patrol");
        poll(1);
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    private void poll(int times) {
        for (int i = 0; i < times; i++) {
            intake.now = intake.now.plusSeconds(1);
            intake.service.watch().poll();
        }
    }

    private Path drop(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> names(String sub) throws IOException {
        if (!Files.isDirectory(folder.resolve(sub))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(sub))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private String report(String sub) throws IOException {
        List<String> reports =
                names(sub).stream().filter(n -> n.endsWith(".report.csv")).toList();
        assertThat(reports).hasSize(1);
        return Files.readString(folder.resolve(sub).resolve(reports.get(0)));
    }

    @Test
    void eachSourceHasItsFolder() {
        assertThat(folder).isDirectory();
        assertThat(intake.directories.clues("water.map")).isDirectory();
    }

    @Test
    void aDroppedFileIsTakenInAndPutAwayWithItsReport() throws IOException {
        drop("三月 巡查.csv", HEADER + Intake.rows(1, 2) + "XC-3,昨天,广州市,邕江边,=1+1\n");

        poll(2);

        IntakeRow row = intake.store.all().get(0);
        assertThat(row.state()).isEqualTo(IntakeRow.State.DONE);
        assertThat(row.file()).isEqualTo("三月 巡查.csv");
        assertThat(row.by()).isEqualTo("folder");
        assertThat(List.of(row.received(), row.accepted(), row.refused())).containsExactly(3, 2, 1);
        assertThat(names("done")).containsExactly("20261103-160003-三月 巡查.csv", "20261103-160003-三月 巡查.csv.report.csv");
        assertThat(report("done")).startsWith("\uFEFF三月 巡查.csv：收到 3 行，登记 2，重复 0，退回 1");
        assertThat(report("done").lines().skip(1))
                .containsExactlyInAnyOrder(
                        "行号 Line,问题列 Column,代码 Code,原因,Reason,值 Value,编号,发现日期,所在市,地点,取水量",
                        "4,发现日期,Date,应为日期，如 2026-11-03、2026/11/3、2026年11月3日,\"must be a date such as 2026-11-03, 2026/11/3 or 2026年11月3日\",昨天,XC-3,昨天,广州市,邕江边,'=1+1",
                        "4,所在市,Region,应为广西的设区市名称或行政区划代码，如 南宁市 或 450100,\"must be a city of Guangxi by name or code, such as 南宁市 or 450100\",广州市,XC-3,昨天,广州市,邕江边,'=1+1",
                        "4,取水量,Number,应为数字，如 1234.5,must be a number such as 1234.5,'=1+1,XC-3,昨天,广州市,邕江边,'=1+1");
        assertThat(names("")).containsExactly(".taking", "done");
        assertThat(names(".taking")).containsExactly(".lock");
    }

    @Test
    void theReportItselfMendedCanBeDroppedAgain() throws IOException {
        drop("a.csv", HEADER + "XC-3,昨天,南宁市,邕江边,\n");
        poll(2);
        String mended = report("done").replace("昨天", "2026-03-01");

        drop("mended.csv", mended);
        poll(2);

        assertThat(intake.clues.registered).containsOnlyKeys("water.patrol XC-3");
        assertThat(intake.store.all().get(1).refused()).isZero();
    }

    @Test
    void aFileThatCannotBeReadGoesToFailedWithTheReason() throws IOException {
        drop("a.csv", "编号,地点\n1,2\n");

        poll(2);

        assertThat(names("failed")).containsExactly("20261103-160003-a.csv", "20261103-160003-a.csv.report.csv");
        assertThat(report("failed")).contains("未能读取", "缺少列", "missing columns");
        assertThat(names("done")).isEmpty();
    }

    @Test
    void aFileIsLeftAloneWhileSomebodyWritesToIt() throws IOException {
        Path file = drop("a.csv", HEADER);
        for (int i = 1; i <= 5; i++) {
            poll(1);
            Files.writeString(file, Intake.rows(i, 1), StandardOpenOption.APPEND);
            Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_000_000 + i)));
            assertThat(intake.store.all()).isEmpty();
        }

        poll(2);

        assertThat(intake.store.all().get(0).accepted()).isEqualTo(5);
    }

    @Test
    void aFileOfTheSameSizeButANewTimeIsStillWritten() throws IOException {
        Path file = drop("a.csv", HEADER + Intake.rows(1, 1));
        poll(1);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_000_000)));
        poll(1);

        assertThat(intake.store.all()).isEmpty();
    }

    @Test
    void anEmptyFileIsGivenMoreTimeAndThenFails() throws IOException {
        drop("a.csv", "");
        poll(5);
        assertThat(intake.store.all()).isEmpty();

        poll(10);
        assertThat(intake.store.all().get(0).failure()).contains("空");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".hidden.csv", "a.csv.part", "A.CSV.PART", "a.tmp", "~$a.xlsx", "a.csv~", "a.csv.crdownload"})
    void whatIsHiddenOrHalfThereIsNotTaken(String name) throws IOException {
        drop(name, HEADER + Intake.rows(1, 1));

        poll(3);

        assertThat(intake.store.all()).isEmpty();
        assertThat(folder.resolve(name)).exists();
    }

    @Test
    void linksAndFoldersAreNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(base.resolve("secret.csv"), HEADER + Intake.rows(1, 1));
        Files.createSymbolicLink(folder.resolve("link.csv"), elsewhere);
        Files.createDirectory(folder.resolve("sub.csv"));

        poll(3);

        assertThat(intake.store.all()).isEmpty();
        assertThat(elsewhere).exists();
    }

    @Test
    void theSameFileDroppedLaterIsAllDuplicates() throws IOException {
        drop("a.csv", HEADER + Intake.rows(1, 3));
        poll(2);
        drop("a.csv", HEADER + Intake.rows(1, 3));
        poll(2);

        IntakeRow again = intake.store.all().get(1);
        assertThat(List.of(again.accepted(), again.duplicates(), again.refused()))
                .containsExactly(0, 3, 0);
        assertThat(intake.clues.registered).hasSize(3);
        assertThat(names("done")).hasSize(4);
    }

    @Test
    void twoFilesOfOneNameInOneSecondAreBothPutAway() throws IOException {
        drop("a.csv", HEADER + Intake.rows(1, 1));
        poll(1);
        intake.service.watch().poll();
        drop("a.csv", HEADER + Intake.rows(2, 1));
        intake.service.watch().poll();
        intake.service.watch().poll();

        assertThat(names("done"))
                .containsExactly(
                        "20261103-160002-2-a.csv",
                        "20261103-160002-2-a.csv.report.csv",
                        "20261103-160002-a.csv",
                        "20261103-160002-a.csv.report.csv");
    }

    @Test
    void filesOfASourceWithoutItsPluginWait() throws IOException {
        intake.serving = false;
        drop("a.csv", HEADER + Intake.rows(1, 1));
        poll(5);
        assertThat(folder.resolve("a.csv")).exists();

        intake.serving = true;
        poll(2);
        assertThat(intake.store.all().get(0).accepted()).isEqualTo(1);
    }

    @Test
    void aFileWhosePluginRestsGoesOnWhenItIsBack() throws IOException {
        PluginGuard restless = intake.guard;
        for (int i = 0; i < 10; i++) {
            assertThatExceptionOfType(CaseworkException.class)
                    .isThrownBy(() -> restless.call("form", () -> {
                        throw new IllegalStateException("out of order");
                    }));
        }
        drop("a.csv", HEADER + Intake.rows(1, 250));
        poll(10);
        assertThat(intake.store.all()).singleElement().matches(row -> row.state() == IntakeRow.State.RUNNING);
        assertThat(names(".taking")).hasSize(2);

        intake.guard = new PluginGuard("water 1.0.1", "water", Duration.ofSeconds(5), Duration.ofMinutes(1));
        poll(61);
        restless.close();

        assertThat(intake.store.all()).singleElement().matches(row -> row.accepted() == 250);
        assertThat(names("done")).hasSize(2);
    }

    @Test
    void whatCannotBePutAwayWaitsAndIsNotTakenInAgain() throws IOException {
        // A link to nowhere where the folder done/ should be
        Files.createSymbolicLink(folder.resolve("done"), base.resolve("nowhere"));
        drop("a.csv", HEADER + Intake.rows(1, 1));
        poll(120);
        assertThat(intake.store.all()).hasSize(1);

        Files.delete(folder.resolve("done"));
        poll(61);

        assertThat(names("done")).hasSize(2);
        assertThat(intake.store.all()).singleElement().matches(row -> row.accepted() == 1);
    }

    @Test
    void aFolderAnotherContainerIsAtIsLeftToIt() throws IOException {
        drop("a.csv", HEADER + Intake.rows(1, 1));
        Path taking = Files.createDirectories(folder.resolve(".taking"));
        try (FileChannel other =
                        FileChannel.open(taking.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            poll(3);
            assertThat(intake.store.all()).isEmpty();
        }
        poll(1);
        assertThat(intake.store.all()).hasSize(1);
    }

    @Test
    void aContainerThatStopsLeavesTheRestForItsNextStart() throws IOException {
        drop("a.csv", HEADER + Intake.rows(1, 450));
        poll(1);
        intake.service.deactivate();
        poll(2);
        assertThat(intake.store.all()).isEmpty();

        intake.restart();
        poll(2);
        assertThat(intake.store.all().get(0).accepted()).isEqualTo(450);
    }

    @Test
    void aContainerKilledAtAnyMomentLosesNothingAndRegistersNothingTwice() throws IOException {
        int moments = 0;
        for (boolean after : new boolean[] {false, true}) {
            for (int moment = 0; ; moment++) {
                Path fresh = Files.createDirectories(base.resolve(after + "-" + moment));
                intake = new Intake(fresh);
                folder = intake.directories.clues("water.patrol");
                poll(1);
                drop("a.csv", HEADER + Intake.rows(1, 450) + "XC-x,昨天,南宁市,邕江边,\n");
                intake.moments.killAt(moment, after);
                boolean killed = false;
                try {
                    poll(2);
                } catch (Moments.Killed e) {
                    killed = true;
                    moments++;
                }
                intake.moments.killNever();
                intake.restart();
                poll(3);

                assertThat(intake.clues.registered).hasSize(450);
                assertThat(intake.store.all()).singleElement().satisfies(row -> {
                    assertThat(row.state()).isEqualTo(IntakeRow.State.DONE);
                    assertThat(List.of(row.received(), row.accepted(), row.duplicates(), row.refused()))
                            .containsExactly(451, 450, 0, 1);
                });
                assertThat(names("done")).hasSize(2);
                assertThat(report("done").lines()).hasSize(3);
                assertThat(names(".taking")).containsExactly(".lock");
                if (!killed) {
                    break;
                }
            }
        }
        assertThat(moments).isEqualTo(2 * 8);
    }

    @Test
    void aClaimWhoseFileIsGoneIsClearedAway() throws IOException {
        Files.createDirectories(folder.resolve(".taking").resolve("01abc"));

        poll(2);

        assertThat(names(".taking")).containsExactly(".lock");
        assertThat(intake.store.all()).isEmpty();
    }

    @Test
    void aNameAsLongAsAFileSystemAllowsIsPutAwayShortened() throws IOException {
        drop("江".repeat(80) + ".csv", HEADER + Intake.rows(1, 1));

        poll(2);

        assertThat(names("done")).hasSize(2).allMatch(n -> n.getBytes(StandardCharsets.UTF_8).length < 255);
        assertThat(names("done").get(0)).endsWith("江.csv");
    }
}
