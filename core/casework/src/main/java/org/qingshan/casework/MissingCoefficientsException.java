package org.qingshan.casework;

import java.util.List;
import org.qingshan.sdk.Label;

/** A form needs coefficients that nobody has set yet (待确认). */
public final class MissingCoefficientsException extends CaseworkException {
    private static final long serialVersionUID = 1L;
    private final transient List<Missing> missing;

    /** @param file where the administrator sets it */
    public record Missing(String code, String zh, String en, String unit, String file) {}

    public MissingCoefficientsException(List<Missing> missing) {
        super(
                "MISSING_COEFFICIENTS",
                new Label(
                        "缺少系数（待确认）："
                                + String.join(
                                        "、",
                                        missing.stream()
                                                .map(m -> m.zh() + " " + m.code())
                                                .toList())
                                + "。请管理员在 " + missing.get(0).file() + " 中设置，或在表中填写单价及依据。",
                        "Coefficients are not set: "
                                + String.join(
                                        ", ",
                                        missing.stream()
                                                .map(m -> m.en() + " " + m.code())
                                                .toList())
                                + ". An administrator sets them in "
                                + missing.get(0).file()
                                + ", or fill in a unit price with its evidence."));
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
