package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.investigate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.RuleBook;

class StartInvestigationTest {
    @Test
    void oneInvestigatorIsTooFew() {
        assertThat(Cases.filed().refusals(new StartInvestigation(day(1), List.of("韦志强"), null)))
                .containsExactly("TOO_FEW_INVESTIGATORS");
    }

    @Test
    void theSamePersonTwiceIsOneInvestigator() {
        assertThat(Cases.filed().refusals(new StartInvestigation(day(1), List.of("韦志强", " 韦志强"), null)))
                .containsExactly("TOO_FEW_INVESTIGATORS");
    }

    @Test
    void twoAreEnough() {
        assertThat(Cases.filed().refusals(investigate(day(1)))).isEmpty();
    }

    @Test
    void theNumberIsARule() {
        RuleBook three = RuleBook.shipped().plus(SetRules.row(Rule.INVESTIGATORS_MIN, "3"));
        assertThat(Cases.filed().by(three).refusals(investigate(day(1)))).containsExactly("TOO_FEW_INVESTIGATORS");
    }
}
