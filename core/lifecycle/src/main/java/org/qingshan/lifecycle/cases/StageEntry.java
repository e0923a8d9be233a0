package org.qingshan.lifecycle.cases;

import java.time.LocalDate;

/** A stage the case came into, and when. */
public record StageEntry(CaseStage stage, LocalDate enteredOn) {}
