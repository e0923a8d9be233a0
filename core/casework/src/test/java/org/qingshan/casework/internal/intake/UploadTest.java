package org.qingshan.casework.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.qingshan.casework.internal.intake.Intake.HEADER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.casework.port.IntakeStore.RefusedRow;

class UploadTest {
    @TempDir
    Path folder;

    private Intake intake;

    @BeforeEach
    void start() {
        intake = new Intake(folder);
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    private List<RefusedRow> refused(IntakeRow row) {
        return intake.service.refused(Intake.REGION, row.id(), 0, 500);
    }

    private static void assertCounts(IntakeRow row, int received, int accepted, int duplicates, int refused) {
        assertThat(row.state()).isEqualTo(IntakeRow.State.DONE);
        assertThat(List.of(row.received(), row.accepted(), row.duplicates(), row.refused()))
                .as("received, accepted, duplicates, refused")
                .containsExactly(received, accepted, duplicates, refused);
    }

    @Test
    void goodRowsAreRegisteredAndBadOnesReportedWithTheirLines() {
        IntakeRow row = intake.upload(HEADER + "XC-1,2026-03-01,南宁市,邕江边,12\nXC-2,昨天,广州市,,-1\nXC-3,2026/3/2,柳州,柳江边,\n");

        assertCounts(row, 3, 2, 0, 1);
        assertThat(intake.clues.registered).containsOnlyKeys("water.patrol XC-1", "water.patrol XC-3");
        assertThat(refused(row))
                .extracting(RefusedRow::line, RefusedRow::column, RefusedRow::code, RefusedRow::value)
                .containsExactlyInAnyOrder(
                        tuple(3, "发现日期", "Date", "昨天"),
                        tuple(3, "所在市", "Region", "广州市"),
                        tuple(3, "地点", "NotBlank", ""),
                        tuple(3, "取水量", "PositiveOrZero", "-1"));
        assertThat(refused(row).get(0).row())
                .isEqualTo("{\"编号\":\"XC-2\",\"发现日期\":\"昨天\",\"所在市\":\"广州市\",\"地点\":\"\",\"取水量\":\"-1\"}");
        assertThat(row.by()).isEqualTo("officer-water-region");
        assertThat(row.finishedAt()).isNotNull();
    }

    @Test
    void aFileInGb18030AndAWorkbookAndAMapAreTakenToo() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(sheet, "Qingshan", "1.0")) {
            Worksheet page = workbook.newWorksheet("线索");
            List<String> header = List.of("编号", "发现日期", "所在市", "地点", "取水量");
            IntStream.range(0, header.size()).forEach(i -> page.value(0, i, header.get(i)));
            page.value(1, 0, "XC-1");
            page.value(1, 1, LocalDate.of(2026, 3, 1));
            page.style(1, 1).format("yyyy/m/d").set();
            page.value(1, 2, 450100);
            page.value(1, 3, "邕江边");
            page.value(1, 4, 1234.5);
        }
        String map =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"编号\":\"XC-1\","
                        + "\"发现日期\":20260301,\"所在市\":\"南宁\",\"地点\":\"邕江边\"},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[108.3,22.8]}}]}";

        assertCounts(
                intake.upload(
                        Intake.REGION,
                        PatrolRow.CSV,
                        (HEADER + Intake.rows(1, 2)).getBytes(Charset.forName("GB18030"))),
                2,
                2,
                0,
                0);
        assertCounts(intake.upload(Intake.REGION, PatrolRow.XLSX, sheet.toByteArray()), 1, 1, 0, 0);
        assertCounts(intake.upload(Intake.REGION, PatrolRow.GEOJSON, map.getBytes(StandardCharsets.UTF_8)), 1, 1, 0, 0);
    }

    @Test
    void theSameFileAgainAddsNothingAndSaysSo() {
        intake.upload(HEADER + Intake.rows(1, 3));
        IntakeRow again = intake.upload(HEADER + Intake.rows(1, 4));

        assertCounts(again, 4, 1, 3, 0);
        assertThat(refused(again))
                .extracting(RefusedRow::line, RefusedRow::code, RefusedRow::value)
                .containsExactly(
                        tuple(2, "Duplicate", "XC-1"), tuple(3, "Duplicate", "XC-2"), tuple(4, "Duplicate", "XC-3"));
    }

    @Test
    void aReferenceTwiceInOneFileIsRegisteredOnceEvenAcrossChunks() {
        IntakeRow row = intake.upload(HEADER + Intake.rows(1, 300) + Intake.rows(1, 1) + Intake.rows(299, 1));

        assertCounts(row, 302, 300, 2, 0);
        assertThat(refused(row)).extracting(RefusedRow::line).containsExactly(302, 303);
        assertThat(refused(row).get(0).zh()).contains("第 2 行");
    }

    @Test
    void aRefusedRowDoesNotUseUpItsReference() {
        IntakeRow row = intake.upload(HEADER + "XC-1,昨天,南宁市,邕江边,\nXC-1,2026-03-01,南宁市,邕江边,\n");

        assertCounts(row, 2, 1, 0, 1);
    }

    @Test
    void rowsAreRegisteredInChunks() {
        assertCounts(intake.upload(HEADER + Intake.rows(1, 450)), 450, 450, 0, 0);
        assertThat(intake.clues.calls).containsExactly(200, 200, 50);
    }

    @Test
    void ofVeryManyDuplicatesOnlyTheFirstAreNamed() {
        intake.upload(HEADER + Intake.rows(1, 1200));
        IntakeRow again = intake.upload(HEADER + "\n" + Intake.rows(1, 1200));

        assertCounts(again, 1200, 0, 1200, 0);
        assertThat(intake.service.refused(Intake.REGION, again.id(), 0, 5000)).hasSize(IntakeRun.DUPLICATES_NAMED);
    }

    @Test
    void aFileThatBreaksOffAddsNothingAtAll() {
        IntakeRow row = intake.upload(HEADER + Intake.rows(1, 600) + "XC-601,\"2026-03-01,南宁市\n");

        assertThat(row.state()).isEqualTo(IntakeRow.State.FAILED);
        assertThat(row.failure()).startsWith("第 602 行").contains(" / ");
        assertThat(intake.clues.registered).isEmpty();
    }

    @Test
    void aFileOfAnotherKindWithoutColumnsOrRowsFailsAsAWhole() {
        assertThat(intake.upload("").failure()).contains("文件是空的");
        assertThat(intake.upload("编号,地点\nXC-1,邕江边\n").failure()).contains("缺少列：", "发现日期", "所在市");
        assertThat(intake.upload(HEADER).failure()).contains("没有数据行");
        assertThat(intake.upload("\u0000\u0001\u0002").failure()).contains("NUL");
        assertThat(intake.upload(Intake.REGION, PatrolRow.XLSX, HEADER.getBytes(StandardCharsets.UTF_8))
                        .failure())
                .contains("XLSX");
        assertThat(intake.upload(
                                Intake.REGION,
                                PatrolRow.GEOJSON,
                                "{\"type\":\"FeatureCollection\",\"features\":[]}".getBytes(StandardCharsets.UTF_8))
                        .failure())
                .contains("没有数据行");
        assertThat(intake.upload(
                                Intake.REGION,
                                PatrolRow.GEOJSON,
                                "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"名称\":1}}]}"
                                        .getBytes(StandardCharsets.UTF_8))
                        .failure())
                .contains("缺少列", "名称");
        assertThat(intake.clues.registered).isEmpty();
        assertThat(intake.store.all()).allMatch(row -> row.finishedAt() != null);
    }

    @Test
    void aRowAgainstTheRulesIsRefusedAndTheRestOfItsChunkRegistered() {
        IntakeRow row = intake.upload(HEADER + Intake.rows(1, 2) + "XC-9,2026-03-01,南宁市,"
                + MemoryClues.AGAINST_THE_RULES + ",\n" + Intake.rows(3, 2));

        assertCounts(row, 5, 4, 0, 1);
        assertThat(refused(row)).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(4);
            assertThat(refusal.column()).isEqualTo("发现日期");
            assertThat(refusal.code()).isEqualTo("FOUND_TOO_EARLY");
        });
    }

    @Test
    void aRowThatMakesThePluginHangIsRefusedAndTheOthersRegistered() {
        IntakeRow row = intake.upload(
                HEADER + Intake.rows(1, 2) + "XC-9,2026-03-01,南宁市," + PatrolRow.HANGS + ",\n" + Intake.rows(3, 2));

        assertCounts(row, 5, 4, 0, 1);
        assertThat(refused(row)).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(4);
            assertThat(refusal.code()).isEqualTo("PluginFailed");
        });
    }

    @Test
    void aFileOfManyRowsThatHangDoesNotPutThePluginToRestAndReportsThemAll() {
        StringBuilder rows = new StringBuilder(HEADER + Intake.rows(1, 250));
        for (int i = 300; i < 320; i++) {
            rows.append("XC-")
                    .append(i)
                    .append(",2026-03-01,南宁市,")
                    .append(PatrolRow.HANGS)
                    .append(",\n");
        }

        IntakeRow row = intake.upload(rows.toString());

        assertCounts(row, 270, 250, 0, 20);
        assertThat(refused(row)).hasSize(20).extracting(RefusedRow::code).containsOnly("PluginFailed");
        assertThat(intake.guard.isResting()).isFalse();
    }

    @Test
    void rowsThatMakeThePluginThrowDoNotPutItToRest() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 50; i++) {
            rows.append("XC-")
                    .append(i)
                    .append(",2026-03-01,南宁市,")
                    .append(PatrolRow.THROWS)
                    .append(",\n");
        }

        assertCounts(intake.upload(rows.toString()), 50, 0, 0, 50);
        assertThat(intake.guard.isResting()).isFalse();
    }

    @Test
    void anOfficerBringsInTheCluesOfTheirOwnRegionOnly() {
        IntakeRow row = intake.upload(
                Intake.OFFICER,
                PatrolRow.CSV,
                (HEADER + "XC-1,2026-03-01,南宁市,邕江边,\nXC-2,2026-03-01,柳州市,柳江边,\n").getBytes(StandardCharsets.UTF_8));

        assertCounts(row, 2, 1, 0, 1);
        assertThat(refused(row)).extracting(RefusedRow::code).containsExactly("Region");
    }

    @Test
    void onlyAnOfficerOfTheDepartmentMayUpload() {
        byte[] file = (HEADER + Intake.rows(1, 1)).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> intake.upload(Intake.FORESTER, PatrolRow.CSV, file));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> intake.upload(Intake.CENTRAL, PatrolRow.CSV, file));
        assertThat(intake.store.all()).isEmpty();
    }

    @Test
    void anUnknownSourceIsNotFoundAndOneWithoutItsPluginNotAvailable() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(
                        () -> intake.service.upload(Intake.REGION, "water.other", "x", InputStream.nullInputStream()));
        intake.serving = false;
        assertThatExceptionOfType(PluginUnavailableException.class).isThrownBy(() -> intake.upload(HEADER));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
        InputStream endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                assertThat(read).isLessThanOrEqualTo(intake.service.maxBytes() + length);
                read += length;
                return length;
            }
        };

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> intake.service.upload(Intake.REGION, "water.patrol", "x", endless))
                .satisfies(e -> assertThat(e.violations().get(0).zh()).contains("64 MiB"));
    }

    @Test
    void theNameOfTheFileIsKeptWithoutItsPath() {
        IntakeRow row =
                intake.service.upload(Intake.REGION, "water.patrol", "C:\\文件\\巡\n查.csv", InputStream.nullInputStream());

        assertThat(row.file()).isEqualTo("巡查.csv");
    }

    @Test
    void anIntakeIsSeenByItsDepartmentAndTheCentralOfficeOnly() {
        IntakeRow row = intake.upload(HEADER + Intake.rows(1, 1));

        assertThat(intake.service.get(Intake.OFFICER, row.id())).isEqualTo(row);
        assertThat(intake.service.list(Intake.CENTRAL, null, null, 20).items()).containsExactly(row);
        assertThat(intake.service.count(Intake.CENTRAL, null)).isEqualTo(1);
        assertThat(intake.service.list(Intake.FORESTER, null, null, 20).items()).isEmpty();
        assertThat(intake.service.count(Intake.FORESTER, "water.patrol")).isZero();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> intake.service.get(Intake.FORESTER, row.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> intake.service.refused(Intake.FORESTER, row.id(), 0, 10));
    }

    @Test
    void anUploadKilledAtAnyMomentGoesOnWhenItIsSentAgain() {
        String csv = HEADER + Intake.rows(1, 450) + "XC-x,昨天,南宁市,邕江边,\n";
        int moments = 0;
        for (boolean after : new boolean[] {false, true}) {
            for (int moment = 0; ; moment++) {
                intake = new Intake(folder);
                intake.moments.killAt(moment, after);
                try {
                    intake.upload(csv);
                    break;
                } catch (Moments.Killed e) {
                    moments++;
                }
                intake.moments.killNever();
                boolean begun = !intake.store.all().isEmpty();
                boolean done = begun && intake.store.all().get(0).state() == IntakeRow.State.DONE;
                IntakeRow row = intake.upload(csv);

                assertCounts(row, 451, done ? 0 : 450, done ? 450 : 0, 1);
                assertThat(refused(row))
                        .filteredOn(r -> r.code().equals("Date"))
                        .hasSize(1);
                assertThat(intake.clues.registered).hasSize(450);
                assertThat(intake.store.all()).hasSize(done ? 2 : 1);
            }
        }
        assertThat(moments).isEqualTo(2 * 8);
    }
}
