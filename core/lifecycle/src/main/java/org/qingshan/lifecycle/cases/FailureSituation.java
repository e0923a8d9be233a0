package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Labelled;

/**
 * Situations in which consultation has failed (磋商不成情形). The autonomous region counts seven and names six of them; the
 * seventh, meetings used up, follows the national opinions (待确认).
 */
public enum FailureSituation implements Labelled {
    REFUSED("F1", "明确拒绝磋商", "The obligor refuses to consult"),
    NO_REPLY("F2", "逾期未答复", "No reply in time"),
    ABSENT("F3", "无故缺席磋商会议", "Absent from a meeting without good reason"),
    LEFT("F4", "退出磋商会议", "The obligor left a meeting"),
    UNSERVABLE("F5", "磋商告知书无法送达", "The notice cannot be served"),
    EXPIRED("F6", "超过期限未达成一致", "No agreement in time"),
    MEETINGS_USED_UP("F7", "磋商会议次数已满，难以达成一致", "Meetings used up without agreement");

    private final String code;
    private final String zh;
    private final String en;

    FailureSituation(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** F1 to F7. */
    public String code() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** What has to be on record for it: where to look, in Chinese. */
    String shownByZh() {
        return switch (this) {
            case REFUSED -> "告知阶段须先“登记答复”为拒绝磋商";
            case NO_REPLY -> "告知书须已送达、未答复且答复期限已过";
            case ABSENT -> "本轮须有义务人无正当理由缺席的会议记录";
            case LEFT -> "本轮须有义务人中途退出的会议记录";
            case UNSERVABLE -> "须有送达失败的记录且未能以任何方式送达";
            case EXPIRED -> "磋商期限须已届满";
            case MEETINGS_USED_UP -> "本轮会议次数须已用满";
        };
    }

    /** The same in English. */
    String shownByEn() {
        return switch (this) {
            case REFUSED -> "before consultation a refusal must be on record as the reply";
            case NO_REPLY -> "the notice must have been served, unanswered, and the time to reply over";
            case ABSENT -> "this round must have a meeting the obligor missed without good reason";
            case LEFT -> "this round must have a meeting the obligor left";
            case UNSERVABLE -> "a failed attempt to serve must be on record, and no successful one";
            case EXPIRED -> "the time for consultation must be over";
            case MEETINGS_USED_UP -> "all meetings of this round must have been held";
        };
    }

    /** Whether the record shows it on a day. */
    boolean isShown(CaseFile file, LocalDate on, Rules rules) {
        Consultation consultation = file.consultation();
        boolean noticed = file.stage() == CaseStage.NOTICED;
        Notice notice = consultation.notice().orElse(null);
        return switch (this) {
            case REFUSED ->
                !noticed
                        || (notice != null
                                && notice.reply() != null
                                && notice.reply().answer() == Answer.REFUSE);
            case NO_REPLY ->
                noticed
                        && notice != null
                        && notice.reply() == null
                        && Clocks.reply(notice, rules).map(on::isAfter).orElse(false);
            case ABSENT ->
                consultation.meetingsOfRound().stream().anyMatch(m -> m.obligor() == Attendance.ABSENT && !m.excused());
            case LEFT -> consultation.meetingsOfRound().stream().anyMatch(m -> m.obligor() == Attendance.LEFT);
            case UNSERVABLE ->
                noticed
                        && notice != null
                        && !notice.attempts().isEmpty()
                        && notice.servedOn().isEmpty();
            case EXPIRED ->
                !noticed && Clocks.ofRound(file, rules).map(on::isAfter).orElse(false);
            case MEETINGS_USED_UP ->
                !noticed
                        && Clocks.meetings(file, rules).stream()
                                .anyMatch(most -> consultation.meetingsOfRound().size() >= most);
        };
    }
}
