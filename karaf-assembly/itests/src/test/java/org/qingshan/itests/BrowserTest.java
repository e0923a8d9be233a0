package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.qingshan.itests.browser.Chromium;
import org.qingshan.itests.browser.FormSheet;
import org.qingshan.itests.browser.Visitor;
import org.qingshan.itests.casework.Days;
import org.qingshan.itests.casework.Work;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Container;

/**
 * The whole case by clicking, in a browser without anything newer than Chromium 90. Nothing may be written to the browser's
 * console, and no page may have a barrier. Amounts: 42 000 m³ × 3–4.5 元/m³ and 12 × 650 元 are 133 800 – 196 800 元.
 */
@KarafTest
@Consecutive
class BrowserTest {
    private static final String REFERENCE = "浏览-XC-0001";
    private static final String TITLE = "南宁某砂石有限公司非法采砂损害邕江生态环境案";

    private static Container container;
    private static Chromium chromium;
    private static Visitor officer;

    @BeforeAll
    static void start(Container shared) {
        container = shared;
        chromium = new Chromium();
        officer = new Visitor(chromium, container.distribution().address());
        container.dropClues("water.patrol", "browser.csv", Days.in("""
                巡查编号,发现日期,设区市,河湖名称,具体位置,问题类型,问题描述,涉嫌责任主体
                浏览-XC-0001,{{-290}},南宁市,邕江,三津段右岸,非法采砂,夜间抽砂并直排洗砂废水,南宁某砂石有限公司
                """).getBytes(StandardCharsets.UTF_8));
        Await.until(
                "the clue is there",
                () -> Work.search(container.api(Accounts.CENTRAL), Work.CLUES, REFERENCE)
                                .size()
                        == 1);
    }

    /** What the officer saw when a test failed. */
    @RegisterExtension
    static final TestExecutionExceptionHandler photograph = (context, failure) -> {
        officer.photograph("failed-" + context.getRequiredTestMethod().getName());
        officer.complaints().forEach(System.err::println);
        throw failure;
    };

    @AfterAll
    static void stop() {
        officer.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void theConsoleIsServedWithAStrictPolicy() {
        Api.Answer page = container.api().get("/console/").expect(200);
        String policy = page.header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'none'")
                .contains("style-src-elem 'self' 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(policy.replaceAll("style-src-attr[^;]*", "")).doesNotContain("unsafe-inline");
        assertThat(container.api().get("/console/").expect(200).header("Content-Security-Policy"))
                .isNotEqualTo(policy);
    }

    @Test
    @Order(2)
    void anOfficerSignsInAndFindsTheClueThatCameFromTheFile() {
        officer.visit("/console/");
        officer.button("登录").waitFor();
        officer.look("01-login");
        officer.signIn(Accounts.WATER_OFFICER);
        officer.look("02-inbox");
        officer.go("线索");
        search(REFERENCE);
        officer.look("03-clues");
        row(1).getByRole(AriaRole.LINK).first().click();
        region("现在可以办理").waitFor();
        assertThat(officer.page().locator("main").innerText()).contains(REFERENCE, "夜间抽砂并直排洗砂废水");
        noComplaints();
    }

    @Test
    @Order(3)
    void theClueIsVerifiedAndBecomesACase() {
        officer.step("开始初步核查", form -> form.day("开始日期", 287).text("核查人员", "韦清"));
        officer.step(
                "核查报告",
                form -> form.day("报告日期", 275)
                        .yes("已造成生态环境损害")
                        .choose("环境要素", "地表水")
                        .text("赔偿义务人", "南宁某砂石有限公司")
                        .choose("案件类型", "一般案件")
                        .choose("建议", "立案")
                        .text("核查情况", "悬浮物超标，岸线受损约 120 米。"),
                "04-step-verification-zh");
        officer.look("05-clue");
        officer.step(
                "立案",
                form -> form.day("立案日期", 270)
                        .text("案由", TITLE)
                        .text("立案依据", "初步核查报告认定已造成生态环境损害。")
                        .text("审批人", "农立新")
                        .add("赔偿义务人")
                        .text("名称或姓名 1", "南宁某砂石有限公司")
                        .choose("类别 1", "单位"));
        officer.page().waitForURL("**/cases/*");
        officer.heading(TITLE).waitFor();
        officer.look("06-case-filed");
        noComplaints();
    }

    @Test
    @Order(4)
    void aStepThatIsFilledInWronglySaysSoAndIsNotTaken() {
        officer.openStep("启动损害调查");
        officer.submit();
        officer.drawer().getByRole(AriaRole.ALERT).first().waitFor();
        officer.examine("07-step-wrong-zh");
        officer.drawer()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("稍后办理"))
                .click();
        officer.awaitNoDrawer();
        noComplaints();
    }

    @Test
    @Order(5)
    void theDamageIsAssessedByTheDepartmentsFormWithALivePreview() {
        officer.step("启动损害调查", form -> form.day("启动日期", 268).add("调查人员", "韦清").add("调查人员", "黄丽华"));
        officer.step(
                "委托鉴定评估",
                form -> form.day("委托日期", 260)
                        .choose("评估方式", "委托鉴定评估机构")
                        .text("鉴定评估机构", "某环境损害司法鉴定中心")
                        .text("委托事项", "损害的范围、程度和数额")
                        .day("合同约定完成日期", 215));
        officer.expectRefusalsOf("/forms/water.surface-water/preview");
        officer.openStep("登记评估结果");
        FormSheet form = officer.sheet()
                .day("登记日期", 230)
                .choose("评估表", "地表水和沉积物损害")
                .choose("基线来源", "对照断面")
                .text("基线依据", "上游 500 米对照断面，监测报告 JC-017")
                .add("超过基线的污染物")
                .text("污染物 1", "悬浮物")
                .number("实测浓度 1", "185")
                .number("基线浓度 1", "30")
                .text("浓度单位 1", "mg/L")
                .add("受损水体");
        FormSheet water = form.part("受损水体 1").text("水体或河段", "邕江三津段").number("受损水量", "42000");
        form.add("已发生的费用")
                .choose("赔偿范围 1", "调查、鉴定评估等费用")
                .text("费用名称 1", "监测费")
                .number("数量 1", "12")
                .number("单价 1", "650")
                .text("票据编号 1", "发票 25450230")
                .yes("受损水量已调查确定，且同一水体未另按虚拟治理成本计算");
        Locator preview = officer.drawer().locator(".preview");
        preview.getByText("surface-water.unit-cost").first().waitFor();
        officer.examine("08-assessment-coefficient-missing-zh");

        water.open("地表水治理单价").number("单价（下限）", "3").number("单价（上限）", "4.5").text("单价依据", "治理方案报价");
        preview.getByText("196,800.00").first().waitFor();
        assertThat(preview.innerText()).contains("133,800.00", "126,000.00", "189,000.00", "7,800.00");
        officer.examine("09-assessment-preview-zh");
        officer.submit();
        officer.awaitNoDrawer();
        officer.tab("评估");
        officer.page().getByText("196,800.00").first().waitFor();
        officer.look("10-case-assessed");
        noComplaints();
    }

    @Test
    @Order(6)
    void consultationEndsInAnAgreement() {
        officer.step(
                "调查终结",
                form -> form.day("调查报告日期", 224)
                        .text("损害事实", "当事人在邕江右岸非法采砂并直排洗砂废水。")
                        .text("因果关系", "行为与损害之间存在因果关系。")
                        .text("损害范围", "邕江三津段水体")
                        .choose("损害程度", "严重")
                        .yes("赔偿义务人已明确")
                        .choose("可修复性", "可修复")
                        .text("可修复区域", "三津段")
                        .choose("建议", "启动磋商"));
        officer.step(
                "发出磋商告知书",
                form -> form.day("发出日期", 220).text("文号", "邕水磋告〔浏览〕1号").day("答复期限（最后一日）", 205));
        officer.step(
                "登记送达",
                form -> form.day("送达日期", 219)
                        .choose("送达方式", "直接送达")
                        .choose("送达结果", "已送达")
                        .text("签收人", "梁某"));
        officer.step("登记答复", form -> form.day("答复日期", 212).choose("答复", "同意磋商"));
        officer.step(
                "召开磋商会议",
                form -> form.day("会议日期", 202)
                        .text("会议地点", "三楼会议室")
                        .add("参会人员")
                        .text("姓名 1", "韦清")
                        .choose("代表 1", "指定部门")
                        .add("参会人员")
                        .text("姓名 2", "梁某")
                        .choose("代表 2", "赔偿义务人")
                        .choose("义务人到会情况", "全程参加")
                        .text("达成一致的事项", "承认损害事实")
                        .choose("会议结果", "达成一致"));
        officer.step("签订赔偿协议", BrowserTest::agreement, "11-agreement-zh");
        officer.tab("磋商");
        officer.look("12-case-agreed");
        officer.step(
                "申请司法确认",
                form -> form.day("申请日期", 180).text("受理法院", "南宁市中级人民法院").yes("双方共同申请"));
        officer.step("法院裁定确认", form -> form.day("裁定日期", 145).text("裁定书文号", "（浏览）桂01民特1号"));
        noComplaints();
    }

    private static void agreement(FormSheet form) {
        form.day("签订日期", 188)
                .text("协议编号", "邕水赔协〔浏览〕1号")
                .text("损害事实", "造成生态环境损害。")
                .text("证据依据", "检测报告、鉴定评估意见。")
                .text("修复方案", "义务人自行修复，其余货币赔偿。")
                .text("违约责任", "逾期付款的按日支付违约金。")
                .text("效果评估", "修复完工后由第三方评估。")
                .text("争议解决", "协商不成的向中级人民法院起诉。")
                .day("履行期限（最后一日）", 50)
                .number("赔偿总额", "133800")
                .add("分项金额")
                .choose("赔偿范围 1", "清除污染")
                .choose("承担方式 1", "自行修复");
        form.part("分项金额").number("金额 1", "126000");
        form.add("分项金额").choose("赔偿范围 2", "调查、鉴定").choose("承担方式 2", "货币赔偿");
        form.part("分项金额").number("金额 2", "7800");
        form.add("付款安排");
        form.part("付款安排").day("应付日期 1", 175).number("金额 1", "7800");
    }

    @Test
    @Order(7)
    void aPlanIsMadeAndEveryObligationFulfilled() {
        officer.tab("修复与履行");
        officer.step(
                "确认修复方案",
                form -> {
                    form.day("确认日期", 142)
                            .choose("修复方式", "原位修复")
                            .text("审批人", "农立新")
                            .add("修复工程");
                    FormSheet works = form.part("修复工程 1")
                            .choose("工程类型", "岸坡修复")
                            .text("位置", "右岸")
                            .number("工程量", "120")
                            .day("完成日期", 90)
                            .text("验收指标", "岸坡稳定");
                    works.open("工程单价").number("单价（下限）", "1050").text("单价依据", "定额");
                    form.text("施工单位", "某水利工程公司")
                            .day("开工日期", 140)
                            .day("整体验收日期", 80)
                            .number("修复比例", "1");
                    // 120 m × 1 050 元/m, worth what was assessed at least
                    officer.drawer()
                            .locator(".preview")
                            .getByText("126,000.00")
                            .first()
                            .waitFor();
                },
                "13-plan-zh");
        officer.look("14-case-planned");
        settle(1, 142, true);
        settle(2, 92, false);
        settle(3, 85, false);
        officer.look("15-case-performed");
        noComplaints();
    }

    private static void settle(int obligation, int day, boolean money) {
        officer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记履行 " + obligation))
                .first()
                .click();
        officer.drawer().waitFor();
        FormSheet form = officer.sheet().day("履行日期", day).text("凭证或验收文件", "凭证 " + obligation);
        if (money) {
            form.number("金额", "7800");
        }
        officer.submit();
        officer.awaitNoDrawer();
    }

    @Test
    @Order(8)
    void theCaseIsClosedArchivedAndItsChainIsWhole() {
        officer.step(
                "修复完工", form -> form.day("完工日期", 84).text("报告人", "南宁某砂石有限公司").text("完工情况", "岸坡修复全部完成。"));
        officer.step(
                "登记效果评估",
                form -> form.day("评估日期", 70)
                        .text("评估单位", "某评估有限公司")
                        .add("评估指标")
                        .text("指标 1", "岸坡稳定")
                        .text("目标值 1", "无滑移")
                        .text("实测值 1", "无滑移")
                        .yes("是否达标 1")
                        .yes("是否达到修复目标"));
        officer.step(
                "验收",
                form -> form.day("验收日期", 66)
                        .text("验收意见", "同意通过验收。")
                        .add("验收人员", "农立新")
                        .add("验收人员", "韦清"));
        officer.step("结案", form -> form.day("结案日期", 60).text("结案情况", "已全部履行。").text("审批人", "农立新"));
        officer.step(
                "归档",
                form -> form.day("归档日期", 50)
                        .text("档号", "浏览-001")
                        .number("页数", "186")
                        .text("档案管理人", "农小兰"));
        officer.tab("概况");
        officer.look("16-case-archived");
        officer.tab("日志");
        officer.button("核验哈希链").click();
        officer.page().getByText("哈希链完整").waitFor();
        officer.look("17-case-log");
        officer.go("案件");
        search(TITLE);
        officer.look("18-cases");
        assertThat(row(1).innerText()).contains("归档");
        noComplaints();
    }

    @Test
    @Order(9)
    void theOtherPagesOfAnOfficerAreInOrderToo() {
        officer.go("规则");
        officer.look("19-rules");
        officer.go("线索");
        officer.button("登记线索").click();
        officer.drawer().waitFor();
        officer.examine("20-register-clue-zh");
        officer.page().keyboard().press("Escape");
        officer.awaitNoDrawer();
        officer.button("导入线索文件").click();
        officer.drawer().waitFor();
        officer.examine("21-upload-clues-zh");
        officer.page().keyboard().press("Escape");
        officer.awaitNoDrawer();
        officer.visit("/console/plugins");
        officer.page().getByText("没有权限").first().waitFor();
        officer.look("22-no-rights");
        officer.visit("/console/nowhere");
        officer.page().getByText("没有找到").first().waitFor();
        officer.look("23-not-found");
        noComplaints();
    }

    @Test
    @Order(10)
    void theConsoleWorksInEnglishDownToTheDepartmentsForm() {
        Work work = Work.begin(container.api(Accounts.WATER_OFFICER), "浏览-英文")
                .routine("start-verification", "report-verification", "open-case", "start-investigation")
                .routine("commission-appraisal");
        try (Visitor english = new Visitor(chromium, container.distribution().address())) {
            english.signIn(Accounts.WATER_OFFICER);
            english.button("English").click();
            english.visit("/console/cases/" + work.view().path("id").asText());
            english.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record an assessment"))
                    .first()
                    .click();
            english.drawer().waitFor();
            english.sheet().choose("Form", "Soil erosion");
            english.drawer().getByText("Conservation facilities lost").first().waitFor();
            english.examine("24-assessment-en");
            assertThat(english.drawer().locator("label").allInnerTexts())
                    .isNotEmpty()
                    .noneMatch(label -> label.codePoints().anyMatch(Character::isIdeographic));
            assertThat(english.complaints()).isEmpty();
        }
    }

    @Test
    @Order(11)
    void anAdministratorSwitchesADepartmentOffAndOnWithAReason() {
        try (Visitor admin = new Visitor(chromium, container.distribution().address())) {
            admin.signIn(Accounts.ADMINISTRATOR);
            admin.go("插件");
            admin.page().getByText("org.qingshan.plugins.forestry").first().waitFor();
            admin.look("25-plugins");
            turn(admin, "停用", "林业组件升级核对");
            assertThat(forestryState()).isEqualTo("DISABLED");
            admin.look("26-plugins-off");
            turn(admin, "启用", "核对完成");
            assertThat(forestryState()).isEqualTo("ACTIVE");
            forestry(admin)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("记录"))
                    .click();
            admin.drawer().getByText("核对完成").waitFor();
            assertThat(admin.drawer().innerText()).contains("林业组件升级核对", "admin");
            admin.examine("27-plugin-journal-zh");
            admin.page().keyboard().press("Escape");
            admin.awaitNoDrawer();
            admin.go("账户");
            admin.page().getByText("officer-forestry").first().waitFor();
            admin.look("28-accounts");
            admin.button("新建账户").click();
            admin.drawer().waitFor();
            admin.examine("29-create-account-zh");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    private static void turn(Visitor admin, String what, String reason) {
        forestry(admin).getByRole(AriaRole.SWITCH).click();
        Locator dialog = admin.drawer();
        dialog.waitFor();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(what).setExact(true))
                .click();
        dialog.getByText("请填写理由").waitFor();
        admin.examine("26-switch-" + (what.equals("停用") ? "off" : "on") + "-zh");
        dialog.getByRole(AriaRole.TEXTBOX).fill(reason);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(what).setExact(true))
                .click();
        admin.awaitNoDrawer();
    }

    private static Locator forestry(Visitor admin) {
        return admin.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("org.qingshan.plugins.forestry"));
    }

    private static String forestryState() {
        for (var department : container
                .api(Accounts.CENTRAL)
                .get("/api/v1/departments")
                .expect(200)
                .json()
                .path("items")) {
            if (department.path("id").asText().equals("forestry")) {
                return department.path("state").asText();
            }
        }
        return "";
    }

    private static void search(String text) {
        officer.page().getByLabel("关键词").first().fill(text);
        officer.button("查询").click();
        officer.page().waitForURL("**q=**");
        row(1).waitFor();
    }

    private static Locator row(int number) {
        return officer.page().getByRole(AriaRole.ROW).nth(number);
    }

    private static Locator region(String name) {
        return officer.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    private static void noComplaints() {
        assertThat(officer.complaints()).isEqualTo(List.of());
    }
}
