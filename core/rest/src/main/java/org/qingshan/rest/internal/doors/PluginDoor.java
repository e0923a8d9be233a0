package org.qingshan.rest.internal.doors;

import java.util.List;
import java.util.Map;
import org.qingshan.casework.Caller;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginCatalog.PluginView;
import org.qingshan.casework.Role;
import org.qingshan.casework.port.Entry;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Parameter;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.DepartmentAnswer;
import org.qingshan.rest.internal.wire.JournalAnswer;
import org.qingshan.rest.internal.wire.LabelAnswer;
import org.qingshan.rest.internal.wire.PageAnswer;
import org.qingshan.rest.internal.wire.PluginAnswer;
import org.qingshan.rest.internal.wire.PluginAnswer.CaseReference;
import org.qingshan.rest.internal.wire.PluginAnswer.SwitchPlan;
import org.qingshan.rest.internal.wire.ReasonRequest;

/** The departments' plugins for those who look after them. */
public final class PluginDoor {
    private static final int SHOWN = 20;
    private static final Map<String, LabelAnswer> EVENTS = Map.of(
            "PluginEnabled", new LabelAnswer("启用部门组件", "Plugin enabled"),
            "PluginDisabled", new LabelAnswer("停用部门组件", "Plugin disabled"));

    private final Services services;

    public PluginDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/plugins")
                        .doc("部门组件及其状态、用量", "The plugins, their state and how they do")
                        .roles(Role.CENTRAL, Role.ADMINISTRATOR)
                        .answersAll(PluginAnswer.class)
                        .to(this::list),
                Route.get("/plugins/{department}/plan")
                        .doc("启用或停用会影响什么", "What switching a department would touch")
                        .roles(Role.CENTRAL, Role.ADMINISTRATOR)
                        .query(Parameter.choice("action", List.of("disable", "enable"), "动作", "What to do")
                                .asRequired())
                        .answers(SwitchPlan.class)
                        .to(this::plan),
                Route.post("/plugins/{department}/disable")
                        .doc("停用部门组件，须说明理由", "Switch a department off, with a reason")
                        .roles(Role.ADMINISTRATOR)
                        .takes(ReasonRequest.class)
                        .answers(PluginAnswer.class)
                        .to(call -> switched(call, false)),
                Route.post("/plugins/{department}/enable")
                        .doc("启用部门组件，须说明理由", "Switch a department on, with a reason")
                        .roles(Role.ADMINISTRATOR)
                        .takes(ReasonRequest.class)
                        .answers(PluginAnswer.class)
                        .to(call -> switched(call, true)),
                Route.get("/plugins/{department}/journal")
                        .doc("启用停用记录", "Record of a department's switches")
                        .roles(Role.CENTRAL, Role.ADMINISTRATOR)
                        .answersPart(JournalAnswer.class)
                        .to(this::journal));
    }

    private Answer list(Call call) {
        return Answer.ok(new PageAnswer.All<>(services.catalog().plugins().stream()
                .map(plugin -> answer(call.caller(), plugin))
                .toList()));
    }

    private PluginAnswer answer(Caller caller, PluginView plugin) {
        var department = plugin.department();
        return PluginAnswer.of(
                plugin, department == null ? 0 : services.catalog().countTouched(caller, department.id()));
    }

    private Answer plan(Call call) {
        PluginCatalog catalog = services.catalog();
        String department = call.path("department");
        PluginView plugin = known(department);
        List<CaseReference> cases = catalog.touched(call.caller(), department, SHOWN).stream()
                .map(row -> new CaseReference(row.stream().id(), row.number(), row.title()))
                .toList();
        return Answer.ok(new SwitchPlan(
                String.valueOf(call.text("action")),
                catalog.countTouched(call.caller(), department),
                cases,
                plugin.forms().stream().map(DepartmentAnswer.FormSummary::of).toList()));
    }

    private PluginView known(String department) {
        PluginCatalog catalog = services.catalog();
        return catalog.find(department)
                .or(() -> catalog.plugins().stream()
                        .filter(p ->
                                p.department() != null && p.department().id().equals(department))
                        .findFirst())
                .orElseThrow(() -> new NotFoundException("部门", "department", department));
    }

    private Answer switched(Call call, boolean on) {
        ReasonRequest request = call.body(ReasonRequest.class);
        String department = call.path("department");
        PluginView plugin = on
                ? services.catalog().enable(call.caller(), department, request.reason())
                : services.catalog().disable(call.caller(), department, request.reason());
        return Answer.ok(answer(call.caller(), plugin));
    }

    private Answer journal(Call call) {
        String department = call.path("department");
        known(department);
        List<Entry> entries =
                services.catalog().journal(call.caller(), department, call.afterSequence(), call.limit() + 1);
        return Journals.part(call, entries, type -> EVENTS.getOrDefault(type, new LabelAnswer(type, type)));
    }
}
