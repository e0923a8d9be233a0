package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.casework.Days;
import org.qingshan.itests.casework.Work;
import org.qingshan.itests.casework.Workbook;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Container;
import org.qingshan.itests.container.PluginJar;
import org.qingshan.itests.parks.GrownParksPlugin;

/** Files of every format, with good and broken rows, through the readers as they are packed in the real container. */
@KarafTest
class ClueFilesTest {
    private final Container container;
    private final Api central;

    ClueFilesTest(Container container) {
        this.container = container;
        this.central = container.api(Accounts.CENTRAL);
    }

    @Test
    void aFileInTheEncodingOfChineseOfficesIsReadAsItWasMeant() {
        container.dropClues("water.patrol", "gb.csv", Days.in("""
                巡查编号,发现日期,设区市,河湖名称,具体位置,问题类型,问题描述,涉嫌责任主体
                国标-001,{{-20}},柳州市,柳江,太阳村镇西流村岸段,侵占岸线,堆放砂石料，占用长度约 120 米,某建材经营部
                国标-002,{{-20}},柳州市,柳江,,侵占岸线,缺少具体位置,
                """).getBytes(Charset.forName("GB18030")));
        assertCounts(taken("water.patrol", "gb.csv"), 2, 1, 0, 1);
        JsonNode clue = only("国标-001");
        assertThat(clue.path("suspectedObligor").asText()).isEqualTo("某建材经营部");
        assertThat(clue.path("region").path("id").asText()).isEqualTo("LIUZHOU");
    }

    @Test
    void featuresOfAMapBecomeCluesOfForestry() {
        container.dropClues("forestry.patches", "map.geojson", Days.in("""
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "properties": {"图斑编号": "地图-001", "判读日期": "{{-20}}", "行政区": "450110",
                  "林场或村屯": "武鸣区两江镇三联村", "变化类型": "毁林开垦", "变化面积": 1.86, "现地说明": "开垦种植甘蔗"},
                  "geometry": {"type": "Polygon", "coordinates":
                   [[[108.4, 23.45], [108.402, 23.45], [108.402, 23.452], [108.4, 23.452], [108.4, 23.45]]]}},
                 {"type": "Feature", "properties": {"图斑编号": "地图-002", "判读日期": "{{-20}}", "行政区": "450110",
                  "林场或村屯": "同上", "变化类型": "毁林开垦", "变化面积": -3, "现地说明": "面积有误"},
                  "geometry": {"type": "Point", "coordinates": [108.4, 23.45]}}]}
                """).getBytes(StandardCharsets.UTF_8));
        assertCounts(taken("forestry.patches", "map.geojson"), 2, 1, 0, 1);
        JsonNode clue = central.get(Work.CLUES + "/" + only("地图-001").path("id").asText())
                .expect(200)
                .json();
        assertThat(clue.path("department").asText()).isEqualTo("forestry");
        assertThat(clue.path("region").path("id").asText()).isEqualTo("NANNING");
        assertThat(clue.path("point").path("longitude").asDouble()).isBetween(108.4, 108.402);
    }

    @Test
    void rowsOfAWorkbookBecomeCluesOfADepartmentThatWasDeployedAMomentAgo() {
        Path parks =
                PluginJar.withVersion(PluginJar.of("org.qingshan.itests.parks", GrownParksPlugin.CLASSES), "1.1.0");
        container.deploy(parks, "parks.jar");
        try {
            Await.until(
                    "the department of parks is served",
                    () -> central.get("/api/v1/departments/parks/forms/parks.lawn")
                                    .status()
                            == 200);
            container.dropClues(
                    "parks.reports",
                    "公园.xlsx",
                    Workbook.of(List.of(
                            List.of("编号", "日期", "城市", "公园", "面积"),
                            List.of("表-001", Days.ago(20).toString(), "桂林市", "七星公园", "35.5"),
                            List.of("表-002", Days.ago(20).toString(), "桂林市", "", "三十"))));
            assertCounts(taken("parks.reports", "公园.xlsx"), 2, 1, 0, 1);
            assertThat(only("表-001").path("place").asText()).isEqualTo("七星公园");
        } finally {
            container.undeploy("parks.jar");
            Await.until(
                    "the plugin is gone",
                    () -> container.framework().bundles().keySet().stream()
                            .noneMatch(b -> b.startsWith("org.qingshan.itests.parks/")));
        }
    }

    @Test
    void anUploadIsReportedRowByRowAtOnceAndTheSameFileAgainAddsNothing() {
        Api officer = container.api(Accounts.WATER_OFFICER);
        byte[] file = Days.in("""
                巡查编号,发现日期,设区市,河湖名称,具体位置,问题类型,问题描述
                上传-001,{{-20}},南宁市,邕江,三津段,其他,不明来源固体废物
                上传-002,{{-20}},梧州市,浔江,双德村码头,其他,他市的线索
                上传-003,不是日期,南宁市,邕江,三津段,其他,日期有误
                """).getBytes(StandardCharsets.UTF_8);
        String door = "/api/v1/intakes?source=water.patrol&name=upload.csv";

        JsonNode first =
                officer.send("POST", door, file, "text/csv").expect(201).json();
        JsonNode again =
                officer.send("POST", door, file, "text/csv").expect(201).json();

        assertCounts(first, 3, 1, 0, 2);
        assertThat(Work.texts(first.path("rows"), "line")).contains("3", "4").doesNotContain("2");
        assertCounts(again, 3, 0, 1, 2);
        only("上传-001");
    }

    private JsonNode taken(String source, String file) {
        return Await.value(
                        file + " is taken in",
                        () -> Work.items(central, "/api/v1/intakes?source=" + source).stream()
                                .filter(intake -> intake.path("file").asText().equals(file)
                                        && !intake.path("state").asText().equals("RUNNING"))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private JsonNode only(String reference) {
        List<JsonNode> found = Work.search(central, Work.CLUES, reference);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void assertCounts(JsonNode intake, int received, int accepted, int duplicates, int refused) {
        assertThat(intake.path("state").asText()).as(intake.toString()).isEqualTo("DONE");
        assertThat(List.of(
                        intake.path("received").asInt(),
                        intake.path("accepted").asInt(),
                        intake.path("duplicates").asInt(),
                        intake.path("refused").asInt()))
                .as(intake.toString())
                .containsExactly(received, accepted, duplicates, refused);
    }
}
