package org.qingshan.rest.internal.doors;

import java.util.ArrayList;
import java.util.List;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.port.StoreException;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Language;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.HealthAnswer;
import org.qingshan.rest.internal.wire.HealthAnswer.Check;
import org.qingshan.rest.internal.wire.HealthAnswer.Ready;

/** Whether the platform is up, and whether it can work. Open to all, for the machines that watch over it. */
public final class HealthDoor {
    private final Services services;

    public HealthDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/health")
                        .doc("平台是否在运行", "Whether the platform is up")
                        .open()
                        .answers(HealthAnswer.class)
                        .to(call -> Answer.ok(new HealthAnswer("UP"))),
                Route.get("/ready")
                        .doc("平台是否可以办理业务；否则为 503 并说明原因", "Whether the platform can work; otherwise 503 and why not")
                        .open()
                        .answers(Ready.class)
                        .to(this::ready));
    }

    private Answer ready(Call call) {
        Language language = call.language();
        List<Check> checks = new ArrayList<>();
        checks.add(store(language));
        boolean works = services.casesNow().get() != null
                && services.cluesNow().get() != null
                && services.intakesNow().get() != null
                && services.rulesNow().get() != null;
        checks.add(check(
                "casework",
                works,
                language,
                "案件、线索、规则服务",
                "Cases, clues and rules",
                "案件、线索或规则服务尚未启动",
                "The services for cases, clues or rules have not started yet"));
        checks.add(check(
                "catalog",
                services.catalogNow().get() != null,
                language,
                "部门组件目录",
                "Catalog of the departments' plugins",
                "部门组件目录尚未启动",
                "The catalog of the departments' plugins has not started yet"));
        boolean ok = checks.stream().allMatch(Check::ok);
        Answer answer = Answer.status(ok ? 200 : 503, new Ready(ok ? "READY" : "NOT_READY", checks));
        return ok ? answer : answer.with("Retry-After", "5");
    }

    /** Asks for a session that cannot exist: the cheapest question that only a working database can answer. */
    private Check store(Language language) {
        AccountService accounts = services.accountsNow().get();
        boolean ok = accounts != null;
        if (accounts != null) {
            try {
                ok = accounts.session("readiness").isEmpty();
            } catch (StoreException e) {
                ok = false;
            }
        }
        return check(
                "store",
                ok,
                language,
                "数据库",
                "Database",
                "数据库未连接；请检查数据库是否运行、配置是否正确",
                "No connection to the database; see whether it runs and is configured correctly");
    }

    private static Check check(
            String name, boolean ok, Language language, String zh, String en, String zhNot, String enNot) {
        return new Check(name, ok, ok ? language.of(zh, en) : language.of(zhNot, enNot));
    }
}
