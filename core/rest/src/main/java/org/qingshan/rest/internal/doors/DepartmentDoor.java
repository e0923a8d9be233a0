package org.qingshan.rest.internal.doors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.casework.CaseService.CaseView;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginCatalog.PluginView;
import org.qingshan.lifecycle.cases.Assessment;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Problem;
import org.qingshan.rest.internal.http.ProblemCode;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.DepartmentAnswer;
import org.qingshan.rest.internal.wire.DepartmentAnswer.FormAnswer;
import org.qingshan.rest.internal.wire.DepartmentAnswer.OptionAnswer;
import org.qingshan.rest.internal.wire.EstimateAnswer;
import org.qingshan.rest.internal.wire.PageAnswer;
import org.qingshan.rest.internal.wire.PlanAnswer;
import org.qingshan.rest.internal.wire.PreviewRequest;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.assessment.DamageEstimate;

/** What the departments offer: forms, options and sources, and previews that save nothing. */
public final class DepartmentDoor {
    private final Services services;

    public DepartmentDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/departments")
                        .doc("各部门及其评估表、修复方式、线索来源", "The departments with their forms, options and sources")
                        .answersAll(DepartmentAnswer.class)
                        .to(this::list),
                Route.get("/departments/{department}/forms/{form}")
                        .doc("评估表及其 JSON Schema", "An assessment form with its JSON Schema")
                        .answers(FormAnswer.class)
                        .to(call -> Answer.ok(
                                FormAnswer.of(services.catalog().form(call.path("department"), call.path("form"))))),
                Route.post("/departments/{department}/forms/{form}/preview")
                        .doc("试算评估表，不保存", "Work out a form without saving anything")
                        .takes(PreviewRequest.class)
                        .answers(EstimateAnswer.class)
                        .to(this::assess),
                Route.get("/departments/{department}/options/{option}")
                        .doc("修复方式及其 JSON Schema", "A restoration option with its JSON Schema")
                        .answers(OptionAnswer.class)
                        .to(call -> Answer.ok(OptionAnswer.of(
                                services.catalog().option(call.path("department"), call.path("option"))))),
                Route.post("/departments/{department}/options/{option}/preview")
                        .doc("就某案件试编修复方案，不保存", "Plan an option for a case without saving anything")
                        .takes(PreviewRequest.Plan.class)
                        .answers(PlanAnswer.class)
                        .to(this::plan));
    }

    /** One row a department: the plugin that new work uses, or the newest there is. */
    private Answer list(Call call) {
        PluginCatalog catalog = services.catalog();
        Map<String, DepartmentAnswer> departments = new LinkedHashMap<>();
        for (PluginView plugin : catalog.plugins()) {
            Department department = plugin.department();
            if (department != null && !departments.containsKey(department.id())) {
                PluginView serving = catalog.find(department.id()).orElse(plugin);
                departments.put(department.id(), DepartmentAnswer.of(department, serving));
            }
        }
        return Answer.ok(new PageAnswer.All<>(List.copyOf(departments.values())));
    }

    private Answer assess(Call call) {
        PreviewRequest request = call.body(PreviewRequest.class);
        return Answer.ok(EstimateAnswer.of(services.catalog()
                .assess(call.path("department"), call.path("form"), request.formVersion(), request.values())));
    }

    private Answer plan(Call call) {
        PreviewRequest.Plan request = call.body(PreviewRequest.Plan.class);
        CaseView view = services.cases().get(call.caller(), request.caseId());
        return Answer.ok(PlanAnswer.of(services.catalog()
                .plan(call.path("department"), call.path("option"), null, request.input(), damage(view))));
    }

    /** Everything assessed that nothing has replaced. */
    private static DamageEstimate damage(CaseView view) {
        List<DamageEstimate.Line> lines = new ArrayList<>();
        for (Assessment assessment : view.file().currentAssessments()) {
            lines.addAll(assessment.estimate().lines());
        }
        if (lines.isEmpty()) {
            throw Problem.of(
                    ProblemCode.STEP_REFUSED,
                    "该案件尚无评估结果，不能编制修复方案",
                    "The case has no assessment yet, so nothing can be planned");
        }
        return new DamageEstimate(lines);
    }
}
