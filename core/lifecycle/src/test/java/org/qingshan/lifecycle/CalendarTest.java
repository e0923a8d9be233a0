package org.qingshan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.Label;

class CalendarTest {
    private final Calendar with = Calendar.shipped();
    private final Calendar without = with.withRegional(false);

    @Test
    void aLastDayInTheNationalHolidayMovesBehindIt() {
        assertThat(with.afterDays(LocalDate.of(2025, 7, 4), 90)).isEqualTo(LocalDate.of(2025, 10, 9));
    }

    @Test
    void regionalHolidaysPostponeOnlyWhereTheyCount() {
        assertThat(with.afterDays(LocalDate.of(2024, 3, 12), 30)).isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(without.afterDays(LocalDate.of(2024, 3, 12), 30)).isEqualTo(LocalDate.of(2024, 4, 11));
    }

    @Test
    void aMakeUpWorkingSundayIsAWorkingDay() {
        assertThat(with.afterDays(LocalDate.of(2026, 8, 21), 30)).isEqualTo(LocalDate.of(2026, 9, 20));
    }

    @Test
    void theDayOfTheEventIsNotCounted() {
        assertThat(with.afterDays(LocalDate.of(2026, 3, 2), 1)).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void aMonthWithoutTheDayEndsOnItsLast() {
        assertThat(with.afterMonths(LocalDate.of(2024, 1, 31), 1)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(with.afterMonths(LocalDate.of(2025, 12, 31), 2)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(with.afterMonths(LocalDate.of(2025, 1, 31), 3)).isEqualTo(LocalDate.of(2025, 4, 30));
    }

    @Test
    void aYearFromALeapDayEndsOnTheTwentyEighth() {
        assertThat(with.afterYears(LocalDate.of(2024, 2, 29), 2)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void aYearEndInTheHolidayMovesIntoTheNextYear() {
        assertThat(with.afterDays(LocalDate.of(2025, 12, 2), 30)).isEqualTo(LocalDate.of(2026, 1, 4));
    }

    @Test
    void aPlainWeekendMovesToMonday() {
        assertThat(with.afterDays(LocalDate.of(2026, 3, 2), 5)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(with.afterDays(LocalDate.of(2026, 3, 2), 6)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void theYearsWithANoticeAreKnown() {
        assertThat(with.covers(2024) && with.covers(2025) && with.covers(2026)).isTrue();
        assertThat(with.covers(2023) || with.covers(2027)).isFalse();
        assertThat(with.isRestDay(LocalDate.of(2027, 10, 1))).isFalse();
        assertThat(with.isRestDay(LocalDate.of(2027, 10, 2))).isTrue();
    }

    @Test
    void theSwitchIsARule() {
        assertThat(RuleBook.shipped().on(LocalDate.of(2026, 1, 1)).calendar().isRestDay(LocalDate.of(2024, 4, 11)))
                .isTrue();
        Rule off = new Rule(
                Rule.INCLUDE_REGIONAL,
                new Label("规则", "Rule"),
                BigDecimal.ZERO,
                "",
                "测试",
                LocalDate.of(2026, 1, 1),
                true);
        RuleBook changed = RuleBook.shipped().plus(off);
        assertThat(changed.on(LocalDate.of(2026, 1, 1)).calendar().isRestDay(LocalDate.of(2024, 4, 11)))
                .isFalse();
    }
}
