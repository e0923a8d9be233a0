package org.qingshan.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;

/**
 * A number of the law.
 *
 * @param key stable, such as {@code consult.days}
 * @param name what it limits
 * @param value null while the number is not known (待确认); what depends on it then asks for a value or stays closed
 * @param unit in Chinese, such as 日 or 元
 * @param basis where it comes from, in Chinese
 * @param inForce first day it applies
 * @param confirmed whether it was compared with an official text; otherwise shown as 待确认
 */
public record Rule(
        String key,
        Label name,
        @Nullable BigDecimal value,
        String unit,
        String basis,
        LocalDate inForce,
        boolean confirmed) {
    public static final String VERIFY_DAYS = "verify.days";
    public static final String TRANSFER_DAYS = "clue.transfer.days";
    public static final String INVESTIGATION_DAYS = "investigation.days";
    public static final String INVESTIGATION_EXTENSION = "investigation.extension";
    public static final String INVESTIGATORS_MIN = "investigation.investigators.min";
    public static final String SIMPLE_AMOUNT_MAX = "simple.amount.max";
    public static final String SIMPLE_AMOUNT_WITHOUT_L3 = "simple.amount.basis";
    public static final String MINOR_AMOUNT = "minor.amount";
    public static final String EXPERT_MIN = "expert.min";
    public static final String CONSULT_REPLY_DAYS = "consult.reply.days";
    public static final String CONSULT_DAYS = "consult.days";
    public static final String CONSULT_MEETINGS = "consult.meetings";
    public static final String RENEGOTIATE_MAX = "renegotiate.max";
    public static final String RENEGOTIATE_DAYS = "renegotiate.days";
    public static final String CONFIRM_APPLY_DAYS = "confirm.apply.days";
    public static final String LIMITATION_YEARS = "limitation.years";
    public static final String ENFORCE_YEARS = "enforce.years";
    public static final String EVALUATION_DAYS = "evaluation.days";
    public static final String ARCHIVE_DAYS = "archive.days";
    public static final String INCLUDE_REGIONAL = "calendar.includeRegional";
}
