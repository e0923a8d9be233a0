package org.qingshan.sdk.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;

/**
 * How an ecosystem's services were lost and come back, year by year (期间损害), with the arithmetic of resource and service
 * equivalency (GB/T 39791.1): {@code H = Σ A × loss_t × d × (1 + r)^(T − t)}. A form asks for it as a nested record.
 *
 * <p>The recovery must end somewhere: at the baseline ({@code permanentShare} 0), or at a share that is lost for good, which
 * is a permanent loss and counted as a perpetuity from the year after the last one, {@code A × share × d × (1 + r)^(T − last) ÷ r}.
 *
 * @param baseYear T, the year the amount is expressed in
 * @param years each year of loss once, without gaps
 * @param permanentShare lost for good after the last year, 0 to 1; 0 when the baseline is reached
 * @param discountRate r as a ratio; null for the coefficient {@value #DISCOUNT_RATE}
 */
public record ServiceLoss(
        @Field(
                zh = "评估基准年",
                en = "Base year",
                help = "损失折算到这一年，一般为评估当年",
                helpEn = "Losses are expressed in this year's value")
        @NotNull
        @Min(1979)
        @Max(2200)
        Integer baseYear,

        @Field(
                zh = "逐年丧失比例",
                en = "Loss by year",
                help = "从损害发生年到恢复完成年，每年一行，不得间断",
                helpEn = "From the year of damage to the year of recovery, one row each, without gaps")
        @NotEmpty
        @Size(max = 100)
        List<@Valid Year> years,

        @Field(
                zh = "此后永久丧失比例",
                en = "Share lost for good",
                help = "最后一年之后恢复到基线的填 0；不能恢复的填永久丧失的比例（0 到 1）",
                helpEn = "0 when the baseline is reached after the last year; otherwise the share lost for good")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        BigDecimal permanentShare,

        @Field(
                zh = "贴现率",
                en = "Discount rate",
                help = "0.02 到 0.05；留空用系数表的值",
                helpEn = "0.02 to 0.05; left empty, the table's value is used")
        @DecimalMin("0.02")
        @DecimalMax("0.05")
        @Nullable
        BigDecimal discountRate) {
    /** Code of the coefficient that a plugin using this record has in its table. */
    public static final String DISCOUNT_RATE = "discount.rate";

    public ServiceLoss {
        years = years.stream()
                .sorted(Comparator.comparing(Year::year, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * One year of loss.
     *
     * @param lost share of the services lost in that year, 0 to 1
     */
    public record Year(
            @Field(zh = "年份", en = "Year") @NotNull @Min(1979) @Max(2200)
            Integer year,

            @Field(zh = "丧失比例", en = "Share lost", help = "0 到 1", helpEn = "0 to 1")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("1")
            BigDecimal lost) {}

    @AssertTrue(message = "年份不能重复或间断 / each year once, without gaps")
    public boolean isWithoutGaps() {
        for (int i = 1; i < years.size(); i++) {
            Integer before = years.get(i - 1).year();
            Integer year = years.get(i).year();
            if (before != null && year != null && year != before + 1) {
                return false;
            }
        }
        return true;
    }

    @AssertTrue(message = "永久丧失比例不能大于最后一年的丧失比例 / the share lost for good must not exceed the last year's loss")
    public boolean isEndingInOrder() {
        if (permanentShare == null || years.isEmpty() || last().lost() == null) {
            return true;
        }
        return permanentShare.compareTo(last().lost()) <= 0;
    }

    private Year last() {
        return years.get(years.size() - 1);
    }

    /**
     * The interim loss (L1) and, where a share is lost for good, the permanent loss (L2).
     *
     * @param area A, such as hm²
     * @param value d, yuan per unit of area and year
     */
    public List<DamageEstimate.Line> lines(Term area, Term value, Coefficients coefficients) {
        Term rate = discountRate == null
                ? coefficients.term(DISCOUNT_RATE)
                : Term.of("贴现率", "Discount rate", discountRate, "");
        List<DamageEstimate.Line> lines = new ArrayList<>();
        lines.add(DamageEstimate.Line.of(
                DamageHead.INTERIM_LOSS,
                "期间生态服务损失",
                "Interim loss of services",
                Term.sum(years.stream().map(y -> inYear(y, area, value, rate)).toList())));
        if (permanentShare.signum() > 0) {
            Term perpetuity = area.times(Term.of("永久丧失比例", "Share lost for good", permanentShare, ""))
                    .times(value)
                    .over(rate);
            lines.add(DamageEstimate.Line.of(
                    DamageHead.PERMANENT_LOSS,
                    "永久性生态服务损失",
                    "Permanent loss of services",
                    discounted(perpetuity, last().year(), rate)));
        }
        return lines;
    }

    private Term inYear(Year year, Term area, Term value, Term rate) {
        Term undiscounted =
                area.times(Term.of("丧失比例", "Share lost", year.lost(), "")).times(value);
        return discounted(undiscounted, year.year(), rate).as(year.year() + " 年的损失", "Loss of " + year.year(), "元");
    }

    private Term discounted(Term amount, int year, Term rate) {
        int distance = baseYear - year;
        if (distance == 0) {
            return amount;
        }
        Term factor = Term.number("1").plus(rate).power(Math.abs(distance));
        return distance > 0 ? amount.times(factor) : amount.over(factor);
    }
}
