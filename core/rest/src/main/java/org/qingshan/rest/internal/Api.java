package org.qingshan.rest.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.ClueService;
import org.qingshan.rest.internal.doors.AccountDoor;
import org.qingshan.rest.internal.doors.CaseDoor;
import org.qingshan.rest.internal.doors.ClueDoor;
import org.qingshan.rest.internal.doors.DepartmentDoor;
import org.qingshan.rest.internal.doors.HealthDoor;
import org.qingshan.rest.internal.doors.InboxDoor;
import org.qingshan.rest.internal.doors.IntakeDoor;
import org.qingshan.rest.internal.doors.MetaDoor;
import org.qingshan.rest.internal.doors.PluginDoor;
import org.qingshan.rest.internal.doors.RuleDoor;
import org.qingshan.rest.internal.doors.SessionDoor;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Authentication;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.http.Router;
import org.qingshan.rest.internal.openapi.OpenApi;

/** The whole route table, and the router that serves it. */
public final class Api {
    private final List<Route> routes = new ArrayList<>();
    private final Router router;
    private volatile @Nullable Document document;

    public Api(Services services, String version) {
        routes.addAll(new HealthDoor(services).routes());
        routes.addAll(new SessionDoor(services).routes());
        routes.addAll(new MetaDoor(services, version).routes());
        routes.addAll(new InboxDoor(services).routes());
        routes.addAll(new ClueDoor(services).routes());
        routes.addAll(new IntakeDoor(services).routes());
        routes.addAll(new CaseDoor(services).routes());
        routes.addAll(new DepartmentDoor(services).routes());
        routes.addAll(new PluginDoor(services).routes());
        routes.addAll(new RuleDoor(services).routes());
        routes.addAll(new AccountDoor(services).routes());
        routes.add(Route.get("/openapi.json")
                .doc("本文档（OpenAPI 3.1）", "This document (OpenAPI 3.1)")
                .open()
                .answersText("application/json")
                .to(call -> Answer.ok(document(services, version))));
        router = new Router(routes, new Authentication(services::accounts));
    }

    /** Made once for each pair of services it was asked of; anybody may ask, and making it takes a while. */
    private ObjectNode document(Services services, String version) {
        CaseService cases = services.cases();
        ClueService clues = services.clues();
        Document known = document;
        if (known == null || known.cases() != cases || known.clues() != clues) {
            known = new Document(cases, clues, OpenApi.of(routes, version, cases, clues));
            document = known;
        }
        return known.json();
    }

    private record Document(CaseService cases, ClueService clues, ObjectNode json) {}

    /** Every route there is. */
    public List<Route> routes() {
        return List.copyOf(routes);
    }

    public Router router() {
        return router;
    }
}
