package org.qingshan.rest.internal.doors;

import java.util.List;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.StreamId;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.InboxAnswer;

/** What waits for the caller, soonest first. */
public final class InboxDoor {
    private final Services services;

    public InboxDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        return List.of(Route.get("/inbox")
                .doc("我的待办：在办线索与案件，期限近的在前", "Open clues and cases, soonest deadline first")
                .answersPage(InboxAnswer.class)
                .to(this::list));
    }

    private Answer list(Call call) {
        CaseService cases = services.cases();
        Dossiers dossiers = new Dossiers(services);
        long total = cases.count(call.caller(), open(StreamId.Kind.CASE))
                + services.clues().count(call.caller(), open(StreamId.Kind.CLUE));
        return Pages.answer(
                Pages.read(() -> cases.inbox(call.caller(), call.text("after"), call.limit())),
                total,
                dossiers::inboxItem);
    }

    private static DossierQuery open(StreamId.Kind kind) {
        return new DossierQuery(
                kind, null, null, null, null, null, null, null, true, null, DossierQuery.Sort.DUE, null, 1);
    }
}
