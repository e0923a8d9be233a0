package org.qingshan.casework.internal.plugin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshan.casework.MissingCoefficientsException;
import org.qingshan.casework.MissingCoefficientsException.Missing;
import org.qingshan.sdk.assessment.Coefficient;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.Range;

/** The coefficients one run of a form sees, and what it found missing. Used by one thread. */
public final class LookUps implements Coefficients {
    private final CoefficientTable table;
    private final LocalDate day;
    private final String file;
    private final Map<String, Missing> missing = new LinkedHashMap<>();

    /** @param file where an administrator sets a missing value */
    public LookUps(CoefficientTable table, LocalDate day, String file) {
        this.table = table;
        this.day = day;
        this.file = file;
    }

    @Override
    public Coefficient get(String code) {
        Coefficient row = table.find(code, day);
        if (row == null) {
            throw new java.util.NoSuchElementException("no coefficient " + code + " in this plugin's table");
        }
        if (row.value() != null) {
            return row;
        }
        missing.put(code, new Missing(code, row.zh(), row.en(), row.unit(), file));
        return new Coefficient(code, row.zh(), row.en(), Range.of("1"), row.unit(), row.inForce(), row.source());
    }

    @Override
    public Coefficient row(String code) {
        Coefficient row = table.find(code, day);
        if (row == null) {
            throw new IllegalArgumentException("no coefficient " + code + " in this plugin's table");
        }
        return row;
    }

    /** @throws MissingCoefficientsException when a look-up found no value */
    public void complete() {
        if (!missing.isEmpty()) {
            throw new MissingCoefficientsException(java.util.List.copyOf(missing.values()));
        }
    }
}
