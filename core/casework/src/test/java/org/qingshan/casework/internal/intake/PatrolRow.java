package org.qingshan.casework.internal.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueRow;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.clue.GeoPoint;

/** A row with a component of every kind; some places make it misbehave as a plugin could. */
record PatrolRow(
        @Field(zh = "编号", en = "Number") @NotBlank @Size(max = 20)
        String number,

        @Field(zh = "发现日期", en = "Found on") @NotNull LocalDate foundOn,

        @Field(zh = "所在市", en = "City") @NotNull Region city,

        @Field(zh = "地点", en = "Place") @NotBlank String place,

        @Field(zh = "取水量", en = "Volume", unit = "m³") @PositiveOrZero @Nullable
        BigDecimal volume,

        @Field(zh = "取水方式", en = "Way") @Nullable Way way,

        @Field(zh = "天数", en = "Days") @Nullable Integer days,

        @Field(zh = "已停止", en = "Stopped") @Nullable Boolean stopped,

        @Field(zh = "位置", en = "Location") @Nullable GeoPoint point)
        implements ClueRow {
    static final String THROWS = "抛出异常";
    static final String LACKS_A_CLASS = "缺少类";
    static final String HANGS = "不返回";
    static final ClueSource CSV =
            ClueSource.csv("water.patrol", new Label("河湖巡查", "River patrol"), Channel.PATROL, PatrolRow.class);
    static final ClueSource XLSX =
            ClueSource.xlsx("water.sheet", new Label("河湖巡查", "River patrol"), Channel.PATROL, PatrolRow.class);
    static final ClueSource GEOJSON =
            ClueSource.geojson("water.map", new Label("河湖巡查", "River patrol"), Channel.PATROL, PatrolRow.class);

    enum Way implements Labelled {
        PUMP("机械提水", "Pump"),
        CHANNEL("引水渠", "Channel");

        private final String zh;
        private final String en;

        Way(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    @Override
    public Clue toClue() {
        switch (place) {
            case THROWS -> throw new IllegalStateException("no such river");
            case LACKS_A_CLASS -> throw new NoClassDefFoundError("org/proj/Projection");
            case HANGS -> hang();
            default -> {
                // as it should be
            }
        }
        return new Clue(number, foundOn, city, place, point, "未经批准取水 " + (volume == null ? "" : volume + " m³"), null);
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
