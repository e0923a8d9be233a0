package org.qingshan.lifecycle.cases;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingshan.lifecycle.Event;

/** What can happen to a case: one type for each step, grouped as the procedure is. Types are added, never changed. */
public sealed interface CaseEvent extends Event<CaseFile>
        permits FilingEvent, InvestigationEvent, ConsultationEvent, CourtEvent, PerformanceEvent, ClosingEvent {

    /** Name it is stored under. */
    default String type() {
        return getClass().getSimpleName();
    }

    /** Every type by the name it is stored under. */
    static Map<String, Class<? extends CaseEvent>> types() {
        Map<String, Class<? extends CaseEvent>> types = new TreeMap<>();
        Stream.of(CaseEvent.class.getPermittedSubclasses())
                .flatMap(chapter -> Arrays.stream(chapter.getPermittedSubclasses()))
                .forEach(type -> types.put(type.getSimpleName(), type.asSubclass(CaseEvent.class)));
        return types;
    }
}
