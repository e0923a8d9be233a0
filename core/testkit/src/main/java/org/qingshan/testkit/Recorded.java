package org.qingshan.testkit;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.qingshan.sdk.assessment.Coefficient;
import org.qingshan.sdk.assessment.Coefficients;

/** Remembers which rows of a table were asked for. Used by one thread. */
final class Recorded implements Coefficients {
    private final Coefficients table;
    private final Set<String> codes = new TreeSet<>();

    Recorded(Coefficients table) {
        this.table = table;
    }

    @Override
    public Coefficient get(String code) {
        codes.add(code);
        return table.get(code);
    }

    @Override
    public Coefficient row(String code) {
        codes.add(code);
        return table.row(code);
    }

    Set<String> codes() {
        return Collections.unmodifiableSet(codes);
    }
}
