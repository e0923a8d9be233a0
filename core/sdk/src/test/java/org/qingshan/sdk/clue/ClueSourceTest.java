package org.qingshan.sdk.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;

class ClueSourceTest {
    private static final Label LABEL = new Label("巡查", "Patrol");

    record Row(String number) implements ClueRow {
        @Override
        public Clue toClue() {
            return new Clue(number, LocalDate.of(2025, 3, 1), Region.NANNING, "邕江", null, "弃渣", null);
        }
    }

    static final class NoRecord implements ClueRow {
        @Override
        public Clue toClue() {
            return new Row("1").toClue();
        }
    }

    @Test
    void aSourceIsMadeForEachFormat() {
        assertThat(ClueSource.csv("water.patrol", LABEL, Channel.PATROL, Row.class)
                        .format())
                .isEqualTo(ClueSource.Format.CSV);
        assertThat(ClueSource.xlsx("water.patrol", LABEL, Channel.PATROL, Row.class)
                        .format())
                .isEqualTo(ClueSource.Format.XLSX);
        assertThat(ClueSource.geojson("water.patrol", LABEL, Channel.PATROL, Row.class)
                        .format())
                .isEqualTo(ClueSource.Format.GEOJSON);
    }

    @Test
    void itIsShownByItsLabel() {
        ClueSource source = ClueSource.csv("water.patrol", LABEL, Channel.PATROL, Row.class);
        assertThat(source.zh()).isEqualTo("巡查");
        assertThat(source.en()).isEqualTo("Patrol");
    }

    @Test
    void anIdThatCannotBeTheNameOfAFolderIsRefused() {
        for (String id :
                new String[] {"patrol", "water/patrol", "water..", "../x.y", "Water.Patrol", "water.patrol.csv"}) {
            assertThatIllegalArgumentException()
                    .as(id)
                    .isThrownBy(() -> ClueSource.csv(id, LABEL, Channel.PATROL, Row.class));
        }
    }

    @Test
    void aRowThatIsNoRecordIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClueSource.csv("water.patrol", LABEL, Channel.PATROL, NoRecord.class))
                .withMessageContaining("NoRecord");
    }
}
