package org.qingshan.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.MissingCoefficientsException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginFailedException;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.Coefficient;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Range;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationMode;
import org.qingshan.sdk.restoration.RestorationPlan;

/** Water is there; forestry is switched off; a third bundle failed before it could say whose it is. */
final class FakeCatalog implements PluginCatalog {
    static final Department WATER = new Department("water", "水利", "Water resources");
    static final Department FORESTRY = new Department("forestry", "林业", "Forestry");
    private static final Label OFF = new Label("已停用", "switched off");
    private static final Coefficient PRICE = new Coefficient(
            "water.price", "单位治理成本", "Unit cost", Range.of("34.5"), "元/m³", LocalDate.of(2024, 1, 1), "桂价〔2024〕1号");

    private final Writes writes;

    FakeCatalog(Writes writes) {
        this.writes = writes;
    }

    private static FormView form() {
        return new FormView(
                "water",
                "water.surface-water",
                "1.2.0",
                new Label("地表水", "Surface water"),
                "GB/T 39792.2-2020",
                null,
                JsonNodeFactory.instance.objectNode().put("type", "object"));
    }

    private static OptionView option() {
        return new OptionView(
                "water",
                "water.in-situ",
                "1.0.0",
                new Label("原位修复", "In situ"),
                RestorationMode.IN_SITU,
                JsonNodeFactory.instance.objectNode().put("type", "object"));
    }

    @Override
    public List<PluginView> plugins() {
        SourceView source = new SourceView(
                "water",
                "water.patrol",
                new Label("河湖巡查", "Patrol"),
                "PATROL",
                ClueSource.Format.CSV,
                "clues/water.patrol",
                List.of(new SourceView.Column("编号", new Label("编号", "Number"), true, "text")));
        Instant since = Instant.parse("2026-05-01T00:00:00Z");
        return List.of(
                new PluginView(
                        WATER,
                        "org.qingshan.plugins.water",
                        "1.0.0",
                        State.ACTIVE,
                        null,
                        since,
                        List.of(form()),
                        List.of(option()),
                        List.of(source),
                        7,
                        1,
                        12.5),
                new PluginView(FORESTRY, "", "", State.DISABLED, OFF, since, List.of(), List.of(), List.of(), 0, 0, 0),
                new PluginView(
                        null,
                        "org.example.broken",
                        "0.1.0",
                        State.FAILED,
                        new Label("缺少类", "lacks a class"),
                        since,
                        List.of(),
                        List.of(),
                        List.of(),
                        1,
                        1,
                        Double.NaN));
    }

    @Override
    public Optional<PluginView> find(String department) {
        return plugins().stream()
                .filter(p -> p.department() != null && p.department().id().equals(department))
                .filter(p -> p.state() == State.ACTIVE)
                .findFirst();
    }

    private static void present(String department) {
        if (department.equals("forestry")) {
            throw new PluginUnavailableException(department, OFF);
        }
        if (!department.equals("water")) {
            throw new NotFoundException("部门", "department", department);
        }
    }

    @Override
    public FormView form(String department, String form) {
        present(department);
        if (!form.equals("water.surface-water")) {
            throw new NotFoundException("评估表", "form", form);
        }
        return form();
    }

    @Override
    public OptionView option(String department, String option) {
        present(department);
        if (!option.equals("water.in-situ")) {
            throw new NotFoundException("修复方式", "option", option);
        }
        return option();
    }

    static DamageEstimate estimate(BigDecimal volume) {
        Term amount = Term.of("水量", "Volume", volume, "m³").times(Term.of(PRICE));
        return DamageEstimate.of(DamageEstimate.Line.of(DamageHead.RESTORATION_COST, "治理费用", "Treatment", amount));
    }

    @Override
    public Assessed assess(String department, String form, @Nullable String version, JsonNode values) {
        FormView view = form(department, form);
        if (values.has("fail")) {
            throw new PluginFailedException("water 1.0.0", "form " + form, "boom");
        }
        if (values.has("missing")) {
            throw new MissingCoefficientsException(List.of(new MissingCoefficientsException.Missing(
                    "water.tax", "水资源税额", "Water tax", "元/m³", "etc/coefficients/water.csv")));
        }
        if (!values.path("volume").isNumber()) {
            throw InvalidInputException.of("values.volume", "NotNull", "请填写水量", "is required");
        }
        return new Assessed(view, estimate(values.get("volume").decimalValue()));
    }

    @Override
    public Planned plan(
            String department, String option, @Nullable String version, JsonNode input, DamageEstimate damage) {
        OptionView view = option(department, option);
        Label label = new Label("清淤", "Dredging");
        return new Planned(
                view,
                true,
                new RestorationPlan(
                        List.of(new RestorationPlan.Milestone(label, LocalDate.of(2027, 1, 1), label)),
                        damage.high(),
                        damage.low(),
                        List.of(label)));
    }

    @Override
    public List<Dossier> touched(Caller caller, String department, int limit) {
        return department.equals("water") ? List.of(FakeCases.row()) : List.of();
    }

    @Override
    public long countTouched(Caller caller, String department) {
        return touched(caller, department, 1).size();
    }

    @Override
    public PluginView enable(Caller caller, String department, String reason) {
        return turn("enable", department, reason);
    }

    @Override
    public PluginView disable(Caller caller, String department, String reason) {
        return turn("disable", department, reason);
    }

    private PluginView turn(String action, String department, String reason) {
        PluginView plugin = plugins().stream()
                .filter(p -> p.department() != null && p.department().id().equals(department))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("部门", "department", department));
        writes.add(action + " " + department + ": " + reason);
        return plugin;
    }

    @Override
    public List<Entry> journal(Caller caller, String department, long after, int limit) {
        return FakeCases.entries(StreamId.plugin(department), "PluginDisabled", 3, after, limit);
    }
}
