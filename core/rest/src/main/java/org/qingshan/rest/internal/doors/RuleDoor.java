package org.qingshan.rest.internal.doors;

import java.time.LocalDate;
import java.util.List;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Parameter;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.PageAnswer;
import org.qingshan.rest.internal.wire.RuleAnswer;

/** The numbers of the law. */
public final class RuleDoor {
    private final Services services;

    public RuleDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        return List.of(Route.get("/rules")
                .doc("某日施行的规则数值及依据；未核实的标为待确认", "The numbers of the law in force on a day, with their basis")
                .query(Parameter.date("on", "日期，默认今天", "Day, usually today"))
                .answersAll(RuleAnswer.class)
                .to(this::list));
    }

    private Answer list(Call call) {
        LocalDate day = call.date("on").orElseGet(() -> services.cases().today());
        return Answer.ok(new PageAnswer.All<>(
                services.rules().on(day).stream().map(RuleAnswer::of).toList()));
    }
}
