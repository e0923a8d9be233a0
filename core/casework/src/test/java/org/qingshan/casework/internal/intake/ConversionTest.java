package org.qingshan.casework.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.internal.intake.Conversion.Misfit;
import org.qingshan.casework.internal.intake.Conversion.Value;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.GeoPoint;

class ConversionTest {
    private static Object value(Class<?> type, String text) {
        return value(type, "", text);
    }

    private static Object value(Class<?> type, String unit, String text) {
        Conversion.Result result = Conversion.convert(type, unit, text);
        assertThat(result).as(text).isInstanceOf(Value.class);
        return ((Value) result).value();
    }

    private static Misfit misfit(Class<?> type, String text) {
        Conversion.Result result = Conversion.convert(type, "m³", text);
        assertThat(result).as(text).isInstanceOf(Misfit.class);
        return (Misfit) result;
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7f ? c + 0xfee0 : c)));
        return wide.toString();
    }

    @Test
    void anyNumberIsReadBackHoweverItIsWritten() {
        Random random = new Random(2026);
        DecimalFormat grouped = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        for (int i = 0; i < 2000; i++) {
            BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(50) + 1, random), random.nextInt(11));
            number = random.nextBoolean() ? number : number.negate();
            String plain = number.toPlainString();
            for (String text : new String[] {
                plain,
                grouped.format(number),
                fullWidth(plain),
                fullWidth(grouped.format(number)),
                " " + plain + "　",
                plain + "m³",
                plain + " m3",
                plain.replace('-', '\u2212')
            }) {
                assertThat((BigDecimal) value(BigDecimal.class, "m³", text))
                        .as(text)
                        .isEqualByComparingTo(number);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1.5E3, 1500", "2e-2, 0.02", ".5, 0.5", "5., 5", "+7, 7", "'1,234.50', 1234.50"})
    void otherWaysToWriteANumberAreUnderstood(String text, BigDecimal number) {
        assertThat((BigDecimal) value(BigDecimal.class, text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约12",
                "12,5",
                "1,23,456",
                "12,3456",
                "1.2.3",
                "--5",
                "1e999999999",
                "0x10",
                "½",
                "12亩",
                "１２a",
                "NaN",
                "Infinity",
                "1 234",
                "十二",
                "m³",
                ","
            })
    void whatCouldMeanSomethingElseIsNoNumber(String text) {
        assertThat(misfit(BigDecimal.class, text).code()).isEqualTo("Number");
    }

    @Test
    void wholeNumbersKeepWithinTheirBounds() {
        assertThat(value(Integer.class, "2,147,483,647")).isEqualTo(Integer.MAX_VALUE);
        assertThat(value(Integer.class, "12.0")).isEqualTo(12);
        assertThat(value(Long.class, "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(misfit(Integer.class, "2147483648").zh()).contains("太大");
        assertThat(misfit(Long.class, "9223372036854775808").zh()).contains("太大");
        assertThat(misfit(Integer.class, "1.5").zh()).contains("小数");
        assertThat(misfit(Integer.class, "三").zh()).contains("整数");
    }

    @Test
    void anyDayIsReadBackHoweverItIsWritten() {
        LocalDate epoch = LocalDate.of(1899, 12, 30);
        for (LocalDate day = LocalDate.of(1980, 1, 1); day.getYear() < 2060; day = day.plusDays(13)) {
            int y = day.getYear();
            int m = day.getMonthValue();
            int d = day.getDayOfMonth();
            String serial = Long.toString(ChronoUnit.DAYS.between(epoch, day));
            for (String text : new String[] {
                day.toString(),
                y + "-" + m + "-" + d,
                y + "/" + m + "/" + d,
                y + "." + m + "." + d,
                y + "年" + m + "月" + d + "日",
                y + "年 " + m + " 月 " + d + " 日",
                y + "年" + m + "月" + d,
                fullWidth(day.toString()),
                fullWidth(y + "/" + m + "/" + d),
                day.toString().replace("-", ""),
                day + " 08:30",
                day + "T08:30:15",
                day + " 8:30:15.250",
                day + "T00:00:00Z",
                day + "T00:00:00+08:00",
                serial,
                serial + ".35"
            }) {
                assertThat(value(LocalDate.class, text)).as(text).isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "2025-2-29",
                "20260230",
                "3/11/2026",
                "26-11-03",
                "2026-11",
                "2026/11-03",
                "昨天",
                "2026年",
                "0000-01-01",
                "9999-01-01",
                "1",
                "123456",
                "12345",
                "99999",
                "2026-11-03 foo",
                "-46329"
            })
    void whatIsNoDayOrCouldBeAnotherIsRefused(String text) {
        assertThat(misfit(LocalDate.class, text).code()).isEqualTo("Date");
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void aRegionIsKnownByItsNamesAndCodes(Region region) {
        assertThat(value(Region.class, region.zh())).isEqualTo(region);
        assertThat(value(Region.class, region.shortName())).isEqualTo(region);
        assertThat(value(Region.class, fullWidth(region.code()))).isEqualTo(region);
        assertThat(value(Region.class, region.name().toLowerCase(Locale.ROOT))).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "广西壮族自治区南宁市青秀区, NANNING",
        "桂林市阳朔县, GUILIN",
        "450103, NANNING",
        "450103001, NANNING",
        "450103001002, NANNING"
    })
    void aPlaceWithinACityBelongsToTheCity(String text, Region region) {
        assertThat(value(Region.class, text)).isEqualTo(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"广州市", "440100", "4501", "南宁市和柳州市", "南"})
    void aPlaceElsewhereIsRefused(String text) {
        assertThat(misfit(Region.class, text).code()).isEqualTo("Region");
    }

    @Test
    void yesAndNoAreUnderstoodInBothLanguages() {
        for (String yes : new String[] {"是", "TRUE", "Yes", "y", "1", "１", "√", "有"}) {
            assertThat(value(Boolean.class, yes)).isEqualTo(true);
        }
        for (String no : new String[] {"否", "False", "no", "N", "0", "×", "无"}) {
            assertThat(value(boolean.class, no)).isEqualTo(false);
        }
        assertThat(misfit(Boolean.class, "也许").code()).isEqualTo("Boolean");
    }

    @Test
    void aChoiceIsFoundByLabelOrConstantAndAMissTellsThemAll() {
        assertThat(value(PatrolRow.Way.class, " 机械 提水")).isEqualTo(PatrolRow.Way.PUMP);
        assertThat(value(PatrolRow.Way.class, "ｃｈａｎｎｅｌ")).isEqualTo(PatrolRow.Way.CHANNEL);
        assertThat(misfit(PatrolRow.Way.class, "水车").zh()).contains("机械提水、引水渠");
        assertThat(misfit(PatrolRow.Way.class, "水车").en()).contains("Pump, Channel");
    }

    @Test
    void aPointIsLongitudeAndLatitude() {
        GeoPoint point = new GeoPoint(new BigDecimal("108.366543"), new BigDecimal("22.817002"), GeoPoint.UNSTATED);
        assertThat(value(GeoPoint.class, "108.366543,22.817002")).isEqualTo(point);
        assertThat(value(GeoPoint.class, "１０８.366543，22.817002")).isEqualTo(point);
        assertThat(value(GeoPoint.class, "108.366543° 22.817002°")).isEqualTo(point);
        assertThat(misfit(GeoPoint.class, "东经108度").code()).isEqualTo("Point");
    }

    @Test
    void textIsTrimmedOfEveryKindOfSpace() {
        assertThat(value(String.class, "\u3000 邕江 边\u00a0\n")).isEqualTo("邕江 边");
        assertThat(value(String.class, "左岸\n右岸")).isEqualTo("左岸\n右岸");
    }

    @Test
    void textWithControlCharactersIsRefused() {
        assertThat(misfit(String.class, "邕\u0007江").code()).isEqualTo("Characters");
        assertThat(misfit(String.class, "邕\0江").code()).isEqualTo("Characters");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                String.class,
                BigDecimal.class,
                LocalDate.class,
                Region.class,
                Boolean.class,
                Integer.class,
                PatrolRow.Way.class
            })
    void anEmptyCellIsNothingAndAFormulasErrorIsSaidToBeOne(Class<?> type) {
        assertThat(value(type, "")).isNull();
        assertThat(value(type, " \u3000\n")).isNull();
        assertThat(misfit(type, "#DIV/0!").code()).isEqualTo("ErrorValue");
        assertThat(misfit(type, "#N/A").code()).isEqualTo("ErrorValue");
    }
}
