package org.qingshan.casework.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.internal.tables.ColumnNames.Column;

class ColumnNamesTest {
    private static final ColumnNames NAMES =
            new ColumnNames(List.of(new Column("area", "面积", true, Set.of("面积(m²)", "Area"))));

    @ParameterizedTest
    @ValueSource(strings = {"面积(m²)", "面积（m²）", " 面积 （ M2 ）* ", "面积\n(m²)", "Area", "AREA", "ａｒｅａ", "\uFEFFarea"})
    void aHeaderIsFoundHoweverItIsWritten(String header) {
        assertThat(NAMES.find(header)).isNotNull();
    }

    @Test
    void anotherHeaderIsNotWanted() {
        assertThat(NAMES.find("面积")).isNull();
    }

    @Test
    void twoColumnsOfOneNameCannotBeToldApart() {
        List<Column> columns =
                List.of(new Column("a", "a", true, Set.of("编号")), new Column("b", "b", true, Set.of(" 编号*")));

        assertThatIllegalArgumentException().isThrownBy(() -> new ColumnNames(columns));
    }
}
