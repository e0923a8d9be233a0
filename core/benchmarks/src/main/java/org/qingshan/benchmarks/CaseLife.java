package org.qingshan.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.qingshan.lifecycle.cases.CaseStep;

/** The requests that take an open case to its closure in 13 steps, about a kilobyte each on average. */
final class CaseLife {
    static final int STEPS = 13;
    private static final String PHRASE = "经现场勘查并调取水质检测报告，查明当事人在邕江右岸非法采砂、直排洗砂废水，岸坡损毁约三千二百平方米；";

    /** One request: the step and its body. */
    record Request(CaseStep step, byte[] body) {}

    private CaseLife() {}

    /** @param filed the day the case was opened; everything else happens in the seven months after it */
    static List<Request> from(LocalDate filed, Random random) {
        String volume = Integer.toString(10_000 + random.nextInt(90_000));
        return List.of(
                request(CaseStep.START_INVESTIGATION, """
                        {"on":"%s","investigators":["韦志强","黄丽华","陆建国"],"jointWith":"%s"}""", filed.plusDays(2), text(60)),
                request(CaseStep.RECORD_ASSESSMENT, """
                        {"recordedOn":"%s","form":"%s","values":{"volume":%s}}""", filed.plusDays(60), VolumePlugin.FORM, volume),
                request(CaseStep.CONCLUDE_INVESTIGATION, """
                        {"on":"%s","facts":"%s","causation":"%s","extent":"%s","degree":"SERIOUS","obligorIdentified":true,\
                        "restorable":"PARTLY","restorationArea":"邕江右岸三津段岸坡","recommendation":"CONSULT"}""", filed.plusDays(80), text(400), text(200), text(150)),
                request(CaseStep.ISSUE_NOTICE, """
                        {"on":"%s","number":"邕水磋告〔2026〕3号","replyBy":"%s"}""", filed.plusDays(83), filed.plusDays(98)),
                request(CaseStep.SERVE_NOTICE, """
                        {"on":"%s","mode":"DIRECT","result":"SERVED","signer":"梁某"}""", filed.plusDays(84)),
                request(CaseStep.RECORD_REPLY, """
                        {"on":"%s","answer":"AGREE","note":"%s"}""", filed.plusDays(90), text(400)),
                request(CaseStep.HOLD_MEETING, """
                        {"on":"%s","place":"南宁市水利局三楼会议室","attendees":[{"name":"韦志强","side":"DEPARTMENT"},\
                        {"name":"梁某","side":"OBLIGOR"},{"name":"陆检察官","side":"PROCURATORATE"}],"obligor":"ATTENDED",\
                        "agreedPoints":"%s","openPoints":"%s","outcome":"AGREED"}""", filed.plusDays(110), text(400), text(100)),
                request(
                        CaseStep.SIGN_AGREEMENT,
                        """
                        {"on":"%s","number":"邕水赔协〔2026〕3号","terms":{"facts":"%s","evidence":"%s","restoration":"%s",\
                        "performBy":"%s","breach":"%s","evaluation":"%s","disputes":"%s","total":100000.00,\
                        "items":[{"head":"INTERIM_LOSS","responsibility":"PAYMENT","amount":80000.00},\
                        {"head":"INVESTIGATION_COST","responsibility":"PAYMENT","amount":20000.00}],\
                        "payments":[{"dueOn":"%s","amount":100000.00}]}}""",
                        filed.plusDays(120),
                        text(200),
                        text(100),
                        text(100),
                        filed.plusDays(200),
                        text(60),
                        text(60),
                        text(60),
                        filed.plusDays(150)),
                request(CaseStep.START_PERFORMANCE, """
                        {"on":"%s","note":"%s"}""", filed.plusDays(125), text(400)),
                request(CaseStep.SETTLE_OBLIGATION, """
                        {"on":"%s","obligation":1,"amount":100000.00,"document":"%s"}""", filed.plusDays(148), text(150)),
                request(CaseStep.EXEMPT_EVALUATION, """
                        {"on":"%s","ground":"%s","approver":"覃立新"}""", filed.plusDays(160), text(400)),
                request(CaseStep.ACCEPT_RESTORATION, """
                        {"on":"%s","members":["覃立新","韦志强","黄丽华"],"opinion":"%s"}""", filed.plusDays(180), text(400)),
                request(CaseStep.CLOSE, """
                        {"on":"%s","summary":"%s","approver":"覃立新"}""", filed.plusDays(190), text(400)));
    }

    private static Request request(CaseStep step, String body, Object... values) {
        return new Request(step, String.format(body, values).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(int characters) {
        return PHRASE.repeat(characters / PHRASE.length() + 1).substring(0, characters);
    }
}
