package org.qingshan.lifecycle.cases;

import static org.qingshan.lifecycle.cases.Commands.accept;
import static org.qingshan.lifecycle.cases.Commands.agree;
import static org.qingshan.lifecycle.cases.Commands.applyForConfirmation;
import static org.qingshan.lifecycle.cases.Commands.archive;
import static org.qingshan.lifecycle.cases.Commands.assess;
import static org.qingshan.lifecycle.cases.Commands.byAgency;
import static org.qingshan.lifecycle.cases.Commands.close;
import static org.qingshan.lifecycle.cases.Commands.complete;
import static org.qingshan.lifecycle.cases.Commands.conclude;
import static org.qingshan.lifecycle.cases.Commands.confirm;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.evaluate;
import static org.qingshan.lifecycle.cases.Commands.fail;
import static org.qingshan.lifecycle.cases.Commands.investigate;
import static org.qingshan.lifecycle.cases.Commands.judge;
import static org.qingshan.lifecycle.cases.Commands.notice;
import static org.qingshan.lifecycle.cases.Commands.open;
import static org.qingshan.lifecycle.cases.Commands.pay;
import static org.qingshan.lifecycle.cases.Commands.plan;
import static org.qingshan.lifecycle.cases.Commands.reach;
import static org.qingshan.lifecycle.cases.Commands.refuse;
import static org.qingshan.lifecycle.cases.Commands.refuseConfirmation;
import static org.qingshan.lifecycle.cases.Commands.serve;
import static org.qingshan.lifecycle.cases.Commands.sign;
import static org.qingshan.lifecycle.cases.Commands.sue;
import static org.qingshan.lifecycle.cases.Commands.terminate;

import org.qingshan.lifecycle.Ground;

/** Cases brought to each stage by the shortest way. */
public final class Cases {
    private Cases() {}

    public static Desk at(CaseStage stage) {
        return switch (stage) {
            case FILED -> filed();
            case INVESTIGATING -> investigating();
            case APPRAISING -> investigating().take(byAgency(day(5)));
            case CONCLUDED -> concluded();
            case NOTICED -> concluded().take(notice(day(20)));
            case CONSULTING -> consulting();
            case AGREED -> agreed();
            case CONFIRMING -> confirming();
            case RENEGOTIATING -> confirming().take(refuseConfirmation(day(60)));
            case FAILED -> failed();
            case LITIGATING -> failed().take(sue(day(40)));
            case JUDGED -> failed().take(sue(day(40))).take(judge(day(100)));
            case PERFORMING -> performing();
            case ENFORCING -> performing().take(new ApplyEnforcement(day(200), "南宁市中级人民法院", "全部未履行义务", true));
            case EVALUATING -> evaluating();
            case ACCEPTANCE -> accepting();
            case CLOSED -> accepting().take(accept(day(112))).take(close(day(113)));
            case TERMINATED -> investigating().take(terminate(day(5), Ground.NO_ASSETS));
            case ARCHIVED ->
                investigating().take(terminate(day(5), Ground.NO_ASSETS)).take(archive(day(10)));
        };
    }

    public static Desk filed() {
        return new Desk().take(open(day(0)));
    }

    public static Desk investigating() {
        return filed().take(investigate(day(1)));
    }

    public static Desk concluded() {
        return investigating().take(assess(day(10))).take(conclude(day(15), Conclusion.CONSULT));
    }

    /** Served on day 21: the time for consultation ends on day 111, a Sunday, and so on Monday, day 112. */
    public static Desk consulting() {
        return concluded().take(notice(day(20))).take(serve(day(21))).take(agree(day(25)));
    }

    /** Signed on day 40; payments 1 and 2 are due on days 85 and 130. */
    public static Desk agreed() {
        return consulting().take(sign(day(40)));
    }

    public static Desk confirming() {
        return agreed().take(applyForConfirmation(day(45)));
    }

    public static Desk failed() {
        return concluded()
                .take(notice(day(20)))
                .take(serve(day(21)))
                .take(refuse(day(25)))
                .take(fail(day(30), FailureSituation.REFUSED));
    }

    /** Under a confirmed agreement. */
    public static Desk performing() {
        return confirming().take(confirm(day(80)));
    }

    /** Milestone 3 is reached, payments 1 and 2 are not made. */
    public static Desk evaluating() {
        return performing().take(plan(day(81))).take(reach(day(90), 3)).take(complete(day(95)));
    }

    public static Desk accepting() {
        return evaluating()
                .take(pay(day(96), 1, "50000"))
                .take(pay(day(97), 2, "50000"))
                .take(evaluate(day(110), true));
    }
}
