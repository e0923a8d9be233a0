package org.qingshan.lifecycle.cases;

import static org.qingshan.lifecycle.cases.Commands.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.lifecycle.Ground;

/** One event of each type, as cases really bring them about. */
public final class CaseEvents {
    private CaseEvents() {}

    public static List<CaseEvent> samples() {
        Map<String, CaseEvent> samples = new LinkedHashMap<>();
        histories()
                .forEach(desk -> desk.history()
                        .forEach(
                                recorded -> samples.putIfAbsent(recorded.event().type(), recorded.event())));
        return List.copyOf(samples.values());
    }

    private static List<Desk> histories() {
        return List.of(
                Cases.filed()
                        .take(new JoinClue(day(1), "clue-2", "同一损害"))
                        .take(new AssignOfficer(day(1), "officer-water", "韦志强")),
                Cases.investigating()
                        .take(new ExtendInvestigation(day(5), day(60), "情况复杂", "覃立新"))
                        .take(new AddEvidence(
                                day(6),
                                "检测报告",
                                EvidenceKind.TEST_REPORT,
                                "水利局",
                                OriginProcedure.ADMINISTRATIVE,
                                day(-2),
                                "NNSW-11"))
                        .take(Commands.byAgency(day(8))),
                Cases.concluded().take(new ApplyForConsultation(day(20), day(18), "某砂石有限公司", "愿意先行磋商")),
                Cases.consulting()
                        .take(Commands.meet(day(30)))
                        .take(new ApproveMoreMeetings(day(31), 2, "案情复杂", "覃立新")),
                Cases.at(CaseStage.RENEGOTIATING),
                Cases.at(CaseStage.JUDGED).take(new StartPerformance(day(101), "按判决履行")),
                Cases.at(CaseStage.LITIGATING)
                        .take(new SettleInCourt(day(90), "（2025）桂01民初9号", Commands.moneyOnly(day(90), 30))),
                Cases.agreed()
                        .take(new StartPerformance(day(41), null))
                        .take(new SueForBreach(day(100), "南宁市中级人民法院", null, "第一期逾期未付")),
                Cases.performing().take(new RecordVisit(day(82), List.of("韦志强"), "正在补植", "进度偏慢")),
                Cases.at(CaseStage.ENFORCING).take(new EndEnforcement(day(230), EnforcementResult.SATISFIED, null)),
                exempted(),
                Cases.at(CaseStage.CLOSED).take(Commands.archive(day(120))),
                Cases.investigating()
                        .take(Commands.terminate(day(9), Ground.NO_ASSETS))
                        .take(new ReopenCase(day(40), "发现可供执行的财产", "覃立新")));
    }

    private static Desk exempted() {
        return Cases.consulting()
                .take(new SignAgreement(day(40), "协-4", Commands.moneyOnly(day(40), 30)))
                .take(new StartPerformance(day(41), null))
                .take(Commands.pay(day(50), 1, "100000"))
                .take(new ExemptEvaluation(day(51), "损害已全部以货币赔偿", "覃立新"));
    }
}
