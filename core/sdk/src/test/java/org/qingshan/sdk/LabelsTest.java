package org.qingshan.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.restoration.RestorationMode;

class LabelsTest {
    @Test
    void everyListOfTheSdkIsNamedInBothLanguages() {
        Stream.of(Region.values(), Channel.values(), DamageHead.values(), RestorationMode.values())
                .flatMap(Arrays::stream)
                .map(Labelled.class::cast)
                .forEach(l -> {
                    assertThat(l.zh()).isNotBlank().matches("(?s).*\\p{IsHan}.*");
                    assertThat(l.en()).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
                });
    }

    @Test
    void thereAreTenChannelsAndSixHeadsOfDamageInOrderOfTheirCodes() {
        assertThat(Arrays.stream(Channel.values()).map(Channel::code))
                .containsExactly("C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10");
        assertThat(Arrays.stream(DamageHead.values()).map(DamageHead::code))
                .containsExactly("L1", "L2", "L3", "L4", "L5", "L6");
    }

    @Test
    void aLabelWithoutOneOfTheLanguagesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Label("水", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Label("", "water"));
    }

    @Test
    void aDepartmentsIdIsLowerCaseWithHyphens() {
        assertThat(new Department("natural-resources", "自然资源", "Natural resources").id())
                .isEqualTo("natural-resources");
        for (String id : new String[] {"", "Water", "water.patrol", "-water", "water-", "水利", "1water", "../water"}) {
            assertThatIllegalArgumentException()
                    .as(id)
                    .isThrownBy(() -> new Department(id, "水利", "Water"))
                    .withMessageContaining(id);
        }
    }
}
