package org.qingshan.sdk.assessment;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** A department's coefficients as they are in force on one day. The platform implements it; look-ups are recorded. */
@ProviderType
public interface Coefficients {
    /**
     * The coefficient in force.
     *
     * <p>When no value has been set, the platform remembers the code and hands out a stand-in of 1, so that one run of the
     * form finds everything that is missing; the result is then thrown away and the caller is told which values to set and
     * where. A form therefore needs no case for missing values.
     *
     * @throws java.util.NoSuchElementException when the table has no row of that code at all, which is an error of the plugin
     */
    Coefficient get(String code);

    /**
     * The row as it stands, for its name and unit. This is no look-up: nothing is recorded, and the value may be null.
     *
     * @throws IllegalArgumentException as {@link #get}
     */
    Coefficient row(String code);

    /** The coefficient in force, as a term to reckon with. */
    default Term term(String code) {
        return Term.of(get(code));
    }

    /**
     * A unit price: the one given by the officer with its evidence, otherwise the coefficient in force.
     *
     * @param code the coefficient, whose name and unit the price has in any case
     * @param given null when the form leaves it to the table
     */
    default Term price(String code, @Nullable UnitPrice given) {
        if (given == null) {
            return term(code);
        }
        Coefficient row = row(code);
        return given.term(row.zh(), row.en(), row.unit());
    }
}
