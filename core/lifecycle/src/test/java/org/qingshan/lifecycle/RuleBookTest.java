package org.qingshan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.Label;

class RuleBookTest {
    private static Rule row(String key, String value, LocalDate inForce) {
        return new Rule(key, new Label("规则", "Rule"), new BigDecimal(value), "", "测试", inForce, true);
    }

    @Test
    void theNumbersTheDraftNamesAreShipped() {
        Rules rules = RuleBook.shipped().on(LocalDate.of(2026, 1, 1));
        assertThat(rules.integer(Rule.CONSULT_DAYS)).hasValue(90);
        assertThat(rules.integer(Rule.CONSULT_MEETINGS)).hasValue(3);
        assertThat(rules.integer(Rule.RENEGOTIATE_MAX)).hasValue(1);
        assertThat(rules.value(Rule.SIMPLE_AMOUNT_MAX)).contains(new BigDecimal("300000"));
    }

    @Test
    void anUnknownNumberIsEmptyAndUnconfirmed() {
        Rules rules = RuleBook.shipped().on(LocalDate.of(2026, 1, 1));
        for (String key : List.of(
                Rule.TRANSFER_DAYS,
                Rule.INVESTIGATION_DAYS,
                Rule.INVESTIGATION_EXTENSION,
                Rule.CONSULT_REPLY_DAYS,
                Rule.RENEGOTIATE_DAYS,
                "objection.days",
                Rule.EXPERT_MIN,
                Rule.EVALUATION_DAYS,
                Rule.ARCHIVE_DAYS,
                "retention",
                Rule.MINOR_AMOUNT,
                "offset.max.ratio",
                "labour.day.price")) {
            assertThat(rules.value(key)).as(key).isEmpty();
            assertThat(rules.find(key).orElseThrow().confirmed()).as(key).isFalse();
        }
    }

    @Test
    void whatIsRecalledIsNotConfirmed() {
        Rules rules = RuleBook.shipped().on(LocalDate.of(2026, 1, 1));
        assertThat(rules.find(Rule.VERIFY_DAYS).orElseThrow().confirmed()).isFalse();
        assertThat(rules.find(Rule.CONFIRM_APPLY_DAYS).orElseThrow().confirmed())
                .isFalse();
        assertThat(rules.find(Rule.CONSULT_DAYS).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void everyRuleNamesItsBasis() {
        assertThat(RuleBook.shipped().rows()).allMatch(rule -> !rule.basis().isBlank());
        assertThat(RuleBook.shipped().rows()).extracting(Rule::key).doesNotHaveDuplicates();
    }

    @Test
    void aRuleCountsFromItsDayOn() {
        RuleBook book = RuleBook.shipped().plus(row(Rule.CONSULT_DAYS, "60", LocalDate.of(2026, 7, 1)));
        assertThat(book.on(LocalDate.of(2026, 6, 30)).integer(Rule.CONSULT_DAYS))
                .hasValue(90);
        assertThat(book.on(LocalDate.of(2026, 7, 1)).integer(Rule.CONSULT_DAYS)).hasValue(60);
        assertThat(book.on(LocalDate.of(2026, 8, 1))
                        .on(LocalDate.of(2026, 6, 1))
                        .integer(Rule.CONSULT_DAYS))
                .hasValue(90);
    }

    @Test
    void ofTwoRowsForOneDayTheLastCounts() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        RuleBook book =
                RuleBook.shipped().plus(row(Rule.CONSULT_DAYS, "60", day)).plus(row(Rule.CONSULT_DAYS, "70", day));
        assertThat(book.on(day).integer(Rule.CONSULT_DAYS)).hasValue(70);
    }

    @Test
    void anEarlierRowAddedLaterDoesNotHideALaterOne() {
        RuleBook book = RuleBook.shipped()
                .plus(row(Rule.CONSULT_DAYS, "60", LocalDate.of(2026, 7, 1)))
                .plus(row(Rule.CONSULT_DAYS, "70", LocalDate.of(2026, 6, 1)));
        assertThat(book.on(LocalDate.of(2026, 7, 2)).integer(Rule.CONSULT_DAYS)).hasValue(60);
    }

    @Test
    void beforeItsFirstDayARuleIsEmpty() {
        assertThat(RuleBook.shipped().on(LocalDate.of(2020, 1, 1)).find(Rule.CONSULT_DAYS))
                .isEmpty();
        assertThat(RuleBook.shipped().on(LocalDate.of(2020, 1, 1)).all()).isEmpty();
    }

    @Test
    void aMisspelledKeyIsAnError() {
        assertThatThrownBy(() -> RuleBook.shipped().on(LocalDate.of(2026, 1, 1)).value("consult.day"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("consult.day");
    }

    @Test
    void allRulesComeInTheOrderOfTheBook() {
        assertThat(RuleBook.shipped().on(LocalDate.of(2026, 1, 1)).all())
                .isEqualTo(RuleBook.shipped().rows());
    }
}
