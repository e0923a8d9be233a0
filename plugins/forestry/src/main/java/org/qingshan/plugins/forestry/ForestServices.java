package org.qingshan.plugins.forestry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.ServiceLoss;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.assessment.UnitPrice;

/** Services a forest no longer gives (GB/T 38582-2020), each at its value per area and year. */
public record ForestServices(
        @Field(zh = "丧失的服务", en = "Services lost", help = "每类服务填一行", helpEn = "One row for each kind")
        @NotEmpty
        @Size(max = 6)
        List<@Valid Service> services,

        @Field(zh = "服务丧失与恢复", en = "Loss and recovery") @Valid @NotNull
        ServiceLoss recovery) {

    /** One kind of service with its annual value. */
    public record Service(
            @Field(zh = "服务类别", en = "Service") @NotNull Kind kind,

            @Field(zh = "单位面积年价值", en = "Annual value", unit = "元/(hm²·a)") @Valid @Nullable
            UnitPrice value) {}

    /** What forests do, and the coefficient that says what it is worth. */
    public enum Kind implements Labelled {
        WATER("涵养水源", "Water conservation", "service.water.unit-value"),
        SOIL("保育土壤", "Soil conservation", "service.soil.unit-value"),
        CARBON_OXYGEN("固碳释氧", "Carbon fixed and oxygen released", "service.carbon-oxygen.unit-value"),
        NUTRIENTS("林木养分固持", "Nutrients kept", "service.nutrients.unit-value"),
        AIR("净化大气环境", "Air purified", "service.air.unit-value"),
        BIODIVERSITY("生物多样性保护", "Biodiversity", "service.biodiversity.unit-value");

        private final String zh;
        private final String en;
        private final String unitValue;

        Kind(String zh, String en, String unitValue) {
            this.zh = zh;
            this.en = en;
            this.unitValue = unitValue;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    @AssertTrue(message = "同一类服务只能填一行 / each kind of service once only")
    public boolean isEachOnce() {
        List<Kind> kinds =
                services.stream().map(Service::kind).filter(Objects::nonNull).toList();
        return kinds.stream().distinct().count() == kinds.size();
    }

    List<Line> lines(Term area, Coefficients coefficients) {
        Term value = Term.sum(services.stream()
                        .map(s -> coefficients.price(s.kind.unitValue, s.value))
                        .toList())
                .as("各类服务年价值合计", "Annual value of all services", "元/(hm²·a)");
        return recovery.lines(area, value, coefficients);
    }
}
