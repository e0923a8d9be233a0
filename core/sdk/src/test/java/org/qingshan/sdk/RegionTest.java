package org.qingshan.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RegionTest {
    @Test
    void theAutonomousRegionHasFourteenCitiesWithCodesOfTheirOwn() {
        assertThat(Region.values()).hasSize(15);
        assertThat(Arrays.stream(Region.values()).map(Region::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Region.values()).map(Region::code)).allMatch(c -> c.matches("45[01][0-9]00"));
    }

    @Test
    void aCityIsFoundByEitherFormOfItsNameByItsCodeAndByTheCodeOfACountyInIt() {
        assertThat(Region.of("南宁市")).contains(Region.NANNING);
        assertThat(Region.of(" 南宁 ")).contains(Region.NANNING);
        assertThat(Region.of("450100")).contains(Region.NANNING);
        assertThat(Region.of("450521")).contains(Region.BEIHAI);
        assertThat(Region.of("FangChengGang")).contains(Region.FANGCHENGGANG);
        assertThat(Region.of("广西")).contains(Region.GUANGXI);
    }

    @Test
    void whatLiesOutsideTheAutonomousRegionIsNotFound() {
        assertThat(Region.of("广州市")).isEmpty();
        assertThat(Region.of("440100")).isEmpty();
        assertThat(Region.of("459900")).isEmpty();
        assertThat(Region.of("")).isEmpty();
    }

    @Test
    void theAutonomousRegionSeesEveryCityAndACityOnlyItself() {
        assertThat(Arrays.stream(Region.values())).allMatch(Region.GUANGXI::covers);
        assertThat(Arrays.stream(Region.values()).filter(Region.HECHI::covers)).containsExactly(Region.HECHI);
    }
}
