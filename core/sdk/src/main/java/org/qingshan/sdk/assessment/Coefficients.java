package org.qingshan.sdk.assessment;

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
     * @throws IllegalArgumentException when the table has no row of that code at all, which is an error of the plugin
     */
    Coefficient get(String code);
}
