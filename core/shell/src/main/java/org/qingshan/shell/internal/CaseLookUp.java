package org.qingshan.shell.internal;

import org.qingshan.casework.Caller;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.CaseService.CaseView;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.StreamId;

/** Finds a case by what an operator has at hand: its number or its identifier. */
final class CaseLookUp {
    private CaseLookUp() {}

    /** @throws NotFoundException when there is none */
    static CaseView find(CaseService cases, Caller caller, String idOrNumber) {
        DossierQuery query = new DossierQuery(
                StreamId.Kind.CASE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                idOrNumber,
                DossierQuery.Sort.CREATED,
                null,
                200);
        for (Dossier row : cases.list(caller, query).items()) {
            if (row.number().equals(idOrNumber)) {
                return cases.get(caller, row.stream().id());
            }
        }
        return cases.get(caller, idOrNumber);
    }
}
