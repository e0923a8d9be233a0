package org.qingshan.casework.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.casework.port.IntakeStore.RefusedRow;
import org.qingshan.sdk.clue.Clue;

class ClueFilesTest {
    @Test
    void aFileIsReadWithoutRegisteringAnything() {
        String csv = Intake.HEADER + Intake.rows(1, 2) + "XC-3,昨天,南宁市,邕江边,\n";
        try (RecordScope scope = new RecordScope()) {
            ClueFiles.Content content = new ClueFiles(scope)
                    .read(PatrolRow.CSV, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));

            assertThat(content.clues()).extracting(Clue::reference).containsExactly("XC-1", "XC-2");
            assertThat(content.refused()).extracting(RefusedRow::line).containsExactly(4);
        }
    }
}
