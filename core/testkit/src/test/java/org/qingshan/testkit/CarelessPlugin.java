package org.qingshan.testkit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueRow;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationMode;
import org.qingshan.sdk.restoration.RestorationOption;
import org.qingshan.sdk.restoration.RestorationPlan;
import org.qingshan.sdk.restoration.RestorationPlan.Milestone;

/** A plugin that breaks the contract wherever it can. */
class CarelessPlugin implements DepartmentPlugin {
    private static int runs;

    CarelessPlugin() {}

    @Override
    public Department department() {
        return new Department("careless", "Careless", "粗心");
    }

    @Override
    public List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of(Sloppy.class, Sloppy.class);
    }

    @Override
    public List<RestorationOption<?>> restorationOptions() {
        return List.of(new Backwards());
    }

    @Override
    public List<ClueSource> clueSources() {
        return List.of(ClueSource.csv("careless.notes", new Label("便条", "Notes"), Channel.REPORT, Note.class));
    }

    @Override
    public @Nullable URL coefficients() {
        return getClass().getResource("careless.csv");
    }

    record Note(
            @Field(zh = "编号", en = "No.") @NotNull String number,
            @Field(zh = "日期", en = "Day") @NotNull LocalDate day) implements ClueRow {
        @Override
        public Clue toClue() {
            return new Clue(number, day, Region.NANNING, "某处", null, "某事", null);
        }
    }

    enum Unlabelled {
        ONE
    }

    record Row(@Field(zh = "甲", en = "A") @Nullable String a) {}

    @Form(id = "other.form", version = "1", zh = "表", en = "Form", standard = " ", validity = "适用于一切")
    record Sloppy(
            BigDecimal unlabelled,

            @Field(zh = "Unit", en = "单位", help = "帮助") @NotNull
            String swapped,

            @Field(zh = "选项", en = "Choice") @NotNull Unlabelled choice,
            @Field(zh = "行", en = "Rows") List<Row> rows,
            @Field(zh = "对象", en = "Object") @Nullable Object object)
            implements AssessmentForm {
        @AssertTrue(message = "只有中文")
        public boolean isFine() {
            return true;
        }

        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            Assertions.assertNotNull(coefficients.get("used"));
            Term random = Term.number(String.valueOf(++runs));
            return DamageEstimate.of(DamageEstimate.Line.of(DamageHead.RESTORATION_COST, "额", "Amount", random));
        }
    }

    static final class Backwards implements RestorationOption<Row> {
        @Override
        public String id() {
            return "careless.backwards";
        }

        @Override
        public String version() {
            return "one";
        }

        @Override
        public String zh() {
            return "倒序";
        }

        @Override
        public String en() {
            return "Backwards";
        }

        @Override
        public RestorationMode mode() {
            return RestorationMode.IN_SITU;
        }

        @Override
        public Class<Row> input() {
            return Row.class;
        }

        @Override
        public boolean fits(DamageEstimate damage) {
            return true;
        }

        @Override
        public RestorationPlan plan(Row input, DamageEstimate damage, Coefficients coefficients) {
            Label label = new Label("完", "Done");
            return RestorationPlan.of(
                    List.of(
                            new Milestone(label, LocalDate.of(2027, 1, 1), label),
                            new Milestone(label, LocalDate.of(2026, 1, 1), label)),
                    Term.number("1"),
                    Term.number("1"));
        }
    }
}
