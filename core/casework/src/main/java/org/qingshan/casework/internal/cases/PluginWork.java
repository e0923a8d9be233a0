package org.qingshan.casework.internal.cases;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginCatalog.Assessed;
import org.qingshan.casework.PluginCatalog.Planned;
import org.qingshan.casework.PluginCatalog.PluginView;
import org.qingshan.casework.PluginCatalog.State;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.lifecycle.Command;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.cases.ApprovePlan;
import org.qingshan.lifecycle.cases.CaseEvent;
import org.qingshan.lifecycle.cases.CaseFile;
import org.qingshan.lifecycle.cases.RecordAssessment;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.DamageEstimate;

/** Lets departments' plugins work out what steps of a case need of them, before the step is decided. */
final class PluginWork {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private final PluginCatalog catalog;
    private final ObjectMapper mapper;

    PluginWork(PluginCatalog catalog, ObjectMapper mapper) {
        this.catalog = catalog;
        this.mapper = mapper;
    }

    /** The command with what the platform fills in; any other command as it is. */
    Command<CaseFile, CaseEvent> complete(Command<CaseFile, CaseEvent> command, CaseFile file) {
        if (command instanceof RecordAssessment assessment) {
            return complete(assessment);
        }
        if (command instanceof ApprovePlan plan) {
            return complete(plan, file);
        }
        return command;
    }

    private RecordAssessment complete(RecordAssessment command) {
        JsonNode values = mapper.valueToTree(command.values());
        Assessed assessed = catalog.assess(
                available(departmentOf("form", command.form())), command.form(), command.formVersion(), values);
        return new RecordAssessment(
                command.recordedOn(),
                command.form(),
                assessed.form().version(),
                command.values(),
                command.replaces(),
                assessed.form().label(),
                mapper.convertValue(assessed.form().schema(), OBJECT),
                assessed.estimate());
    }

    private ApprovePlan complete(ApprovePlan command, CaseFile file) {
        DamageEstimate damage = file.damage()
                .orElseThrow(() -> InvalidInputException.of(
                        "option", "Damage", "尚无损害评估结果，无法制定修复方案", "there is no assessment to make good yet"));
        JsonNode input = mapper.valueToTree(command.input());
        Planned planned = catalog.plan(
                available(departmentOf("option", command.option())),
                command.option(),
                command.optionVersion(),
                input,
                damage);
        if (!planned.fits()) {
            throw InvalidInputException.of(
                    "option", "Fit", "该修复方式不适用于本案的损害", "this option does not fit the damage of this case");
        }
        return new ApprovePlan(
                command.on(),
                command.option(),
                planned.option().version(),
                command.input(),
                command.approver(),
                planned.option().label(),
                planned.option().mode(),
                planned.plan());
    }

    private static String departmentOf(String field, String id) {
        int dot = id.indexOf('.');
        if (dot <= 0) {
            throw InvalidInputException.of(
                    field,
                    "Pattern",
                    "应为“部门.名称”，如 water.surface-water",
                    "must be <department>.<name>, such as water.surface-water");
        }
        return id.substring(0, dot);
    }

    /** A case outlives its plugin: its department is known here even when the catalog has forgotten it. */
    private String available(String department) {
        reason(department).ifPresent(reason -> {
            throw new PluginUnavailableException(department, reason);
        });
        return department;
    }

    /** Why the department's plugin cannot take part; empty when it can. */
    Optional<Rejection> missing(String department) {
        return reason(department)
                .map(reason -> new Rejection(
                        "PLUGIN_UNAVAILABLE",
                        "部门组件未启用：" + reason.zh(),
                        "The department's plugin is not available: " + reason.en()));
    }

    private Optional<Label> reason(String department) {
        PluginView view = catalog.find(department).orElse(null);
        if (view != null && (view.state() == State.ACTIVE || view.state() == State.QUARANTINED)) {
            return Optional.empty();
        }
        return Optional.of(view == null || view.reason() == null ? new Label("组件未安装", "not installed") : view.reason());
    }
}
