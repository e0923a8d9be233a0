package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Rejection;

class FileSuitTest {
    @Test
    void everyPaperIsThere() {
        Desk desk = Cases.failed();
        Rejection refused = desk.rejections(new FileSuit(
                        day(40),
                        "南宁中院",
                        null,
                        SuitGround.SERIOUS,
                        List.of(SuitMaterial.STANDING, SuitMaterial.COMPLAINT),
                        1))
                .get(0);
        assertThat(refused.code()).isEqualTo("MATERIALS_MISSING");
        assertThat(refused.zh())
                .contains(SuitMaterial.SITUATION.zh(), SuitMaterial.CONSULTATION.zh())
                .doesNotContain(SuitMaterial.STANDING.zh());
    }

    @Test
    void thereIsACopyForEachDefendant() {
        assertThat(Cases.failed()
                        .refusals(new FileSuit(
                                day(40), "南宁中院", null, SuitGround.SERIOUS, List.of(SuitMaterial.values()), 0)))
                .containsExactly("TOO_FEW_COPIES");
    }
}
