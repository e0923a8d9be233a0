package org.qingshan.lifecycle.clues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A verification report (初步核查报告).
 *
 * @param damage whether the environment was damaged
 * @param obligor who is liable; null while unknown
 */
public record Verification(
        LocalDate on,
        boolean damage,
        Element element,
        @Nullable String obligor,
        CaseClass caseClass,
        Proposal recommendation,
        String findings) {}
