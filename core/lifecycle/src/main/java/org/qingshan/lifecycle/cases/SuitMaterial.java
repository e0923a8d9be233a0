package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** What a suit is filed with (起诉材料): the Supreme People's Court's provisions, art. 5. */
public enum SuitMaterial implements Labelled {
    STANDING("具备提起诉讼原告资格的证明", "Proof of standing"),
    SITUATION("符合起诉情形的证明材料", "Proof of a situation in which a suit may be filed"),
    CONSULTATION("与义务人磋商未达成一致或者因客观原因无法磋商的说明", "Statement that consultation failed or was impossible"),
    COMPLAINT("起诉状及副本", "Complaint with copies");

    private final String zh;
    private final String en;

    SuitMaterial(String zh, String en) {
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
